// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Folders: made so that they last and for their owner alone, listed in one order, without following a link. */
public final class Folders {

    /** Of the name of a file or folder, on the disks that we know. */
    private static final int MOST_BYTES = 255;

    private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions.asFileAttribute(OURS);

    private Folders() {}

    /**
     * Makes a folder with those above it, each for its owner alone, and sees to it that it is there after a power
     * failure. Does nothing when it is there; the permissions of what is there stay.
     *
     * @param folder any path; links above it are followed
     * @throws StoreException FOLDER_FAILED when something else is there, or the disk does not take it
     */
    public static void make(Path folder) throws StoreException {
        make(folder, new FileSteps());
    }

    static void make(Path folder, FileSteps steps) throws StoreException {
        try {
            makeAll(folder.toAbsolutePath(), steps);
        } catch (IOException e) {
            throw StoreException.of(Problem.FOLDER_FAILED, folder, e);
        }
    }

    /**
     * Makes a folder with those above it, or takes away every permission of the one that is there but those of its owner.
     *
     * @param folder any path
     * @throws StoreException FOLDER_FAILED when something else is there, or the system refuses
     */
    public static void makeOwn(Path folder) throws StoreException {
        make(folder);
        try {
            if (OwnFile.isPosix(folder) && !OURS.containsAll(Files.getPosixFilePermissions(folder))) {
                Files.setPosixFilePermissions(folder, OURS);
            }
        } catch (IOException e) {
            throw StoreException.of(Problem.FOLDER_FAILED, folder, e);
        }
    }

