// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FileIdentity;
import org.kring.store.files.Folders;
import org.kring.store.files.OwnFile;

/**
 * Keeps everybody else away from something while it is open: other windows of this program and other programs. A lock
 * of the system on a lock file, which names who holds it; the lock ends with its process, however that ends, so that a
 * lock file left behind keeps nobody out. The file stays, empty: taking it away would let two hold it at once. Nothing
 * is written into a file that is not a lock file of ours.
 */
public final class FileLock implements AutoCloseable {

    private static final int LONGEST = 64;
    /** Some systems let nobody read what is locked, so a byte behind the name is. */
    private static final int BEYOND = 4096;
    /** What this program holds. A second channel on the same file must not even be opened: closing it frees the lock. */
    private static final Map<Path, LockOwner> HELD = new HashMap<>();

    private final Path file;
    private final LockOwner owner;
    private final FileChannel channel;
    private final FileIdentity identity;
    /** Whether only the name in the file keeps others out, since the system knows no locks there. */
    private boolean byName;

    private FileLock(Path file, LockOwner owner, FileChannel channel) throws IOException {
        this.file = file;
        this.owner = owner;
        this.channel = channel;
        this.identity = FileIdentity.of(file);
    }

    /**
     * Takes hold.
     *
     * @param file the lock file, made when it is not there; its folder must exist
     * @param owner who takes hold
     * @return what to close at the end
     * @throws StoreException ALREADY_OPEN with since when; LINK, SECOND_NAME, OTHER_OWNER, UNREADABLE or NOT_A_LOCK
     *     when something else lies there, which is left as it is; NOT_WRITTEN when the lock file cannot be made
     */
    public static FileLock take(Path file, LockOwner owner) throws StoreException {
        return take(file, owner, new JournalSteps());
    }

    static FileLock take(Path file, LockOwner owner, JournalSteps steps) throws StoreException {
        synchronized (HELD) {
            try {
                return take(file, key(file), owner, steps);
            } catch (IOException e) {
                throw OwnFile.failure(Problem.NOT_WRITTEN, file, e);
            }
        }
    }

    /**
     * What keeps a lock from ever being taken: something that is not ours in the place of its file.
     *
     * @param file a lock file that is there
     * @return as {@link #take} throws it; empty when nothing but somebody who holds it is in the way
     */
    public static Optional<StoreException> obstacle(Path file) {
        try {
            FileIdentity.of(file);
            return Files.size(file) > LONGEST
                    ? Optional.of(StoreException.of(Problem.NOT_A_LOCK, file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(OwnFile.failure(Problem.UNREADABLE, file, e));
        }
    }

    private static Path key(Path file) throws IOException {
        return file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    }

    private static FileLock take(Path file, Path key, LockOwner owner, JournalSteps steps)
            throws IOException, StoreException {
        if (HELD.containsKey(key)) {
            throw alreadyOpen(file, HELD.get(key), owner);
        }
        var channel = open(key);
        try {
            var lock = new FileLock(key, owner, channel);
            lock.refuseOther(file);
            lock.lock(file, steps);
            lock.name(file);
            HELD.put(key, owner);
            return lock;
        } catch (IOException | StoreException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel open(Path key) throws IOException {
        if (!Folders.exists(key)) {
            try {
                return OwnFile.create(key, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException expected) { // somebody was faster, and is told who has it
                return OwnFile.open(key, StandardOpenOption.READ, StandardOpenOption.WRITE);
            }
        }
        return OwnFile.open(key, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Nobody's words are cut away because of the name of their file. */
    private void refuseOther(Path asked) throws IOException, StoreException {
        if (channel.size() > LONGEST) {
            throw StoreException.of(Problem.NOT_A_LOCK, asked);
        }
    }

    private void lock(Path asked, JournalSteps steps) throws IOException, StoreException {
        boolean locked;
        try {
            locked = steps.lock(channel, BEYOND);
        } catch (OverlappingFileLockException e) {
            locked = false;
        } catch (IOException e) {
            // some network folders know no locks: there the name in the file has to do
            var named = named(channel);
            locked = named == null || !named.alive();
            byName = true;
        }
        if (!locked) {
            throw alreadyOpen(asked, named(channel), owner);
        }
    }

    /** Writes who holds it, and looks whether the file was exchanged until then. */
    private void name(Path asked) throws IOException, StoreException {
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(owner.text()), 0);
        if (!isHeld()) {
            throw alreadyOpen(asked, named(channel), owner);
        }
    }

    private static LockOwner named(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        return LockOwner.parse(new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII));
    }

    /** Who is kept out asks in the days in which it was started. */
    private static StoreException alreadyOpen(Path file, LockOwner owner, LockOwner keptOut) {
        var since = new StoreException.Moment(since(file, owner), keptOut.since());
        return StoreException.of(Problem.ALREADY_OPEN, file, since);
    }

    /** Since when it is held: the lock file was written then; or since when its owner runs. */
    private static Instant since(Path file, LockOwner owner) {
        try {
            return Folders.changed(file);
        } catch (IOException gone) {
            return owner == null ? Instant.EPOCH : owner.since();
        }
    }

    /**
     * Whether it still keeps others away: the lock file was not deleted or replaced, which lets another one take hold.
     *
     * @throws IOException when the lock file cannot be looked at
     */
    boolean isHeld() throws IOException {
        return channel.isOpen() && identity.isStill(file) && (!byName || owner.equals(named(channel)));
    }

    /**
     * Lets go. May be called more than once.
     *
     * @throws StoreException when the lock file cannot be closed; the lock is gone all the same
     */
    @Override
    public void close() throws StoreException {
        synchronized (HELD) {
            if (HELD.remove(file) == null && !channel.isOpen()) {
                return;
            }
            try (channel) {
                if (channel.isOpen() && identity.isStill(file)) {
                    channel.truncate(0);
                }
            } catch (IOException e) {
                throw StoreException.of(Problem.NOT_WRITTEN, file, e);
            }
        }
    }
}
