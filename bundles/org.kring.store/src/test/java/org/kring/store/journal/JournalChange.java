// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What another program does to a journal or its lock while ours has it open. */
enum JournalChange {
    REPLACED {
        @Override
        void happens(Path file) throws IOException {
            var copy = file.resolveSibling("copy");
            Files.copy(file, copy);
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        }
    },
    RESTORED_FROM_BEFORE {
        @Override
        void happens(Path file) throws IOException {
            var copy = file.resolveSibling("copy");
            Files.write(copy, JournalLines.first(""));
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        }
    },
    DELETED {
        @Override
        void happens(Path file) throws IOException {
            Files.delete(file);
        }
    },
    MOVED_AND_LINKED {
        @Override
        void happens(Path file) throws IOException {
            Files.move(file, file.resolveSibling("elsewhere"));
            Files.createSymbolicLink(file, Path.of("elsewhere"));
        }
    },
    GIVEN_A_SECOND_NAME {
        @Override
        void happens(Path file) throws IOException {
            Files.createLink(file.resolveSibling("second"), file);
        }
    },
    CUT {
        @Override
        void happens(Path file) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(Math.max(0, channel.size() - 3));
            }
        }
    },
    EMPTIED {
        @Override
        void happens(Path file) throws IOException {
            Files.write(file, new byte[0]);
        }
    },
    GROWN {
        @Override
        void happens(Path file) throws IOException {
            Files.writeString(file, "precious\n", StandardOpenOption.APPEND);
        }
    },
    WRITTEN_OVER {
        @Override
        void happens(Path file) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap("OVER".getBytes()), Math.max(0, channel.size() - 8));
            }
        }
    },
    LOCK_DELETED {
        @Override
        void happens(Path file) throws IOException {
            Files.delete(lock(file));
        }
    },
    LOCK_REPLACED {
        @Override
        void happens(Path file) throws IOException {
            Files.delete(lock(file));
            Files.createFile(lock(file));
        }
    },
    LOCK_LINKED {
        @Override
        void happens(Path file) throws IOException {
            Files.delete(lock(file));
            Files.createSymbolicLink(lock(file), Path.of("victim"));
        }
    };

    abstract void happens(Path file) throws IOException;

    /** The lock of the journal in this file. */
    static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }
}
