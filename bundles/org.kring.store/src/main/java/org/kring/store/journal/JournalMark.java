// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.kring.store.journal.JournalLines.Line;

/**
 * The mark that every line of a journal bears, so that a line of the journal of another meeting is known for one,
 * wherever a program that synchronises or joins files has put it. It is made from the place where the journal was begun,
 * and stays when its folder gets another name.
 */
final class JournalMark {

    /** Characters of a mark. */
    static final int LENGTH = 8;

    private static final Pattern BEFORE_JSON = Pattern.compile("([0-9a-f]{" + LENGTH + "}) \\{.*", Pattern.DOTALL);

    private JournalMark() {}

    /**
     * The mark of a journal that is begun at a place.
     *
     * @param root a folder above it
     * @param file the journal
     * @return eight lower-case hexadecimal digits; empty, so that no line bears a mark, when it lies in no folder of its
     *     own within the root
     */
    static String of(Path root, Path file) {
        var folder = file.toAbsolutePath().getParent();
        var above = root.toAbsolutePath();
        if (!folder.startsWith(above) || folder.equals(above)) {
            return "";
        }
        var names = StreamSupport.stream(above.relativize(folder).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return JournalLines.sum(names.getBytes(StandardCharsets.UTF_8));
    }

    /** The mark that stands before the JSON of a line; empty when none does. */
    static String in(String text) {
        var marked = BEFORE_JSON.matcher(text);
        return marked.matches() ? marked.group(1) : "";
    }

    /**
     * The mark of the journal that lines belong to: that of its place if any line bears it; else none if any line bears
     * none, as those of an older version; else, since its folder may have got another name, that of the first line.
     *
     * @param place what {@link #of} says of where the file lies
     * @param lines every whole line of the file, in its order
     * @return empty when the lines of this journal bear none
     */
    static String own(String place, List<Line> lines) {
        var marks = lines.stream().map(Line::mark).collect(Collectors.toCollection(LinkedHashSet::new));
        if (marks.isEmpty() || marks.contains(place)) {
            return place;
        }
        return marks.contains("") ? "" : marks.iterator().next();
    }
}
