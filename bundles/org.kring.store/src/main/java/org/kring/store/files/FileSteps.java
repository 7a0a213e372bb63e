// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The single steps of a safe write, so that a test can let each of them fail. */
class FileSteps {

    /** Makes a file for its owner alone, or for whom the system lets read new files. */
    FileChannel create(Path file, boolean ownerOnly) throws IOException {
        return ownerOnly
                ? OwnFile.create(file, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Whether we may write a file, or into a folder. */
    boolean isWritable(Path there) {
        return Files.isWritable(there);
    }

    FileIdentity identity(Path file) throws IOException {
        return FileIdentity.of(file);
    }

    /** Writes some of the bytes, perhaps not all. */
    int write(FileChannel channel, ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
    }

    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    void close(FileChannel channel) throws IOException {
        channel.close();
    }

    Set<PosixFilePermission> permissions(Path file) throws IOException {
        return Files.getPosixFilePermissions(file);
    }

    void permit(Path file, Set<PosixFilePermission> permissions) throws IOException {
        Files.setPosixFilePermissions(file, permissions);
    }

    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    List<Path> list(Path folder, String prefix) throws IOException {
        try (var files = Files.newDirectoryStream(folder, prefix + "*")) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found;
        }
    }

    void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while waiting to rename").initCause(e);
        }
    }
}
