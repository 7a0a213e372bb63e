// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.PracticeFolder;
import org.kring.store.DocumentFolder;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;

/**
 * Freezes the drafts that a meeting uses: a meeting points at a version that never changes, so that what it says it
 * used, and the replay of its journal, stay true while the draft goes on. The frozen version is kept among the methods
 * of the practice as a retired one, named after its content: the same draft unchanged gives the same version.
 */
public final class UsedVersions {

    private static final int DIGITS = 8;

    private final MethodFolder folder;
    private final Methods methods;

    private UsedVersions(MethodFolder folder, Methods methods) {
        this.folder = folder;
        this.methods = methods;
    }

    /**
     * The used versions of a practice.
     *
     * @param practice the practice; its methods are read
     * @return for one use: a draft that changes later is not seen
     * @throws StoreException when the methods cannot be listed
     */
    public static UsedVersions of(PracticeFolder practice) throws StoreException {
        return new UsedVersions(MethodFolder.of(practice), Methods.of(practice));
    }

    /**
     * Freezes every draft on the agenda of a meeting that begins. To be called before its first entry, and before the
     * meeting is saved; the frozen versions are on the disk when this returns.
     *
     * @param meeting its agenda then points at the frozen versions; nothing else changes
     * @return whether anything was frozen
     * @throws StoreException when a version cannot be written; the agenda may then point at some frozen versions, which
     *     are whole
     */
    public boolean freeze(Meeting meeting) throws StoreException {
        boolean frozen = false;
        for (AgendaItem item : List.copyOf(meeting.getAgenda())) {
            Optional<Method> draft = draft(item);
            if (draft.isPresent()) {
                item.setMethodVersion(keep(draft.get()).getVersion());
                frozen = true;
            }
        }
        return frozen;
    }

    private Optional<Method> draft(AgendaItem item) {
        return methods.finder()
                .apply(item)
                .flatMap(methods::entry)
                .filter(MethodEntry::draft)
                .flatMap(MethodEntry::method);
    }

    private Method keep(Method draft) throws StoreException {
        Method kept = EcoreUtil.copy(draft);
        kept.setStatus(MethodStatus.RETIRED);
        kept.setBasedOn(draft.getVersion());
        kept.setDigest(null);
        String digest = DocumentFolder.digest(DocumentWriter.bytes(kept));
        kept.setVersion(draft.getVersion() + "-" + digest.substring(0, DIGITS));
        kept.setDigest(digest);
        if (methods.finder().find(kept.getId(), kept.getVersion()).isEmpty()) {
            folder.write(kept);
        }
        return kept;
    }
}
