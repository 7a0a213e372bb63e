// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kring.method.DateWords;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;
import org.kring.store.StoreException;

/** Says which document of a practice is meant, without the name of its file: who reads the window knows no files. */
public final class DocumentWords {

    /** Letters of a day such as 2026-11-21. */
    private static final int ISO = 10;

    private DocumentWords() {}

    /**
     * What a document is.
     *
     * @param file where it is, within the practice or in full, with any slashes
     * @param locale of the reader
     * @return for example "This group"; the name of the file, without its folders, when it is none of a practice
     */
    public static String of(String file, Locale locale) {
        DocumentPlace place = DocumentPlace.of(file);
        return switch (place.kind()) {
            case PRACTICE -> Messages.Document_practice;
            case GROUP -> Messages.Document_group;
            case NAMES -> Messages.Document_names;
            case MEETING -> NLS.bind(Messages.Document_meeting, day(place, locale));
            case CONTENT -> NLS.bind(Messages.Document_content, day(place, locale));
            case FORMS -> NLS.bind(Messages.Document_forms, day(place, locale));
            case RUN -> NLS.bind(Messages.Document_run, day(place, locale));
            case OTHER -> place.name();
        };
    }

    /** The folder of a meeting is called by its day; one that somebody called otherwise keeps its name. */
    private static String day(DocumentPlace place, Locale locale) {
        String folder = place.folder();
        try {
            LocalDate day = LocalDate.parse(folder.substring(0, Math.min(ISO, folder.length())));
            Clock then = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
            return new DateWords(locale, then).day(day);
        } catch (DateTimeParseException expected) {
            return folder;
        }
    }

    /**
     * What went wrong and what to do, about a document of the practice without its file.
     *
     * @param failure of reading or writing
     * @param locale of the reader
     * @return one line
     */
    public static String sentence(StoreException failure, Locale locale) {
        return sentence(failure.file(), failure, locale);
    }

    /**
     * What could not be read, and what to do, without its file.
     *
     * @param damage of a document of the practice
     * @param locale of the reader
     * @return one line
     */
    public static String sentence(Damage damage, Locale locale) {
        return sentence(damage.file(), damage.problem(), locale);
    }

    private static String sentence(String file, StoreException failure, Locale locale) {
        String what = of(file, locale);
        String why = failure.sentenceWithin(locale);
        boolean placed = !failure.sentence(locale).equals(why);
        return placed && !file.endsWith(what)
                ? NLS.bind(Messages.Document_failed, what, why)
                : failure.sentence(locale);
    }
}
