// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kring.method.DateWords;
import org.kring.method.Sentences;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Says which document of a practice is meant, the same in every window and at every command: by what it is and the day of
 * its meeting, since who reads it knows no files.
 */
public final class DocumentWords {

    /** Letters of a day such as 2026-11-21. */
    private static final int ISO = 10;

    private static final Sentences SENTENCES = new Sentences(DocumentWords.class);

    private final Locale locale;
    private final DateWords dates;
    private final ZoneId zone;
    private final Function<DocumentPlace, Optional<Instant>> held;

    /**
     * Words for one reader.
     *
     * @param locale of the reader
     * @param clock tells which year it is
     */
    public DocumentWords(Locale locale, Clock clock) {
        this(locale, clock, place -> Optional.empty());
    }

    /**
     * Words for one reader of a practice, where a meeting is called by the day on which it was held.
     *
     * @param locale of the reader
     * @param clock tells which year it is, and the zone
     * @param held when the meeting of a document was held, without touching a disk; empty when that is not known
     */
    public DocumentWords(Locale locale, Clock clock, Function<DocumentPlace, Optional<Instant>> held) {
        this.locale = locale;
        this.dates = new DateWords(locale, clock);
        this.zone = clock.getZone();
        this.held = held;
    }

    /**
     * What a document is.
     *
     * @param file where it is, within the practice or in full, with any slashes
     * @return for example "This group"; the name of the file, without its folders, when it is none of a practice
     */
    public String of(String file) {
        DocumentPlace place = DocumentPlace.of(file);
        return switch (place.kind()) {
            case PRACTICE -> say("practice");
            case GROUP -> say("group");
            case GROUPS -> say("groups");
            case MEETINGS -> say("meetings");
            case METHODS -> say("methods");
            case NAMES -> say("names");
            case MEETING -> say("meeting", day(place));
            case CONTENT -> say("content", day(place));
            case FORMS -> say("forms", day(place));
            case RUN -> say("run", day(place));
            case OTHER -> place.name();
        };
    }

    private String say(String key, Object... places) {
        return SENTENCES.in(locale, key, places);
    }

    /**
     * The day of the meeting of a document.
     *
     * @param place of a document of a meeting
     * @return for example "Thu 26 Nov"; the name of its folder when it is called otherwise and nobody read it yet
     */
    public String day(DocumentPlace place) {
        return held.apply(place)
                .map(moment -> dates.day(LocalDate.ofInstant(moment, zone)))
                .orElseGet(() -> planned(place));
    }

    /** The folder of a meeting is called by its day; one that somebody called otherwise keeps its name. */
    private String planned(DocumentPlace place) {
        String folder = place.folder();
        try {
            return dates.day(LocalDate.parse(folder.substring(0, Math.min(ISO, folder.length()))));
        } catch (DateTimeParseException expected) {
            return folder;
        }
    }

    /**
     * What went wrong and what to do, about a document of the practice without its file.
     *
     * @param failure of reading or writing
     * @return one line
     */
    public String sentence(StoreException failure) {
        return sentence(failure.file(), failure);
    }

    /**
     * What could not be read, and what to do, without its file.
     *
     * @param damage of a document of the practice
     * @return one line
     */
    public String sentence(Damage damage) {
        return sentence(damage.file(), damage.problem());
    }

    /**
     * What could not be read, where more groups than one are in view.
     *
     * @param damage of a document of the practice
     * @return one line; a group goes by the name of its folder, since it is not known by another one
     */
    public String amongGroups(Damage damage) {
        DocumentPlace place = DocumentPlace.of(damage.file());
        String what =
                switch (place.kind()) {
                    case GROUP -> say("groupIn", place.folder());
                    case MEETINGS -> say("meetingsIn", place.folder());
                    case NAMES -> say("namesIn", place.folder());
                    default -> of(damage.file());
                };
        return sentence(what, damage.file(), damage.problem());
    }

    /**
     * What could not be read of a whole practice, and what to do: with its group in front and its file at the end.
     *
     * @param damage of a document of the practice
     * @param group how its group is called; "" when it is of none
     * @return one line
     */
    public String placed(Damage damage, String group) {
        String named = ofGroup(damage, group);
        return named.contains(damage.file()) ? named : say("file", named, damage.file());
    }

    /**
     * What could not be read of a whole practice, and what to do: with its group in front, for who knows no files.
     *
     * @param damage of a document of the practice
     * @param group how its group is called; "" when it is of none
     * @return one line
     */
    public String ofGroup(Damage damage, String group) {
        String words = amongGroups(damage);
        boolean isPlaced = !words.equals(sentence(damage)) || group.isEmpty();
        return isPlaced ? words : say("ofGroup", group, words);
    }

    private String sentence(String file, StoreException failure) {
        return sentence(of(file), file, failure);
    }

    private String sentence(String what, String file, StoreException failure) {
        if (failure.problem() == Problem.NO_PRACTICE) {
            return say("practiceGone", what);
        }
        boolean placed = !failure.sentence(locale).equals(failure.sentenceWithin(locale));
        String why = failure.sentenceInWords(locale);
        if (placed) {
            return file.endsWith(what) ? failure.sentence(locale) : say("failed", what, why);
        }
        return why;
    }
}
