// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.kring.method.Bilingual;
import org.kring.method.DateWords;
import org.kring.method.VisibleText;
import org.kring.method.Words;

/**
 * A file could not be read or written. Says in one clear sentence, in Dutch and in English, what is wrong, where, and
 * what to do about it. The only exception that leaves the readers and writers of this bundle.
 */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Where the sentence says by itself where, or the file helps nobody to find it. */
    private static final Set<Problem> WITHOUT_PLACE = EnumSet.of(
            Problem.ALREADY_OPEN,
            Problem.JOURNAL_KEPT,
            Problem.JOURNAL_NOT_KEPT,
            Problem.MEETING_KEPT,
            Problem.NAME_LONG,
            Problem.PRACTICE_KEPT);

    /**
     * A moment that goes into a sentence, with its year when that is another one than when it was asked about.
     *
     * @param at which moment
     * @param asked about when somebody asked; which year it is then counts
     */
    public record Moment(Instant at, Instant asked) {}

    private final Problem problem;
    private final String file;
    private final int line;
    private final int column;
    private final List<Object> details;

    /**
     * Something is wrong with a file.
     *
     * @param problem what is wrong
     * @param place where
     * @param details what goes into the sentence of the problem, in its order; a Moment is told in the words of the
     *     reader and the zone of this computer, a Bilingual in the language of the reader, a Path in full
     */
    public StoreException(Problem problem, Place place, Object... details) {
        this(problem, place, null, details);
    }

    /**
     * Something went wrong with a file.
     *
     * @param problem what is wrong
     * @param place where
     * @param cause what the system said; null when it said nothing
     * @param details what goes into the sentence of the problem, in its order
     */
    public StoreException(Problem problem, Place place, Throwable cause, Object... details) {
        super(null, cause);
        this.problem = problem;
        this.file = place.file();
        this.line = place.line();
        this.column = place.column();
        this.details = List.of(details).stream().map(StoreException::kept).toList();
    }

    /** Words of others are cut short; where something lies is not, since half a place leads nowhere. */
    private static Object kept(Object detail) {
        if (detail instanceof Moment) {
            return detail;
        }
        if (detail instanceof Bilingual both) {
            return new Bilingual(VisibleText.quote(both.nl()), VisibleText.quote(both.en()));
        }
        return detail instanceof Path place
                ? VisibleText.line(place.toString())
                : VisibleText.quote(String.valueOf(detail));
    }

    /**
     * Something is wrong with a file as a whole.
     *
     * @param problem what is wrong
     * @param file the file or folder that it is about
     * @param details what goes into the sentence of the problem, in its order
     * @return never null
     */
    public static StoreException of(Problem problem, Path file, Object... details) {
        return new StoreException(problem, Place.of(file.toString()), details);
    }

    /**
     * Something went wrong with a file as a whole.
     *
     * @param problem what is wrong
     * @param file the file or folder that it is about
     * @param cause what the system said
     * @param details what goes into the sentence of the problem, in its order
     * @return never null
     */
    public static StoreException of(Problem problem, Path file, Throwable cause, Object... details) {
        return new StoreException(problem, Place.of(file.toString()), cause, details);
    }

    /**
     * What is wrong, for programs.
     *
     * @return never null
     */
    public Problem problem() {
        return problem;
    }

    /**
     * The file that it is about, as it was named to the reader or writer.
     *
     * @return never null; empty when there is no file yet
     */
    public String file() {
        return file;
    }

    /**
     * The line in the file.
     *
     * @return from 1; 0 when unknown
     */
    public int line() {
        return line;
    }

    /**
     * The column in the line.
     *
     * @return from 1; 0 when unknown
     */
    public int column() {
        return column;
    }

    /** The sentence in the default language, see {@link #sentence(Locale)}. */
    @Override
    public String getMessage() {
        return sentence(Locale.getDefault());
    }

    /**
     * What is wrong, where, and what to do.
     *
     * @param locale Dutch, or any other for English
     * @return one line of text, never empty
     */
    public String sentence(Locale locale) {
        return WITHOUT_PLACE.contains(problem) ? what(locale) : placed(texts(locale), what(locale));
    }

    /**
     * What is wrong, where, and what to do, in both languages, see {@link #sentence(Locale)}.
     *
     * @return never null
     */
    public Bilingual sentence() {
        return new Bilingual(sentence(Words.DUTCH), sentence(Locale.ENGLISH));
    }

    /**
     * What is wrong and what to do, for whoever names the file beside it: without the file, with the line.
     *
     * @param locale Dutch, or any other for English
     * @return one line of text, never empty
     */
    public String sentenceWithin(Locale locale) {
        return line > 0
                ? MessageFormat.format(
                        texts(locale).getString("PLACE_within"),
                        Integer.toString(line),
                        Integer.toString(column),
                        what(locale))
                : what(locale);
    }

    /** {@link #sentenceWithin(Locale)} in both languages. */
    public Bilingual sentenceWithin() {
        return new Bilingual(sentenceWithin(Words.DUTCH), sentenceWithin(Locale.ENGLISH));
    }

    /**
     * As {@link #sentenceWithin(Locale)}, for who reads it on a screen and knows no files: none is named that need not be.
     *
     * @param locale Dutch, or any other for English
     * @return one line of text, never empty
     */
    public String sentenceInWords(Locale locale) {
        String key = "WORDS_" + problem.name();
        return texts(locale).containsKey(key) ? what(key, locale) : sentenceWithin(locale);
    }

    private static ResourceBundle texts(Locale locale) {
        var language = "nl".equals(locale.getLanguage()) ? Locale.forLanguageTag("nl") : Locale.ROOT;
        return ResourceBundle.getBundle(
                "org.kring.store.messages", language, StoreException.class.getClassLoader(), NO_FALLBACK);
    }

    private String what(Locale locale) {
        return what(problem.name(), locale);
    }

    private String what(String key, Locale locale) {
        return MessageFormat.format(
                texts(locale).getString(key),
                details.stream().map(each -> told(each, locale)).toArray());
    }

    private static Object told(Object detail, Locale locale) {
        if (detail instanceof Bilingual both) {
            return both.in(locale);
        }
        return detail instanceof Moment moment
                ? new DateWords(locale, Clock.fixed(moment.asked(), ZoneId.systemDefault())).moment(moment.at())
                : detail;
    }

    private String placed(ResourceBundle texts, String what) {
        var name = VisibleText.line(ending(file));
        if (name.isEmpty()) {
            return what;
        }
        return line > 0
                ? MessageFormat.format(
                        texts.getString("PLACE_line"), name, Integer.toString(line), Integer.toString(column), what)
                : MessageFormat.format(texts.getString("PLACE_file"), name, what);
    }

    /** Of a long path the end, since that names the file. */
    private static String ending(String path) {
        var length = path.codePointCount(0, path.length());
        return length <= VisibleText.LONGEST_QUOTE
                ? path
                : "\u2026" + path.substring(path.offsetByCodePoints(path.length(), 1 - VisibleText.LONGEST_QUOTE));
    }
}
