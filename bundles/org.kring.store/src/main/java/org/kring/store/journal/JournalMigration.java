// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.kring.store.StoreException;
import org.kring.store.event.EventJson;
import org.kring.store.files.Folders;
import org.kring.store.files.OwnFile;
import org.kring.store.files.SafeFile;

/**
 * Brings the journal of an older version to the present one before anything is added to it, so that no journal is half
 * of one version and half of another. Whole lines are said anew, each in its place; what is not whole stays byte for
 * byte.
 */
final class JournalMigration {

    private JournalMigration() {}

    /**
     * Replaces an older journal as a whole, safely; does nothing to a present one, or when there is none.
     *
     * @param file the journal; its lock is held
     * @param mark the mark that its lines get
     * @throws StoreException when it cannot be read or not be written; it is then what it was
     */
    static void apply(Path file, String mark) throws StoreException {
        if (!Folders.exists(file)) {
            return;
        }
        var bytes = OwnFile.read(file, JournalLines.MOST_READ);
        if (new JournalReader(file, bytes, mark).isOlder()) {
            SafeFile.writeOwn(file, present(bytes, mark));
        }
    }

    /** The bytes of a journal as the present version writes them. */
    static byte[] present(byte[] bytes, String mark) {
        var out = new ByteArrayOutputStream(bytes.length);
        int from = 0;
        while (from < bytes.length) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
            out.writeBytes(line(bytes, from, to, mark));
            from = Math.min(end + 1, bytes.length);
            out.write(bytes, to, from - to);
        }
        return out.toByteArray();
    }

    /** A line without its end. */
    private static byte[] line(byte[] bytes, int from, int to, String mark) {
        var whole = JournalLines.read(bytes, from, to);
        if (whole.isEmpty() || !whole.get().mark().isEmpty()) {
            return Arrays.copyOfRange(bytes, from, to);
        }
        long number = whole.get().number();
        var json = whole.get().json();
        int version = number == 0 ? JournalLines.version(json) : 1;
        if (version == 0 || version > JournalLines.VERSION) {
            return Arrays.copyOfRange(bytes, from, to);
        }
        var present = number == 0 ? JournalLines.head() : EventJson.present(number, json);
        var line = JournalLines.bytes(number, mark, present);
        return Arrays.copyOf(line, line.length - 1);
    }
}
