// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.SafeFile;

/**
 * The journal of one run. An entry is acknowledged by its number, and only after it is on the disk; whatever happens
 * then, it is there at the next opening. An entry that could not be kept leaves nothing behind: the file is cut back to
 * the last whole entry. One holder at a time; safe for threads.
 */
public final class Journal implements AutoCloseable {

    private final Path file;
    private final JournalSteps steps;
    private final FileLock hold;
    private JournalContent content;
    private FileChannel channel;
    private long end;
    private long next;
    /** Whether the file may be longer than what is whole. */
    private boolean rough = true;

    private boolean closed;

    private Journal(Path file, JournalSteps steps, FileLock hold) {
        this.file = file;
        this.steps = steps;
        this.hold = hold;
    }

    /**
     * Opens a journal for this process and nobody else, and makes it when it is not there. What a crash left of a last
     * entry is cut off; whole entries and damaged ones stay as they are.
     *
     * @param file the journal; its folder must exist
     * @return the journal, to be closed
     * @throws StoreException ALREADY_OPEN when somebody else holds it; FUTURE_VERSION, NOT_A_JOURNAL, TOO_MANY_BYTES or
     *     UNREADABLE when it cannot be read, and then it is left as it is; NOT_RECORDED when the disk does not take it
     */
    public static Journal open(Path file) throws StoreException {
        return open(file, LockOwner.thisProcess(), new JournalSteps());
    }

    static Journal open(Path file, LockOwner holder, JournalSteps steps) throws StoreException {
        var journal = new Journal(file, steps, FileLock.take(lock(file), holder));
        try {
            journal.begin();
            return journal;
        } catch (IOException e) {
            journal.abandon(e);
            throw StoreException.of(Problem.NOT_RECORDED, file, e);
        } catch (StoreException e) {
            journal.abandon(e);
            throw e;
        }
    }

    private void begin() throws IOException, StoreException {
        var reader = Files.exists(file) ? new JournalReader(file) : new JournalReader(file, new byte[0]);
        content = reader.content();
        next = reader.next();
        end = reader.end();
        smooth();
        if (end == 0) {
            put(JournalLines.first());
            steps.forceFolder(file.toAbsolutePath().getParent());
        } else if (reader.unended()) {
            put(new byte[] {'\n'});
        }
    }

    private void abandon(Exception why) {
        closed = true;
        try {
            if (channel != null) {
                steps.close(channel);
            }
        } catch (IOException e) {
            why.addSuppressed(e);
        }
        try {
            hold.close();
        } catch (StoreException e) {
            why.addSuppressed(e);
        }
    }

    private static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /**
     * Reads a journal, whether somebody holds it or not, and changes nothing.
     *
     * @param file the journal
     * @return its whole entries, and what is not whole
     * @throws StoreException NO_FILE, UNREADABLE, TOO_MANY_BYTES, NOT_A_JOURNAL or FUTURE_VERSION
     */
    public static JournalContent read(Path file) throws StoreException {
        return new JournalReader(file).content();
    }

    /**
     * Writes a whole journal at once, in place of what is there.
     *
     * @param file the journal
     * @param entries the entries in order; they get the numbers from 1
     * @throws StoreException as for {@link #append}; the file is then what it was
     */
    public static void write(Path file, List<String> entries) throws StoreException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JournalLines.first());
        for (int i = 0; i < entries.size(); i++) {
            bytes.writeBytes(JournalLines.of(i + 1L, entries.get(i), file));
            if (bytes.size() > JournalLines.FILE) {
                throw full(file);
            }
        }
        SafeFile.write(file, bytes.toByteArray());
    }

    /**
     * What was in the journal when it was opened.
     *
     * @return the entries of then, and what was not whole
     */
    public JournalContent content() {
        return content;
    }

    /**
     * The number that the next entry gets.
     *
     * @return from 1; above every number that has been used
     */
    public synchronized long next() {
        return next;
    }

    /**
     * Keeps an entry. When this returns, the entry is on the disk.
     *
     * @param json one line without control characters; with its number at most 256 KiB in UTF-8
     * @return the number of the entry
     * @throws StoreException when it was not kept: BAD_ENTRY, ENTRY_TOO_LONG, JOURNAL_FULL; NOT_RECORDED when the disk
     *     is full or fails. All earlier entries are there, and the next one may be tried at once
     * @throws IllegalStateException when the journal is closed
     */
    public synchronized long append(String json) throws StoreException {
        if (closed) {
            throw new IllegalStateException("closed: " + file);
        }
        var line = JournalLines.of(next, json, file);
        if (end + line.length > JournalLines.FILE || next > JournalLines.NUMBER) {
            throw full(file);
        }
        try {
            smooth();
            put(line);
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_RECORDED, file, e);
        }
        return next++;
    }

    private static StoreException full(Path file) {
        return StoreException.of(Problem.JOURNAL_FULL, file, JournalLines.FILE / (1024 * 1024));
    }

    /** Cuts the file back to what is whole, after a failure or a crash. */
    private void smooth() throws IOException {
        if (!rough) {
            return;
        }
        if (channel == null || !channel.isOpen()) {
            // the interruption of a thread closes its channel
            channel = steps.open(file);
        }
        if (channel.size() > end) {
            steps.truncate(channel, end);
            steps.force(channel);
        }
        rough = false;
    }

    private void put(byte[] line) throws IOException {
        rough = true;
        try {
            var rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                steps.write(channel, rest, end + rest.position());
            }
            steps.force(channel);
        } catch (IOException e) {
            try {
                smooth();
            } catch (IOException again) {
                // tried once more before the next entry
                e.addSuppressed(again);
            }
            throw e;
        }
        end += line.length;
        rough = false;
    }

    /**
     * Closes the journal and lets others open it. May be called more than once.
     *
     * @throws StoreException when the system fails to close it; every acknowledged entry is there all the same
     */
    @Override
    public synchronized void close() throws StoreException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            smooth();
            steps.close(channel);
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_RECORDED, file, e);
        } finally {
            hold.close();
        }
    }
}
