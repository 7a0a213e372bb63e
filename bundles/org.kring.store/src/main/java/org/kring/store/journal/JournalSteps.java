// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kring.store.files.FileIdentity;
import org.kring.store.files.OwnFile;

/** The single steps of keeping a journal, so that a test can let each of them fail, or do something in between. */
class JournalSteps {

    /** Makes a journal, for its owner alone. */
    FileChannel create(Path file) throws IOException {
        return OwnFile.create(file, StandardOpenOption.APPEND);
    }

    /** Opens a journal so that whatever is written goes behind whatever is there, whoever put it there. */
    FileChannel open(Path file) throws IOException {
        return OwnFile.open(file, StandardOpenOption.APPEND);
    }

    FileChannel read(Path file) throws IOException {
        return OwnFile.open(file, StandardOpenOption.READ);
    }

    FileIdentity identity(Path file) throws IOException {
        return FileIdentity.of(file);
    }

    boolean isStill(FileIdentity identity, Path file) throws IOException {
        return identity.isStill(file);
    }

    void narrow(Path file) throws IOException {
        OwnFile.narrow(file);
    }

    /** Takes the lock of the system; false when another program has it. */
    boolean lock(FileChannel channel, long at) throws IOException {
        return channel.tryLock(at, 1, false) != null;
    }

    /** Writes some of the bytes at the end, perhaps not all. */
    int write(FileChannel channel, ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
    }

    void force(FileChannel channel) throws IOException {
        channel.force(false);
    }

    void truncate(FileChannel channel, long size) throws IOException {
        channel.truncate(size);
    }

    void close(FileChannel channel) throws IOException {
        channel.close();
    }

    void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // elsewhere a folder cannot be opened, and a new file is durable without
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
