// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.OwnFile;
import org.kring.store.files.SafeFile;

/**
 * The journal of one run. An entry is acknowledged by its number, and only after it is on the disk, in the file that
 * bears the name of the journal; whatever happens then, it is there at the next opening. An entry that could not be kept
 * leaves nothing behind: the file is cut back to the last whole entry. One owner at a time; when another program
 * exchanges or changes the file or its lock all the same, nothing more is acknowledged. Safe for threads.
 */
public final class Journal implements AutoCloseable {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Path file;
    private final JournalSteps steps;
    private final FileLock lock;
    private final JournalFile bytes;
    private final List<JournalEntry> entries = new ArrayList<>();
    private JournalContent content;
    private String mark;
    private long next;
    private boolean stopped;
    private boolean closed;

    private Journal(Path root, Path file, JournalSteps steps, FileLock lock) {
        this.file = file;
        this.steps = steps;
        this.lock = lock;
        this.bytes = new JournalFile(root, file, steps, lock);
        this.mark = JournalMark.of(root, file);
    }

    /**
     * Opens a journal for this process and nobody else, and makes it when it is not there. What a crash left of a last
     * entry is cut off; whole entries and damaged ones stay as they are. A journal of an older version becomes one of
     * the present version, as a whole.
     *
     * @param file the journal; its folder must exist
     * @return the journal, to be closed
     * @throws StoreException ALREADY_OPEN when somebody else holds it; FUTURE_VERSION, NOT_A_JOURNAL, TOO_MANY_BYTES,
     *     UNREADABLE, LINK, SECOND_NAME or OTHER_OWNER when it cannot be read or is not ours, and then it is left as it
     *     is, and so for its lock file, see {@link FileLock#take}; NOT_RECORDED when the disk does not take it
     */
    public static Journal open(Path file) throws StoreException {
        return open(file, LockOwner.thisProcess(), new JournalSteps());
    }

    /**
     * Opens a journal that lies inside a folder, as {@link #open(Path)}: once a folder on the way to it is no longer a
     * real one, nothing more is acknowledged.
     *
     * @param root a folder above the journal, at any height; may itself be a link
     * @param file the journal; its folder must exist
     * @return the journal, to be closed
     * @throws StoreException as {@link #open(Path)}; JOURNAL_CHANGED when a link leads to it already
     */
    public static Journal open(Path root, Path file) throws StoreException {
        return open(root, file, LockOwner.thisProcess(), new JournalSteps());
    }

    static Journal open(Path file, LockOwner owner, JournalSteps steps) throws StoreException {
        return open(file.toAbsolutePath().getParent(), file, owner, steps);
    }

    private static Journal open(Path root, Path file, LockOwner owner, JournalSteps steps) throws StoreException {
        var journal = new Journal(root, file, steps, FileLock.take(lock(file), owner, steps));
        try {
            JournalMigration.apply(file, journal.mark);
            journal.begin();
            return journal;
        } catch (IOException e) {
            journal.abandon(e);
            throw OwnFile.failure(Problem.NOT_RECORDED, file, e);
        } catch (StoreException e) {
            journal.abandon(e);
            throw e;
        }
    }

    private void begin() throws IOException, StoreException {
        var found = bytes.open();
        var reader = new JournalReader(file, found, mark);
        mark = reader.mark();
        content = reader.content();
        entries.addAll(content.entries());
        next = reader.next();
        bytes.begin(found, reader.end());
        if (reader.end() == 0) {
            bytes.put(JournalLines.first(mark));
            steps.forceFolder(file.toAbsolutePath().getParent());
        } else if (reader.unended()) {
            bytes.put(new byte[] {'\n'});
        }
    }