    private static void makeAll(Path folder, FileSteps steps) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            makeAll(above, steps);
        }
        if (!OwnFile.isPosix(folder)) {
            Files.createDirectory(folder);
            return;
        }
        Files.createDirectory(folder, OWNER_ONLY);
        if (above != null) {
            steps.forceFolder(above);
        }
    }

    /**
     * What lies in a folder, hidden things too.
     *
     * @param folder any path; may be a link itself
     * @return by name; empty when nothing is there
     * @throws StoreException FOLDER_FAILED when it is there but cannot be listed
     */
    public static List<FolderEntry> list(Path folder) throws StoreException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            // a pipe would never open
            throw StoreException.of(Problem.FOLDER_FAILED, folder, new NotDirectoryException(folder.toString()));
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            var entries = new ArrayList<Path>();
            stream.forEach(entries::add);
            entries.sort(null);
            return entries.stream().map(Folders::entry).toList();
        } catch (IOException | DirectoryIteratorException e) {
            throw StoreException.of(Problem.FOLDER_FAILED, folder, e);
        }
    }

    private static FolderEntry entry(Path path) {
        return new FolderEntry(path, kind(path));
    }

    private static FolderEntry.Kind kind(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return FolderEntry.Kind.LINK;
            }
            if (attributes.isDirectory()) {
                return FolderEntry.Kind.FOLDER;
            }
            return attributes.isRegularFile() ? FolderEntry.Kind.FILE : FolderEntry.Kind.OTHER;
        } catch (IOException expected) { // gone since, or not to be looked at: whoever opens it is told
            return FolderEntry.Kind.OTHER;
        }
    }

    /**
     * What lies in a folder inside another one.
     *
     * @param root the folder that a person chose; may be a link, or be reached through links
     * @param folder a folder in it, at any depth
     * @return as {@link #list}
     * @throws StoreException LINK when the folder, or one on the way to it, is a link; FOLDER_FAILED when it cannot be
     *     listed
     */
    public static List<FolderEntry> list(Path root, Path folder) throws StoreException {
        return list(inside(root, folder.resolve(".")).getParent());
    }

    /**
     * Looks whether something lies truly inside a folder, so that nothing outside is read or written in its place.
     *
     * @param root the folder that a person chose; may be a link, or be reached through links
     * @param path something in it, at any depth, whether it is there or not
     * @return the path
     * @throws StoreException LINK when a folder on the way to it is a link; FOLDER_FAILED when it is no folder
     */
    public static Path inside(Path root, Path path) throws StoreException {
        if (!path.startsWith(root)) {
            throw new IllegalArgumentException(path + " is not in " + root);
        }
        for (Path each = path.getParent(); !root.equals(each); each = each.getParent()) {
            if (exists(each) && kind(each) != FolderEntry.Kind.FOLDER) {
                boolean link = kind(each) == FolderEntry.Kind.LINK;
                throw StoreException.of(link ? Problem.LINK : Problem.FOLDER_FAILED, each);
            }
        }
        return path;
    }

    /**
     * Whether something lies there: a file, a folder, a link that leads nowhere. True, too, when that cannot be known,
     * so that nothing is taken for new that is not; whoever opens it is told.
     *
     * @param path any path
     */
    public static boolean exists(Path path) {
        Path above = path.toAbsolutePath().getParent();
        boolean inNoFolder = above != null && Files.exists(above) && !Files.isDirectory(above);
        return !inNoFolder && !Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether a folder is there.
     *
     * @param path any
     * @param links NOFOLLOW_LINKS when a link to a folder is none
     */
    public static boolean isFolder(Path path, LinkOption... links) {
        return Files.isDirectory(path, links);
    }

    /**
     * Whether two paths lead to one file, by whatever names.
     *
     * @throws IOException when that cannot be found out
     */
    public static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /**
     * When something was changed last.
     *
     * @param path a file or folder; a link is not followed
     * @return the moment that the disk tells
     * @throws IOException when it is not there or cannot be looked at
     */
    public static Instant changed(Path path) throws IOException {
        return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    /** Whether no file or folder can have a name as long as one of this path. */
    static boolean isNameTooLong(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(each -> each.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES);
    }

    /**
     * Refuses a place for a new folder where something else is, or where none can be.
     *
     * @param folder any path; may be a link to a folder
     * @throws StoreException NAME_TOO_LONG when nothing can have that name; NOT_EMPTY when a folder with something in it
     *     is there; NOT_A_FOLDER, with its name, when a file or the like is there or on the way; FOLDER_FAILED when a
     *     folder is there but cannot be listed, or it cannot be known what is there
     */
    public static void refuseTaken(Path folder) throws StoreException {
        if (isNameTooLong(folder)) {
            throw StoreException.of(Problem.NAME_TOO_LONG, folder);
        }
        for (Path each = folder.toAbsolutePath(); each != null; each = each.getParent()) {
            if (exists(each) && Files.exists(each) && !Files.isDirectory(each)) {
                throw StoreException.of(Problem.NOT_A_FOLDER, each);
            }
        }
        if (!isFree(folder)) {
            boolean known = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            throw StoreException.of(known ? Problem.NOT_EMPTY : Problem.FOLDER_FAILED, folder);
        }
    }

    /**
     * Whether a new folder can be put there: nothing is there yet, or a folder without anything in it.
     *
     * @param folder any path; may be a link to a folder
     * @throws StoreException FOLDER_FAILED when a folder is there but cannot be listed
     */
    public static boolean isFree(Path folder) throws StoreException {
        return !exists(folder) || Files.isDirectory(folder) && list(folder).isEmpty();
    }

    /**
     * Takes an empty folder, or one that is not there, and puts another one in its place, as a whole.
     *
     * @param from a folder, or a file, on the same disk
     * @param to where it is wanted
     * @throws StoreException NOT_EMPTY when a folder with something in it is there; FOLDER_FAILED, or NOT_WRITTEN of a
     *     file, when the disk does not take it
     */
    public static void move(Path from, Path to) throws StoreException {
        move(from, to, new FileSteps());
    }

    static void move(Path from, Path to, FileSteps steps) throws StoreException {
        try {
            steps.delete(to);
            steps.move(from, to);
            if (OwnFile.isPosix(to)) {
                steps.forceFolder(to.toAbsolutePath().getParent());
            }
        } catch (IOException e) {
            throw StoreException.of(whyUnmoved(from, e), to, e);
        }
    }

    private static Problem whyUnmoved(Path from, IOException failure) {
        if (failure instanceof DirectoryNotEmptyException) {
            return Problem.NOT_EMPTY;
        }
        return Files.isDirectory(from) ? Problem.FOLDER_FAILED : Problem.NOT_WRITTEN;
    }

    /**
     * Takes a folder away with all that lies in it; a link in it is taken away, what it leads to stays.
     *
     * @param folder a folder that is ours as a whole; need not be there
     * @throws StoreException FOLDER_FAILED when something cannot be taken away; the rest may be gone then
     */
    public static void remove(Path folder) throws StoreException {
        for (FolderEntry each : list(real(folder))) {
            if (each.isFolder()) {
                remove(each.path());
            } else {
                OwnFile.delete(each.path());
            }
        }
        OwnFile.delete(folder);
    }

    private static Path real(Path folder) throws StoreException {
        if (Files.isSymbolicLink(folder)) {
            throw StoreException.of(Problem.FOLDER_FAILED, folder, new NotDirectoryException(folder.toString()));
        }
        return folder;
    }
}
