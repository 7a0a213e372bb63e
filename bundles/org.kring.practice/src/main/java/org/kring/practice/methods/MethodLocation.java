// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a method lies.
 *
 * @param id the identifier of a built-in method; empty for a file
 * @param file the absolute path of a file; null for a built-in method
 */
public record MethodLocation(String id, Path file) {

    private static final String LIBRARY = "library:";
    private static final String FILE = "file:";

    /**
     * Makes a location of either sort.
     *
     * @throws IllegalArgumentException when it is neither built in nor a file, or both
     */
    public MethodLocation {
        if (id.isEmpty() == (file == null)) {
            throw new IllegalArgumentException("either built in or a file");
        }
    }

    /**
     * The place of a built-in method.
     *
     * @param id not empty
     * @return never null
     */
    public static MethodLocation builtIn(String id) {
        return new MethodLocation(id, null);
    }

    /**
     * The place of a file.
     *
     * @param file any path
     * @return the location of its absolute form
     */
    public static MethodLocation of(Path file) {
        return new MethodLocation("", file.toAbsolutePath().normalize());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text for example "library:basic-model"
     * @return empty when it is no location
     */
    public static Optional<MethodLocation> parse(String text) {
        if (text.startsWith(LIBRARY) && text.length() > LIBRARY.length()) {
            return Optional.of(builtIn(text.substring(LIBRARY.length())));
        }
        if (!text.startsWith(FILE) || text.length() == FILE.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Path.of(text.substring(FILE.length()))));
        } catch (InvalidPathException expected) { // remembered on another system
            return Optional.empty();
        }
    }

    /**
     * Whether the method is built in.
     *
     * @return false for a file
     */
    public boolean isBuiltIn() {
        return file == null;
    }

    /**
     * The location in one line.
     *
     * @return what {@link #parse} reads
     */
    public String text() {
        return isBuiltIn() ? LIBRARY + id : FILE + file;
    }

    /**
     * A short name for messages.
     *
     * @return the file name or the identifier
     */
    public String shortName() {
        return isBuiltIn() ? id : String.valueOf(file.getFileName());
    }

    /**
     * Whether the method lies in a folder, at any depth.
     *
     * @param folder any path
     * @return false for a built-in method
     */
    public boolean isIn(Path folder) {
        return !isBuiltIn() && file.startsWith(folder.toAbsolutePath().normalize());
    }
}
