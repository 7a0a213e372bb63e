// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.kring.method.VisibleText;

/**
 * A practice that was open before.
 *
 * @param folder where it lay then
 * @param name its display name then; "" when it had none
 */
public record RecentPractice(Path folder, String name) {

    private static final char BETWEEN = '\t';

    /** What to call it, on one line: its display name, or that of its folder. */
    public String title() {
        return VisibleText.line(name.isEmpty() ? String.valueOf(folder.getFileName()) : name);
    }

    /** Where it lay, on one line. */
    public String place() {
        return VisibleText.line(folder.toString());
    }

    /** As one line for the memory. */
    String text() {
        return folder.toString() + BETWEEN + name.replaceAll("\\s+", " ").strip();
    }

    /** The reverse of {@link #text()}; empty when the line is no such thing. */
    static Optional<RecentPractice> parse(String text) {
        int end = text.indexOf(BETWEEN);
        if (end <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecentPractice(Path.of(text.substring(0, end)), text.substring(end + 1)));
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }
}
