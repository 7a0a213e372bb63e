// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.Arrays;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.common.Document;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.store.DocumentWriter;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Saves what is changed of one group, as long as nobody else writes there: what another window or another computer
 * changed since it was read here is never written over. Touches the disk; may be called from any thread.
 */
public final class GroupSaving {

    private final GroupFolder folder;
    private Group group;
    private GroupContent content;

    /**
     * Goes on from what was read.
     *
     * @param folder of the group
     * @param group as it was read
     * @param content as it was read
     */
    public GroupSaving(GroupFolder folder, Group group, GroupContent content) {
        this.folder = folder;
        this.group = EcoreUtil.copy(group);
        this.content = EcoreUtil.copy(content);
    }

    /**
     * Saves the group and its confidential words.
     *
     * @param changed the group
     * @param words its words
     * @throws StoreException CHANGED_ELSEWHERE when the disk says something else than was read or saved here last,
     *     nothing is written then; or when the disk does not take it
     */
    public synchronized void save(Group changed, GroupContent words) throws StoreException {
        if (!isSame(folder.group(), group) || !isSame(folder.content(), content)) {
            throw StoreException.of(Problem.CHANGED_ELSEWHERE, folder.file());
        }
        folder.save(words);
        content = EcoreUtil.copy(words);
        folder.save(changed);
        group = EcoreUtil.copy(changed);
    }

    /** Whether both say the same, fit their checksum or not. */
    private static boolean isSame(Document there, Document known) throws StoreException {
        return Arrays.equals(plain(there), plain(known));
    }

    private static byte[] plain(Document document) throws StoreException {
        Document copy = EcoreUtil.copy(document);
        copy.setAltered(false);
        return DocumentWriter.bytes(copy);
    }
}
