// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.kring.store.StoreException;

/**
 * A program to be killed: opens a journal, appends entries and says so on its output, one line each, after each
 * acknowledgement. Arguments: the journal, and how many entries; 0 means none and then to wait.
 */
final class KilledWriter {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    /** Writes a line in pieces, so that kills find broken lines, which one call of the system seldom leaves. */
    private static final class SmallSteps extends JournalSteps {
        @Override
        int write(FileChannel channel, ByteBuffer bytes) throws IOException {
            var piece = bytes.duplicate().limit(bytes.position() + Math.min(512, bytes.remaining()));
            int written = super.write(channel, piece);
            bytes.position(bytes.position() + written);
            return written;
        }
    }

    private KilledWriter() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, StoreException {
        int count = Integer.parseInt(arguments[1]);
        try (var journal = Journal.open(Path.of(arguments[0]), LockOwner.thisProcess(), new SmallSteps())) {
            say("open " + journal.next());
            for (int i = 0; i < count; i++) {
                long number = journal.append(entry(journal.next()));
                say("ack " + number);
            }
            if (count == 0) {
                Thread.sleep(Long.MAX_VALUE);
            }
        } catch (StoreException e) {
            say("refused " + e.problem());
        }
    }

    /** What stands at a number; of very different lengths, so that kills find long writes too. */
    static String entry(long number) {
        return "{\"number\":" + number + ",\"text\":\"" + "kring ".repeat((int) (number * 7919 % 3001)) + "\"}";
    }

    private static void say(String line) throws IOException {
        OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
