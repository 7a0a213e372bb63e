// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Keeps everybody else away from something while it is open: other windows of this program and other programs. A lock
 * of the system on a lock file, which names who holds it; the lock ends with its process, however that ends, so that a
 * lock file left behind keeps nobody out. The file stays, empty: taking it away would let two hold it at once.
 */
public final class FileLock implements AutoCloseable {

    private static final int LONGEST = 64;
    /** Some systems let nobody read what is locked, so a byte behind the name is. */
    private static final int BEYOND = 4096;
    /** What this program holds. A second channel on the same file must not even be opened: closing it frees the lock. */
    private static final Map<Path, LockOwner> HELD = new HashMap<>();

    private final Path file;
    private final FileChannel channel;

    private FileLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes hold.
     *
     * @param file the lock file, made when it is not there; its folder must exist
     * @param holder who takes hold
     * @return what to close at the end
     * @throws StoreException ALREADY_OPEN with who holds it, or NOT_WRITTEN when the lock file cannot be made
     */
    public static FileLock take(Path file, LockOwner holder) throws StoreException {
        synchronized (HELD) {
            try {
                return take(file, key(file), holder);
            } catch (IOException e) {
                throw StoreException.of(Problem.NOT_WRITTEN, file, e);
            }
        }
    }

    private static Path key(Path file) throws IOException {
        return file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    }

    private static FileLock take(Path file, Path key, LockOwner holder) throws IOException, StoreException {
        if (HELD.containsKey(key)) {
            throw alreadyOpen(file, HELD.get(key));
        }
        var channel =
                FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(file, channel);
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(holder.text()), 0);
            HELD.put(key, holder);
            return new FileLock(key, channel);
        } catch (IOException | StoreException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(Path file, FileChannel channel) throws IOException, StoreException {
        boolean locked;
        try {
            locked = channel.tryLock(BEYOND, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            locked = false;
        } catch (IOException e) {
            // some network folders know no locks: there the name in the file has to do
            var named = named(channel);
            locked = named == null || !named.alive();
        }
        if (!locked) {
            throw alreadyOpen(file, named(channel));
        }
    }

    private static LockOwner named(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        return LockOwner.parse(new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII));
    }

    private static StoreException alreadyOpen(Path file, LockOwner holder) {
        var since = holder == null ? "?" : holder.since().truncatedTo(ChronoUnit.SECONDS);
        return StoreException.of(
                Problem.ALREADY_OPEN, file, holder == null ? "?" : Long.toString(holder.process()), since);
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
                if (channel.isOpen() && Files.exists(file)) {
                    channel.truncate(0);
                }
            } catch (IOException e) {
                throw StoreException.of(Problem.NOT_WRITTEN, file, e);
            }
        }
    }
}
