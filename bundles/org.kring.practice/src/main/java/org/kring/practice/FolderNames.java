// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kring.store.StoreException;
import org.kring.store.files.FolderEntry;
import org.kring.store.files.Folders;

/** The names that folders and files of a practice have: such that every system takes them. */
final class FolderNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final int LONGEST = 60;
    /** Names that some systems keep for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FolderNames() {}

    /** The folders in a folder by name, hidden ones left out; none when it is not there. */
    static List<Path> in(Path folder) throws StoreException {
        return Folders.list(folder).stream()
                .filter(FolderEntry::isFolder)
                .filter(each -> isName(each.name()))
                .map(FolderEntry::path)
                .toList();
    }

    /** What lies in a folder under a name that ends so, by name, hidden ones left out; none when it is not there. */
    static List<Path> files(Path folder, String ending) throws StoreException {
        return Folders.list(folder).stream()
                .filter(each -> each.name().endsWith(ending) && !each.name().startsWith("."))
                .map(FolderEntry::path)
                .toList();
    }

    static String last(Path folder) {
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
