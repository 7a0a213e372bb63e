// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.common.Document;
import org.kring.store.DocumentWriter;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * What a document said when it was read or saved here last, so that what another window or another computer wrote since
 * is never written over. Touches no disk; for one thread at a time.
 *
 * @param <T> the kind of document
 */
public final class KnownDocument<T extends Document> {

    private T known;

    /**
     * Goes on from what was read.
     *
     * @param read the document; a copy is taken
     */
    public KnownDocument(T read) {
        now(read);
    }

    /**
     * Says what stands on the disk now, since it was saved here.
     *
     * @param saved the document; a copy is taken
     */
    public void now(T saved) {
        known = EcoreUtil.copy(saved);
    }

    /**
     * Refuses to write over what somebody else wrote.
     *
     * @param there the document as it is on the disk now
     * @param file its file
     * @throws StoreException CHANGED_ELSEWHERE when it says something else than what is known here, fit its checksum or
     *     not
     */
    public void refuseChanged(T there, Path file) throws StoreException {
        if (!Arrays.equals(plain(there), plain(known))) {
            throw StoreException.of(Problem.CHANGED_ELSEWHERE, file);
        }
    }

    /**
     * Whether a failure says that the disk tells something else than is known here, so that it has to be read again.
     *
     * @param failure of something that was to be saved
     */
    public static boolean isStale(StoreException failure) {
        return switch (failure.problem()) {
            case CHANGED_ELSEWHERE, MEETING_BEGUN, MEETING_CANCELLED -> true;
            default -> false;
        };
    }

    private static byte[] plain(Document document) throws StoreException {
        Document copy = EcoreUtil.copy(document);
        copy.setAltered(false);
        return DocumentWriter.bytes(copy);
    }
}
