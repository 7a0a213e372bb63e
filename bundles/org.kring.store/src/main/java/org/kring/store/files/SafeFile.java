// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * The one way to write a file: into a temporary file in the same folder, to the disk, renamed over the old one, the
 * folder to the disk. Whenever the program or the machine stops, the file holds the old content or the new, in full. A
 * symbolic link stays one, permissions stay; inside a practice no link is followed and nobody else may read. Other names
 * of the same file (hard links) keep the old content.
 */
public final class SafeFile {

    private static final int TRIES = 6;
    private static final int FIRST_PAUSE_MILLISECONDS = 20;
    private static final int MOST_LINKS = 40;
    private static final AtomicLong COUNTER = new AtomicLong();
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    /** Who may read what is written; nobody but the owner while it is being written in place of something. */
    private enum Mode {
        OWNER_ONLY,
        AS_BEFORE,
        AS_NEW
    }

    private final FileSteps steps;

    SafeFile(FileSteps steps) {
        this.steps = steps;
    }

    /**
     * Writes a file, new or in place of the old one.
     *
     * @param file the file; its folder must exist
     * @param bytes the whole new content
     * @throws StoreException NO_FOLDER, NOT_A_FOLDER, IS_FOLDER or NOT_A_FILE when it cannot be there, and NOT_WRITTEN
     *     when any step fails; the file then holds the old content or the new one, in full
     */
    public static void write(Path file, byte[] bytes) throws StoreException {
        new SafeFile(new FileSteps()).replace(file, bytes);
    }

    /**
     * Writes a file inside a practice, new or in place of the old one, readable by its owner alone from the first byte;
     * wider permissions of the old one end. A link is not followed.
     *
     * @param file the file; its folder must exist
     * @param bytes the whole new content
     * @throws StoreException LINK, SECOND_NAME, OTHER_OWNER or UNREADABLE when something lies there that is not ours, or
     *     NOT_WRITTEN when any step fails; what was there is then whole
     */
    public static void writeOwn(Path file, byte[] bytes) throws StoreException {
        new SafeFile(new FileSteps()).replaceOwn(file, bytes);
    }

    /**
     * Refuses a file that may be read and not be written, before anybody edits what stands in it.
     *
     * @param file a file, there or not
     * @throws StoreException READ_ONLY
     */
    public static void refuseReadOnly(Path file) throws StoreException {
        new SafeFile(new FileSteps()).refuseUnwritable(file);
    }

    void refuseUnwritable(Path file) throws StoreException {
        var target = file.toAbsolutePath();
        if (isUnwritable(target) || isUnwritable(target.getParent())) {
            throw StoreException.of(Problem.READ_ONLY, file);
        }
    }

    private boolean isUnwritable(Path there) {
        return Files.exists(there) && !steps.isWritable(there);
    }

    void replace(Path file, byte[] bytes) throws StoreException {
        try {
            var target = behindLinks(file.toAbsolutePath());
            refuseStrange(target);
            refuseWithoutFolder(target);
            put(target, bytes, Files.exists(target) ? Mode.AS_BEFORE : Mode.AS_NEW);
        } catch (IOException e) {
            throw OwnFile.failure(Problem.NOT_WRITTEN, file, e);
        }
    }

    void replaceOwn(Path file, byte[] bytes) throws StoreException {
        var target = file.toAbsolutePath();
        try {
            if (Folders.exists(target)) {
                steps.identity(target);
            }
            refuseStrange(target);
            put(target, bytes, Mode.OWNER_ONLY);
        } catch (IOException e) {
            throw OwnFile.failure(Problem.NOT_WRITTEN, file, e);
        }
    }

    private void refuseStrange(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new StrangeFile(target, Files.isDirectory(target) ? Problem.IS_FOLDER : Problem.NOT_A_FILE);
        }
        if (isUnwritable(target)) {
            throw new FileSystemException(target.toString(), null, "not a file that may be written");
        }
    }

    private static void refuseWithoutFolder(Path target) throws StoreException {
        var folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw StoreException.of(Files.exists(folder) ? Problem.NOT_A_FOLDER : Problem.NO_FOLDER, folder);
        }
    }

    private void put(Path target, byte[] bytes, Mode mode) throws IOException {
        var folder = target.getParent();
        clean(folder, prefix(target));
        var temporary = folder.resolve(
                prefix(target) + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".tmp");
        put(target, temporary, bytes, mode);
        if (isPosix(folder)) {
            // elsewhere a folder cannot be opened, and a rename is durable without
            steps.forceFolder(folder);
        }
    }

    private void put(Path target, Path temporary, byte[] bytes, Mode mode) throws IOException {
        IN_USE.add(temporary);
        try {
            fill(temporary, bytes, mode != Mode.AS_NEW);
            if (mode == Mode.AS_BEFORE && isPosix(target)) {
                steps.permit(temporary, steps.permissions(target));
            }
            move(temporary, target);
        } catch (IOException e) {
            try {
                steps.delete(temporary);
            } catch (IOException stray) {
                // the next write to this file clears it away
                e.addSuppressed(stray);
            }
            throw e;
        } finally {
            IN_USE.remove(temporary);
        }
    }

    private void fill(Path temporary, byte[] bytes, boolean ownerOnly) throws IOException {
        var channel = steps.create(temporary, ownerOnly);
        try {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                steps.write(channel, rest);
            }
            steps.force(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        steps.close(channel);
    }

    /** Programs that keep folders in step, and virus scanners, hold a file for moments. */
    private void move(Path temporary, Path target) throws IOException {
        long pause = FIRST_PAUSE_MILLISECONDS;
        for (int left = TRIES - 1; ; left--) {
            try {
                steps.move(temporary, target);
                return;
            } catch (FileSystemException refused) {
                if (left == 0) {
                    throw refused;
                }
            }
            steps.pause(pause);
            pause *= 2;
        }
    }

    /** Clears away what a killed program, or a failed write of ours, left behind. */
    private void clean(Path folder, String prefix) throws IOException {
        for (Path each : steps.list(folder, prefix)) {
            if (!isInUse(each, each.getFileName().toString().substring(prefix.length()))) {
                steps.delete(each);
            }
        }
    }

    private static boolean isInUse(Path temporary, String ending) {
        var text = ending.split("-", 2)[0];
        if (!text.matches("[0-9]{1,18}")) {
            return true;
        }
        long process = Long.parseLong(text);
        return process == ProcessHandle.current().pid()
                ? IN_USE.contains(temporary)
                : ProcessHandle.of(process).isPresent();
    }

    /** Short whatever the name of the file, since names have at most 255 bytes. */
    private static String prefix(Path target) {
        var crc = new CRC32();
        crc.update(target.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, ".kring-%08x-", crc.getValue());
    }

    private static Path behindLinks(Path file) throws IOException {
        var target = file;
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isSymbolicLink(target)) {
            throw new FileSystemException(file.toString(), null, "too many links");
        }
        return target;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
