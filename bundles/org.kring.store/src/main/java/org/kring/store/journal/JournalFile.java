// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FileIdentity;
import org.kring.store.files.Folders;
import org.kring.store.files.StrangeFile;

/**
 * The bytes of a journal that is open. Lines go behind whatever is there; before and after each it looks whether file
 * and lock are still the ones that were opened and hold what was put there, and only then the line counts. Cuts away
 * nothing but what it wrote itself and could not finish.
 */
final class JournalFile implements AutoCloseable {

    /** Bytes at the end that are compared; enough for a number and a sum. */
    private static final int TAIL = 256;

    private final Path root;
    private final Path file;
    private final JournalSteps steps;
    private final FileLock lock;
    private FileChannel out;
    private FileChannel in;
    private FileIdentity identity;
    private long end;
    private byte[] tail = new byte[0];
    /** What may stand behind the end: the beginning of a line that could not be finished. */
    private byte[] unfinished = new byte[0];

    /** The bytes of a file that lies in a folder, at any depth, and is no longer ours once a link leads to it from there. */
    JournalFile(Path root, Path file, JournalSteps steps, FileLock lock) {
        this.root = root.toAbsolutePath();
        this.file = file;
        this.steps = steps;
        this.lock = lock;
    }

    /** Opens the file, or makes it; returns what is in it, one byte more than the limit when it is too large. */
    byte[] open() throws IOException {
        if (Folders.exists(file)) {
            identity = steps.identity(file);
            reopen();
            steps.narrow(file);
        } else {
            out = steps.create(file);
            identity = steps.identity(file);
            reopen();
        }
        return read(0, JournalLines.MOST_READ + 1);
    }

    /** The interruption of a thread closes its channel. */
    private void reopen() throws IOException {
        if (out == null || !out.isOpen()) {
            out = steps.open(file);
        }
        if (in == null || !in.isOpen()) {
            in = steps.read(file);
        }
    }

    /** What is gone, or is no file any more, is not ours. */
    private void reopenOurs() throws IOException, StoreException {
        try {
            reopen();
        } catch (NoSuchFileException | StrangeFile e) {
            throw StoreException.of(Problem.JOURNAL_CHANGED, file, e);
        }
    }

    private byte[] read(long from, int most) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(most, Math.max(0, in.size() - from)));
        while (bytes.hasRemaining() && in.read(bytes, from + bytes.position()) >= 0) {
            // until all is there
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Says which of the bytes that {@link #open} returned are kept; the others are cut off. */
    void begin(byte[] bytes, int kept) throws IOException, StoreException {
        end = kept;
        tail = Arrays.copyOfRange(bytes, Math.max(0, kept - TAIL), kept);
        unfinished = Arrays.copyOfRange(bytes, kept, bytes.length);
        tidy();
    }

    /**
     * Puts a line at the end. When this returns, it is on the disk and under the name of the file.
     *
     * @throws IOException when the disk does not take it; nothing of it counts
     * @throws StoreException JOURNAL_CHANGED when this is no longer our file; nothing was put there, or does not count
     */
    void put(byte[] line) throws IOException, StoreException {
        tidy();
        unfinished = line;
        try {
            var rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                steps.write(out, rest);
            }
            steps.force(out);
        } catch (IOException e) {
            tidyAfter(e);
            throw e;
        }
        var both = joined(tail, line);
        check(end + line.length, end - tail.length, both);
        end += line.length;
        tail = Arrays.copyOfRange(both, Math.max(0, both.length - TAIL), both.length);
        unfinished = new byte[0];
    }

    private void tidyAfter(IOException failure) throws StoreException {
        try {
            tidy();
        } catch (IOException again) {
            // tried once more before the next line
            failure.addSuppressed(again);
        }
    }

    /** Cuts the file back to its end, if what stands behind it is our own unfinished line. */
    void tidy() throws IOException, StoreException {
        reopenOurs();
        check(Math.min(in.size(), end + unfinished.length), end - tail.length, tail);
        var behind = read(end, unfinished.length + 1);
        if (!Arrays.equals(behind, Arrays.copyOf(unfinished, Math.min(behind.length, unfinished.length)))) {
            throw StoreException.of(Problem.JOURNAL_CHANGED, file);
        }
        if (behind.length > 0) {
            steps.truncate(out, end);
            steps.force(out);
        }
        unfinished = new byte[0];
    }

    /** Whether file and lock are ours, the file has this size, and holds these bytes there. */
    private void check(long size, long from, byte[] bytes) throws IOException, StoreException {
        boolean ours = lock.isHeld() && steps.isStill(identity, file) && isInside();
        if (!ours || in.size() != size || !Arrays.equals(read(from, bytes.length), bytes)) {
            throw StoreException.of(Problem.JOURNAL_CHANGED, file);
        }
    }

    private boolean isInside() {
        try {
            Folders.inside(root, file.toAbsolutePath());
            return true;
        } catch (StoreException expected) { // a folder on the way was moved, and a link put in its place
            return false;
        }
    }

    private static byte[] joined(byte[] before, byte[] line) {
        var all = Arrays.copyOf(before, before.length + line.length);
        System.arraycopy(line, 0, all, before.length, line.length);
        return all;
    }

    long end() {
        return end;
    }

    /** Closes what is open, both even when one fails. */
    @Override
    public void close() throws IOException {
        try {
            if (in != null) {
                in.close();
            }
        } finally {
            if (out != null) {
                steps.close(out);
            }
        }
    }
}
