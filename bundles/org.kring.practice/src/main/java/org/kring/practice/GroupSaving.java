// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.store.StoreException;

/**
 * Saves what is changed of one group, as long as nobody else writes there: what another window or another computer
 * changed since it was read here is never written over. Touches the disk; may be called from any thread.
 */
public final class GroupSaving {

    private final GroupFolder folder;
    private final KnownDocument<Group> group;
    private final KnownDocument<GroupContent> content;

    /**
     * Goes on from what was read.
     *
     * @param folder of the group
     * @param group as it was read
     * @param content as it was read
     */
    public GroupSaving(GroupFolder folder, Group group, GroupContent content) {
        this.folder = folder;
        this.group = new KnownDocument<>(group);
        this.content = new KnownDocument<>(content);
    }

    /**
     * Saves the group and its confidential words.
     *
     * @param changed the group
     * @param words its words
     * @throws StoreException CHANGED_ELSEWHERE when the disk says something else than was read or saved here last,
     *     nothing is written then; NAMES_GONE when the words vanished; or when the disk does not take it
     */
    public synchronized void save(Group changed, GroupContent words) throws StoreException {
        group.refuseChanged(folder.group(), folder.file());
        content.refuseChanged(folder.content(), folder.file());
        write(changed, words);
    }

    /**
     * Saves the group and its confidential words where those vanished, since a person decided that they do not come back.
     *
     * @param changed the group
     * @param words all that is known of its words
     * @throws StoreException as {@link #save} when they came back meanwhile, or when somebody changed the group
     */
    public synchronized void saveAnew(Group changed, GroupContent words) throws StoreException {
        if (folder.lostNames(changed).isEmpty()) {
            save(changed, words);
            return;
        }
        group.refuseChanged(folder.group(), folder.file());
        write(changed, words);
    }

    private void write(Group changed, GroupContent words) throws StoreException {
        folder.save(words);
        content.now(words);
        folder.save(changed);
        group.now(changed);
    }
}
