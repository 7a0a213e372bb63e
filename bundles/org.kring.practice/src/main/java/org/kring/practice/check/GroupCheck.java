// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.model.common.Identified;
import org.kring.model.practice.Agreement;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.store.files.Folders;

/** Checks the documents of one group, and then its meetings. */
final class GroupCheck {

    /** What other documents of a group may refer to; null sets when the group itself cannot be read. */
    record Known(Set<String> members, Set<String> agreements) {

        /** Whether nothing is known, so that nothing can be said to be missing. */
        boolean nothing() {
            return members == null;
        }
    }

    private final Checklist list;
    private final GroupFolder folder;

    GroupCheck(Checklist list, GroupFolder folder) {
        this.list = list;
        this.folder = folder;
    }

    void check(MeetingCheck meetingCheck) {
        var meetings = new ArrayList<MeetingFolder>();
        list.folder(folder.path(), () -> list.strangers(folder.path(), GroupFolder.names()));
        list.folder(folder.meetingsFolder(), () -> {
            meetings.addAll(folder.meetingFolders());
            list.amongFolders(
                    folder.meetingsFolder(),
                    meetings.stream().map(MeetingFolder::id).collect(Collectors.toSet()));
        });
        var found = list.read(folder.file(), Group.class);
        var known = new Known(null, null);
        if (found.isPresent()) {
            var group = found.get();
            known = new Known(ids(group.getMembers()), ids(group.getAgreements()));
            group(group, known, meetings.stream().map(MeetingFolder::id).toList());
        }
        list.end();
        found.flatMap(folder::lostNames).ifPresent(lost -> list.lost(folder.contentFile(), lost));
        if (Folders.exists(folder.contentFile())) {
            var content = list.read(folder.contentFile(), GroupContent.class);
            if (content.isPresent()) {
                content(
                        content.get(),
                        known,
                        found.isPresent() ? ids(found.get().getObservations()) : null);
            }
            list.end();
        }
        for (MeetingFolder each : meetings) {
            meetingCheck.check(each, known);
        }
    }

    static Set<String> ids(List<? extends Identified> all) {
        var ids = new HashSet<String>();
        all.forEach(each -> ids.add(each.getId()));
        return ids;
    }

    private void group(Group group, Known known, List<String> meetings) {
        for (Agreement each : group.getAgreements()) {
            list.refers("agreement", each.getReplaces(), known.agreements());
            each.getSignatures().forEach(signed -> list.refers("member", signed.getMember(), known.members()));
        }
        group.getObservations().forEach(each -> list.refers("meeting", each.getMeeting(), meetings));
    }

    private void content(GroupContent content, Known known, Set<String> observations) {
        if (known.nothing()) {
            return;
        }
        content.getNames().forEach(each -> list.refers("member", each.getMember(), known.members()));
        content.getLogs().forEach(each -> list.refers("member", each.getMember(), known.members()));
        content.getAgreementTexts().forEach(each -> list.refers("agreement", each.getAbout(), known.agreements()));
        content.getObservationTexts().forEach(each -> list.refers("observation", each.getAbout(), observations));
    }
}
