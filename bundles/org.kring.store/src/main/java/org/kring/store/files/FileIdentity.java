// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import org.kring.store.Problem;

/**
 * Which file something is, whatever it is called: two looks at the same file are equal, as long as it is not deleted.
 *
 * @param disk the device that it is on
 * @param key what tells it from every other file there
 */
public record FileIdentity(Object disk, Object key) {

    private static final int KIND = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int SYMBOLIC = 0120000;
    /** Number of the user whom this process works for; null where the system does not tell. */
    private static final Object US = us();

    /** Checks that nothing is missing. */
    public FileIdentity {
        Objects.requireNonNull(disk);
        Objects.requireNonNull(key);
    }

    private static Object us() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException
                | UnsupportedOperationException
                | IllegalArgumentException expected) { // not on this system
            return null;
        }
    }

    /**
     * Looks at a file of ours, without opening it and without following a link.
     *
     * @param file its name
     * @return which one it is
     * @throws StrangeFile when it is a link, holds no bytes, has a second name, or belongs to somebody else than us and
     *     the owner of its folder
     * @throws IOException when it is not there or cannot be looked at
     */
    public static FileIdentity of(Path file) throws IOException {
        if (!isUnix(file)) {
            return elsewhere(file);
        }
        Map<String, Object> found =
                Files.readAttributes(file, "unix:mode,dev,ino,nlink,uid", LinkOption.NOFOLLOW_LINKS);
        int kind = (int) found.get("mode") & KIND;
        if (kind == SYMBOLIC) {
            throw new StrangeFile(file, Problem.LINK);
        }
        if (kind != REGULAR) {
            // a pipe or a device might never end
            throw new StrangeFile(file, kind == FOLDER ? Problem.IS_FOLDER : Problem.NOT_A_FILE);
        }
        if ((int) found.get("nlink") > 1) {
            throw new StrangeFile(file, Problem.SECOND_NAME);
        }
        if (!found.get("uid").equals(US) && !found.get("uid").equals(ownerOfFolder(file))) {
            throw new StrangeFile(file, Problem.OTHER_OWNER);
        }
        return new FileIdentity(found.get("dev"), found.get("ino"));
    }

    private static boolean isUnix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** A folder that is kept in step, or on another machine, may show one owner for all. */
    private static Object ownerOfFolder(Path file) throws IOException {
        return Files.getAttribute(file.toAbsolutePath().getParent(), "unix:uid");
    }

    /** Systems without owners and numbers of files: kind and time of making have to do. */
    private static FileIdentity elsewhere(Path file) throws IOException {
        var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found.isSymbolicLink()) {
            throw new StrangeFile(file, Problem.LINK);
        }
        if (!found.isRegularFile()) {
            throw new StrangeFile(file, found.isDirectory() ? Problem.IS_FOLDER : Problem.NOT_A_FILE);
        }
        return new FileIdentity(file.toAbsolutePath().getRoot(), found.creationTime());
    }

    /**
     * Whether a name still leads to this file, and nothing else has become of it.
     *
     * @param file its name
     * @return false when the file was deleted, replaced or got a second name
     * @throws IOException when that cannot be looked at
     */
    public boolean isStill(Path file) throws IOException {
        try {
            return equals(of(file));
        } catch (StrangeFile | NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            if (!Folders.exists(file)) {
                return false;
            }
            throw e;
        }
    }
}