    private void abandon(Exception why) {
        closed = true;
        try {
            bytes.close();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
        try {
            lock.close();
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
     * @param root a folder above the journal, at any height, as for {@link #open(Path, Path)}
     * @param file the journal
     * @return its whole entries, and what is not whole
     * @throws StoreException NO_FILE, UNREADABLE, LINK, SECOND_NAME, OTHER_OWNER, TOO_MANY_BYTES, NOT_A_JOURNAL or
     *     FUTURE_VERSION
     */
    public static JournalContent read(Path root, Path file) throws StoreException {
        var bytes = OwnFile.read(file, JournalLines.MOST_READ);
        return new JournalReader(file, bytes, JournalMark.of(root, file)).content();
    }

    /**
     * Reads a journal that was moved or kept beside another, so that its place says nothing; see
     * {@link #read(Path, Path)}.
     *
     * @param file the journal
     * @return its whole entries, and what is not whole
     * @throws StoreException as {@link #read(Path, Path)}
     */
    public static JournalContent read(Path file) throws StoreException {
        return read(file.toAbsolutePath().getParent(), file);
    }

    /**
     * Whether a journal was begun elsewhere: in the folder of another meeting, or in this one under an earlier name.
     *
     * @param root a folder above the journal, as for {@link #open(Path, Path)}
     * @param file the journal
     * @return false as well for a journal of an older version, which does not tell
     * @throws StoreException as {@link #read(Path, Path)}
     */
    public static boolean isFromElsewhere(Path root, Path file) throws StoreException {
        var place = JournalMark.of(root, file);
        var mark = new JournalReader(file, OwnFile.read(file, JournalLines.MOST_READ), place).mark();
        return !mark.isEmpty() && !mark.equals(place);
    }

    /**
     * Writes a whole journal at once, in place of what is there.
     *
     * @param root a folder above the journal, at any height, as for {@link #open(Path, Path)}
     * @param file the journal
     * @param entries the entries in order; they get the numbers from 1
     * @throws StoreException as for {@link #append}; the file is then what it was
     */
    public static void write(Path root, Path file, List<String> entries) throws StoreException {
        var numbered = new ArrayList<JournalEntry>();
        for (String each : entries) {
            numbered.add(new JournalEntry(numbered.size() + 1L, each));
        }
        SafeFile.writeOwn(file, bytes(file, JournalMark.of(root, file), numbered, JournalLines.FILE));
    }

    private static byte[] bytes(Path file, String mark, List<JournalEntry> entries, int most) throws StoreException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JournalLines.first(mark));
        for (JournalEntry each : entries) {
            bytes.writeBytes(JournalLines.of(each.number(), mark, each.json(), file));
            if (bytes.size() > most) {
                throw full(file);
            }
        }
        return bytes.toByteArray();
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
     * Whether another program exchanged or changed the journal or its lock, so that nothing more is acknowledged.
     * {@link #keep} is then the way to lose nothing.
     */
    public synchronized boolean isStopped() {
        return stopped;
    }

    /**
     * Keeps an entry. When this returns, the entry is on the disk.
     *
     * @param json one line without control characters; with its number at most 256 KiB in UTF-8
     * @return the number of the entry
     * @throws StoreException when it was not kept: BAD_ENTRY, ENTRY_TOO_LONG, JOURNAL_FULL; NOT_RECORDED when the disk
     *     is full or fails, and the next one may be tried at once; JOURNAL_CHANGED when the journal is no longer ours,
     *     and every later one is refused, too. All earlier entries are there
     * @throws IllegalStateException when the journal is closed
     */
    public long append(String json) throws StoreException {
        return append(List.of(json));
    }

    /**
     * Keeps entries that belong together by one write: when it fails, none of them is there.
     *
     * @param jsons at least one, each as for {@link #append(String)}
     * @return the number of the last entry
     * @throws StoreException as for {@link #append(String)}
     */
    public long append(List<String> jsons) throws StoreException {
        return append(jsons, JournalLines.FILE);
    }

    /**
     * Keeps an entry that ends the run, for which room is kept that no other entry takes.
     *
     * @param json as for {@link #append}
     * @return the number of the entry
     * @throws StoreException as for {@link #append}
     */
    public long appendLast(String json) throws StoreException {
        return append(List.of(json), JournalLines.MOST);
    }

    private synchronized long append(List<String> jsons, int most) throws StoreException {
        if (closed) {
            throw new IllegalStateException("closed: " + file);
        }
        if (stopped) {
            throw StoreException.of(Problem.JOURNAL_CHANGED, file);
        }
        var fresh = new ArrayList<JournalEntry>();
        var lines = new ByteArrayOutputStream();
        for (String each : jsons) {
            var entry = new JournalEntry(next + fresh.size(), each);
            lines.writeBytes(JournalLines.of(entry.number(), mark, each, file));
            fresh.add(entry);
        }
        if (bytes.end() + lines.size() > most || next + jsons.size() - 1 > JournalLines.NUMBER) {
            throw full(file);
        }
        put(lines.toByteArray());
        entries.addAll(fresh);
        next += fresh.size();
        return next - 1;
    }

    private void put(byte[] line) throws StoreException {
        try {
            bytes.put(line);
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_RECORDED, file, e);
        } catch (StoreException e) {
            stopped = true;
            throw e;
        }
    }

    private static StoreException full(Path file) {
        return StoreException.of(Problem.JOURNAL_FULL, file, JournalLines.FILE / MEBIBYTE);
    }

    /**
     * Writes everything that is known of this run, what was there at the opening and what was acknowledged since, into a
     * new journal. Nothing that is there is touched.
     *
     * @param folder where, usually the folder of the journal
     * @param name how its name begins, for example "run"
     * @return the new file, with "-kept-" and the first free number, for example run-kept-1.journal
     * @throws StoreException when the disk does not take it
     */
    public synchronized Path keep(Path folder, String name) throws StoreException {
        for (int i = 1; ; i++) {
            var kept = folder.resolve(name + "-kept-" + i + ".journal");
            if (reserved(kept)) {
                fill(kept);
                return kept;
            }
        }
    }

    private void fill(Path kept) throws StoreException {
        try {
            SafeFile.writeOwn(kept, bytes(kept, mark, entries, JournalLines.MOST));
        } catch (StoreException e) {
            // an empty one would only seem to hold something
            OwnFile.delete(kept);
            throw e;
        }
    }

    /**
     * How many entries of this run are known: those that were there at the opening, and those acknowledged since.
     *
     * @return from 0
     */
    public synchronized int known() {
        return entries.size();
    }

    private static boolean reserved(Path kept) throws StoreException {
        try {
            OwnFile.create(kept, StandardOpenOption.WRITE).close();
            return true;
        } catch (FileAlreadyExistsException expected) { // of an earlier time, and stays
            return false;
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_WRITTEN, kept, e);
        }
    }

    /**
     * Closes the journal and lets others open it. May be called more than once.
     *
     * @throws StoreException when the system fails to close it; every acknowledged entry is there all the same, unless
     *     it is JOURNAL_CHANGED: then {@link #keep} can still be used
     */
    @Override
    public synchronized void close() throws StoreException {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            tidy();
        }
    }

    private void tidy() throws StoreException {
        try (bytes) {
            if (!stopped) {
                bytes.tidy();
            }
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_RECORDED, file, e);
        } catch (StoreException e) {
            stopped = true;
            throw e;
        }
    }
}
