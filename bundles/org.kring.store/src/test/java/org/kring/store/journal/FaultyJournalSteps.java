// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.kring.store.files.FileIdentity;

/** A disk on which some call fails, before or after half of its work. */
final class FaultyJournalSteps extends JournalSteps {

    private final int from;
    private final int to;
    private final boolean half;
    int calls;

    /** The calls with these numbers fail, counted from 1; half: a write then does some of its work first. */
    FaultyJournalSteps(int from, int to, boolean half) {
        this.from = from;
        this.to = to;
        this.half = half;
    }

    private boolean fails() {
        calls++;
        return calls >= from && calls <= to;
    }

    private void count() throws IOException {
        if (fails()) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    FileChannel create(Path file) throws IOException {
        count();
        return super.create(file);
    }

    @Override
    FileChannel open(Path file) throws IOException {
        count();
        return super.open(file);
    }

    @Override
    FileChannel read(Path file) throws IOException {
        count();
        return super.read(file);
    }

    @Override
    FileIdentity identity(Path file) throws IOException {
        count();
        return super.identity(file);
    }

    @Override
    boolean isStill(FileIdentity identity, Path file) throws IOException {
        count();
        return super.isStill(identity, file);
    }

    @Override
    int write(FileChannel channel, ByteBuffer bytes) throws IOException {
        boolean fails = fails();
        if (fails && half) {
            var some = bytes.duplicate().limit(bytes.position() + bytes.remaining() / 2);
            super.write(channel, some);
        }
        if (fails) {
            throw new IOException("No space left on device");
        }
        var piece = bytes.duplicate().limit(bytes.position() + Math.max(1, bytes.remaining() / 2));
        int written = super.write(channel, piece);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    void force(FileChannel channel) throws IOException {
        count();
        super.force(channel);
    }

    @Override
    void truncate(FileChannel channel, long size) throws IOException {
        count();
        super.truncate(channel, size);
    }

    @Override
    void close(FileChannel channel) throws IOException {
        super.close(channel);
        count();
    }

    @Override
    void forceFolder(Path folder) throws IOException {
        count();
        super.forceFolder(folder);
    }
}
