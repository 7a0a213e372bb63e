// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Folders as a practice has them: made so that they last, listed in one order, named so that every system takes it. */
final class Folders {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final int LONGEST = 60;
    /** Names that some systems keep for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Folders() {}

    /** Makes a folder with those above it, and sees to it that it is there after a power failure. */
    static void make(Path folder) throws StoreException {
        try {
            makeAll(folder.toAbsolutePath());
        } catch (IOException e) {
            throw StoreException.of(Problem.FOLDER_FAILED, folder, e);
        }
    }

    private static void makeAll(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.getParent();
        if (above != null) {
            makeAll(above);
        }
        Files.createDirectory(folder);
        if (above != null && above.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(above, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The folders in a folder by name, hidden ones left out; none when it is not there. */
    static List<Path> in(Path folder) throws StoreException {
        return list(folder).stream()
                .filter(Files::isDirectory)
                .filter(each -> isName(name(each)))
                .toList();
    }

    /** The files in a folder whose names end so, by name; none when it is not there. */
    static List<Path> files(Path folder, String ending) throws StoreException {
        return list(folder).stream()
                .filter(each -> name(each).endsWith(ending) && !name(each).startsWith("."))
                .toList();
    }

    private static List<Path> list(Path folder) throws StoreException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            var all = new ArrayList<Path>();
            entries.forEach(all::add);
            all.sort(null);
            return all;
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw StoreException.of(Problem.FOLDER_FAILED, folder, e);
        }
    }

    static boolean isEmpty(Path folder) throws StoreException {
        return list(folder).isEmpty();
    }

    static String name(Path folder) {
        return folder.getFileName().toString();
    }

    /** Whether it can name a group or a meeting: an identifier that leads nowhere else. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A name of lower-case letters, digits and hyphens out of any words. */
    static String slug(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var slug = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return slug.isEmpty() || DEVICES.contains(slug) || slug.matches("(com|lpt)[0-9]") ? "group-" + slug : slug;
    }
}
