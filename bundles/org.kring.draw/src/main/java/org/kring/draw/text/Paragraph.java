// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kring.draw.TextStyle;
import org.kring.method.VisibleText;

/**
 * Text cut into words that are measured once, to be laid into lines of any width. Text longer than its style allows is
 * shortened with an ellipsis; apart from that no word is dropped, and a word that is wider than its line is broken.
 */
public final class Paragraph {
    /** What parts words: blanks, tabs, and all line ends that there are. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private static final String ELLIPSIS = "\u2026";
    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final String RIGHT_TO_LEFT = "\u200f";

    private final Advances advances;
    private final List<Word> words;
    private final boolean rightToLeft;
    private final boolean mixed;

    private record Word(String text, double width) {}

    private Paragraph(TextStyle style, String text) {
        this.advances = Advances.of(style);
        String shown = shortened(style, text);
        char[] characters = shown.toCharArray();
        mixed = Bidi.requiresBidi(characters, 0, characters.length);
        rightToLeft = mixed && !new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        words = Arrays.stream(shown.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(word, advances.of(word)))
                .toList();
    }

    /** Measures the words of a text. */
    public static Paragraph of(TextStyle style, String text) {
        return new Paragraph(style, text);
    }

    /**
     * A text as a picture shows it: its words with one blank between them, what is hidden in it as marks, and its end
     * replaced by an ellipsis when it is longer than the style allows.
     */
    public static String shortened(TextStyle style, String text) {
        int most = style.longest();
        boolean cut = text.length() > most;
        String begin = cut ? text.substring(0, whole(text, most)) : text;
        String shown = String.join(
                " ",
                Arrays.stream(BLANKS.split(begin))
                        .filter(word -> !word.isEmpty())
                        .map(VisibleText::line)
                        .toList());
        return cut ? shown + ELLIPSIS : shown;
    }

    /** The last place up to here that parts no character. */
    private static int whole(String text, int place) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int from = Math.max(0, place - 32);
        characters.setText(text.substring(from, Math.min(text.length(), place + 32)));
        int end = characters.isBoundary(place - from) ? place - from : characters.preceding(place - from);
        return end > 0 ? from + end : place;
    }

    /** Width of the widest word, in points; 0 for no words. */
    public double widestWord() {
        return words.stream().mapToDouble(Word::width).max().orElse(0);
    }

    /** Width of all words on one line, in points. */
    public double width() {
        double blanks = Math.max(0, words.size() - 1) * advances.of(" ");
        return words.stream().mapToDouble(Word::width).sum() + blanks;
    }

    /** The words in lines of at most this width in points; no words give no lines. */
    public List<String> wrap(double room) {
        double blank = advances.of(" ");
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (Word word : words) {
            if (!line.isEmpty() && width + blank + word.width() <= room) {
                line.append(' ').append(word.text());
                width += blank + word.width();
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            boolean whole = word.width() <= room;
            line = new StringBuilder(whole ? word.text() : lastPiece(word.text(), room, lines));
            width = whole ? word.width() : advances.of(line.toString());
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return mixed ? lines.stream().map(this::directed).toList() : List.copyOf(lines);
    }

    /** How many lines of this width the words take. */
    public int lines(double room) {
        return wrap(room).size();
    }

    /** A line of a text of two directions keeps the direction of the whole, whatever letter it begins with. */
    private String directed(String line) {
        boolean own = !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        if (own == rightToLeft) {
            return line;
        }
        return (rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + line;
    }

    /** Adds all full pieces of a word to the lines and returns what is left of it. */
    private String lastPiece(String word, double room, List<String> lines) {
        String rest = word;
        while (rest.length() > 1 && advances.of(rest) > room) {
            int end = breakingPlace(rest, room);
            if (end <= 0 || end >= rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end) + hyphen(rest, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** After the last hyphen or slash that fits; without one, after the last letter that fits with a hyphen. */
    private int breakingPlace(String word, double room) {
        List<Integer> places = places(word);
        int fitting = 0;
        int over = places.size();
        while (over - fitting > 1) {
            int middle = (fitting + over) / 2;
            int end = places.get(middle);
            if (advances.of(word.substring(0, end) + hyphen(word, end)) <= room) {
                fitting = middle;
            } else {
                over = middle;
            }
        }
        int last = places.get(fitting);
        for (int end = last; end > 1; end--) {
            if (isOwnHyphen(word.charAt(end - 1))) {
                return end;
            }
        }
        boolean loneLetters =
                word.length() - last < 3 && fitting > 3 && !hyphen(word, last).isEmpty();
        return loneLetters ? places.get(fitting - 2) : last;
    }

    /** Where a word may be broken: between what a reader sees as characters, in order. */
    private static List<Integer> places(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        List<Integer> places = new ArrayList<>();
        characters.first();
        for (int place = characters.next(); place != BreakIterator.DONE && place < word.length(); ) {
            places.add(place);
            place = characters.next();
        }
        return places.isEmpty() ? List.of(word.length()) : places;
    }

    /** A hyphen where letters are torn apart; none where the word has its own, and none between ideographs. */
    private static String hyphen(String word, int end) {
        int before = word.codePointBefore(end);
        boolean letters = Character.isLetterOrDigit(before) && !breaksAnywhere(before);
        return isOwnHyphen(before) || !letters && breaksAnywhere(before) ? "" : "-";
    }

    private static boolean isOwnHyphen(int character) {
        return character == '-' || character == '/';
    }

    private static boolean breaksAnywhere(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> Character.isIdeographic(character) || isSymbol(character);
        };
    }

    private static boolean isSymbol(int character) {
        return character > 0x3000 && !Character.isLetterOrDigit(character);
    }
}
