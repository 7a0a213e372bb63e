// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The single steps of keeping a journal, so that a test can let each of them fail. */
class JournalSteps {

    FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Writes some of the bytes, perhaps not all. */
    int write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        return channel.write(bytes, at);
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
