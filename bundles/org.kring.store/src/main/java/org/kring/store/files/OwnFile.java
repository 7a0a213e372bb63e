// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * A single file inside a practice: never reached through a link, only a plain file with one name that is ours, made for
 * its owner alone. Looked at before and after it is opened, so that what is open is what was looked at.
 */
public final class OwnFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private OwnFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param most bytes that are read at most
     * @return its bytes; one more than {@code most} when the file is larger
     * @throws StoreException NO_FILE, LINK, IS_FOLDER, NOT_A_FILE, SECOND_NAME, OTHER_OWNER or UNREADABLE
     */
    public static byte[] read(Path file, int most) throws StoreException {
        try (var channel = open(file, StandardOpenOption.READ);
                var in = Channels.newInputStream(channel)) {
            return in.readNBytes(most + 1);
        } catch (NoSuchFileException e) {
            throw StoreException.of(Problem.NO_FILE, file, e);
        } catch (IOException e) {
            throw failure(Problem.UNREADABLE, file, e);
        }
    }

    /**
     * Opens a file that is there.
     *
     * @param file the file
     * @param options how, for example to read
     * @return to be closed
     * @throws StrangeFile when it is not a plain file of ours with one name
     * @throws IOException when it is not there, or was exchanged meanwhile, or cannot be opened
     */
    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        var identity = FileIdentity.of(file);
        var channel = FileChannel.open(file, noLinks(options));
        try {
            if (!identity.isStill(file)) {
                throw new NoSuchFileException(file.toString(), null, "exchanged while it was opened");
            }
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Makes a new file for its owner alone.
     *
     * @param file a name that nothing has yet
     * @param options how it is opened, for example to write
     * @return to be closed
     * @throws IOException when something has that name, or the disk does not take it
     */
    public static FileChannel create(Path file, OpenOption... options) throws IOException {
        var all = noLinks(options);
        all.add(StandardOpenOption.CREATE_NEW);
        return FileChannel.open(file, all, ownerOnly(file));
    }

    private static Set<OpenOption> noLinks(OpenOption... options) {
        var all = new HashSet<>(Arrays.asList(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return all;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /**
     * Takes away every permission but those of the owner.
     *
     * @param file a plain file
     * @throws IOException when the system refuses
     */
    public static void narrow(Path file) throws IOException {
        if (isPosix(file)) {
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            var attributes = view.readAttributes();
            if (attributes.isSymbolicLink()) {
                // some Javas refuse this by themselves, others change the link
                throw new IOException(file + " is a link");
            }
            if (!OWNER_ONLY.containsAll(attributes.permissions())) {
                view.setPermissions(OWNER_ONLY);
            }
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * What went wrong with a file, in the words of what lies there when that is not ours.
     *
     * @param otherwise what is wrong in every other case
     * @param file the file
     * @param cause what the system said
     * @return to be thrown
     */
    public static StoreException failure(Problem otherwise, Path file, IOException cause) {
        return StoreException.of(cause instanceof StrangeFile strange ? strange.problem() : otherwise, file, cause);
    }

    /**
     * Takes a file, a link or an empty folder away; does nothing when nothing is there.
     *
     * @param file any path
     * @throws StoreException NOT_WRITTEN when it is still there
     */
    public static void delete(Path file) throws StoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_WRITTEN, file, e);
        }
    }
}
