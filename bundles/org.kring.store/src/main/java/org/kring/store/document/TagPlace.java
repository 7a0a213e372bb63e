// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.kring.store.Place;

/**
 * Finds the line on which a tag, or one of its attributes, begins. The parser only knows where a tag ends, and our tags
 * take many lines. Slow, and therefore asked only when something is wrong.
 */
final class TagPlace {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private TagPlace() {}

    /**
     * The place of a tag, given where it ends.
     *
     * @param end where the parser stands, after the tag
     * @param attribute name of the attribute that is meant; empty means: the tag itself
     */
    static Place of(byte[] bytes, Place end, String attribute) {
        if (end.line() < 1 || end.column() < 1) {
            return end;
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        int stop = Math.min(startOfLine(text, end.line()) + end.column() - 1, text.length());
        int start = text.lastIndexOf('<', stop - 1);
        if (start < 0) {
            return end;
        }
        if (!attribute.isEmpty()) {
            var match = Pattern.compile("\\s(\\w+:)?" + Pattern.quote(attribute) + "\\s*=")
                    .matcher(text);
            if (match.region(start, stop).find()) {
                start = match.start() + 1;
            }
        }
        return placeAt(text, start, end.file());
    }

    private static int startOfLine(String text, int line) {
        var ends = LINE_END.matcher(text);
        int start = 0;
        for (int i = 1; i < line && ends.find(); i++) {
            start = ends.end();
        }
        return start;
    }

    private static Place placeAt(String text, int offset, String file) {
        var ends = LINE_END.matcher(text).region(0, offset);
        int line = 1;
        int start = 0;
        while (ends.find()) {
            line++;
            start = ends.end();
        }
        return new Place(file, line, offset - start + 1);
    }
}
