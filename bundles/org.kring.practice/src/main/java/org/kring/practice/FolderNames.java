// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FolderEntry;
import org.kring.store.files.Folders;
import org.kring.store.files.OwnFile;

/** The names that folders and files of a practice have: such that every system takes them. */
final class FolderNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    /** As Kring calls folders: a file of such a name lies where one was. */
    private static final Pattern GIVEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST = 60;
    /** Names that some systems keep for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FolderNames() {}

    /** The folders that have a name of ours. */
    static List<Path> in(List<FolderEntry> entries) {
        return entries.stream()
                .filter(each -> each.isFolder() && isName(each.name()))
                .map(FolderEntry::path)
                .toList();
    }

    /**
     * What lies among folders of ours and could be one, but is not opened. One that was emptied is told itself: it is made
     * with the first thing in it, and nothing of ours takes the last away.
     */
    static List<Damage> passedOver(PracticeFolder practice, Path folder) throws StoreException {
        if (isEmpty(folder)) {
            return List.of(new Damage(practice.relative(folder), StoreException.of(Problem.EMPTIED, folder)));
        }
        return practice.list(folder).stream()
                .filter(each -> !each.name().startsWith("."))
                .filter(each -> each.isFolder()
                        ? !isName(each.name())
                        : each.kind() == FolderEntry.Kind.LINK
                                || GIVEN.matcher(each.name()).matches())
                .map(each -> new Damage(practice.relative(each.path()), StoreException.of(problem(each), each.path())))
                .toList();
    }

    private static Problem problem(FolderEntry entry) {
        if (entry.isFolder()) {
            return Problem.ODD_NAME;
        }
        return entry.kind() == FolderEntry.Kind.LINK ? Problem.LINK : Problem.FILE_IN_PLACE;
    }

    /**
     * Whether a new folder of ours cannot be there. An empty one, as a program leaves that was killed while it made it, is
     * used; never through a link.
     */
    static boolean isTaken(Path folder) {
        return Folders.exists(folder) && !isEmpty(folder);
    }

    /** Whether a folder is there with nothing in it; not so when that cannot be known. */
    static boolean isEmpty(Path folder) {
        try {
            return Folders.isFolder(folder, LinkOption.NOFOLLOW_LINKS)
                    && Folders.list(folder).isEmpty();
        } catch (StoreException unlisted) { // whoever opens it is told
            return false;
        }
    }

    /** Takes files and the folder that they lie in away again, since what was to be made there failed. */
    static void takeBack(StoreException why, Path... fresh) {
        try {
            for (Path each : fresh) {
                OwnFile.delete(each);
            }
        } catch (StoreException left) { // what else came to lie there meanwhile stays
            why.addSuppressed(left);
        }
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
