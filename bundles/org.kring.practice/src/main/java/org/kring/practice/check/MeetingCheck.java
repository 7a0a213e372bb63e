// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kring.model.evaluation.InstrumentDocument;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.method.Method;
import org.kring.practice.MeetingFolder;
import org.kring.practice.check.GroupCheck.Known;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/** Checks the files of one meeting. */
final class MeetingCheck {

    private final Checklist list;
    private final MethodFinder methods;
    private final FormCheck forms;

    MeetingCheck(Checklist list, MethodFinder methods, List<InstrumentDocument> instruments) {
        this.list = list;
        this.methods = methods;
        this.forms = new FormCheck(list, instruments);
    }

    void check(MeetingFolder folder, Known known) {
        list.folder(folder.path(), () -> strangers(folder));
        var meeting = list.read(folder.file(), Meeting.class);
        meeting.ifPresent(found -> meeting(found, known));
        list.end();
        Optional<MeetingContent> content = Optional.empty();
        boolean hasContent = Folders.exists(folder.contentFile());
        meeting.flatMap(folder::lostContent).ifPresent(lost -> list.lost(folder.contentFile(), lost));
        if (hasContent) {
            content = list.read(folder.contentFile(), MeetingContent.class);
            content.ifPresent(found -> content(found, known));
            list.end();
        }
        new RunCheck(list, folder, methods).check(meeting, content, hasContent);
        forms.check(folder, known, meeting);
    }

    private void strangers(MeetingFolder folder) throws StoreException {
        list.strangers(folder.path(), MeetingFolder.names());
        list.locks(folder.path());
    }

    private void meeting(Meeting meeting, Known known) {
        var items = GroupCheck.ids(meeting.getAgenda());
        meeting.getAgenda().forEach(this::item);
        for (Assignment each : meeting.getAssignments()) {
            list.refers("item", each.getItem(), items);
            role(each, meeting.getAgenda());
        }
        if (known.nothing()) {
            return;
        }
        list.refers("agreement", meeting.getScope(), known.agreements());
        meeting.getAttendance().forEach(each -> list.refers("member", each.getMember(), known.members()));
        meeting.getAssignments().forEach(each -> list.refers("member", each.getMember(), known.members()));
        meeting.getChecks().forEach(each -> list.refers("member", each.getOwner(), known.members()));
    }

    private Optional<Method> item(AgendaItem item) {
        var method = item.getMethod();
        if (method == null || method.isEmpty()) {
            return Optional.empty();
        }
        var found = methods.find(method, item.getMethodVersion());
        if (found.isEmpty()) {
            list.missingMethod(methods.gone(item));
        } else {
            var variants = GroupCheck.ids(found.get().getVariants());
            item.getVariants().forEach(each -> list.refers("variant", each, variants));
        }
        return found;
    }

    /** A role of a method must be one of the method that its item names; without an item, of any that is lived. */
    private void role(Assignment assignment, List<AgendaItem> agenda) {
        var anywhere = assignment.getItem() == null || assignment.getItem().isEmpty();
        var lived = agenda.stream()
                .filter(each -> anywhere || each.getId().equals(assignment.getItem()))
                .map(methods)
                .flatMap(Optional::stream)
                .toList();
        var roles = new HashSet<String>();
        lived.forEach(each -> roles.addAll(GroupCheck.ids(each.getRoles())));
        if (!lived.isEmpty()) {
            list.refers("role", assignment.getMethodRole(), roles);
        }
    }

    private void content(MeetingContent content, Known known) {
        var cases = GroupCheck.ids(content.getCases());
        var all = new HashSet<>(cases);
        all.addAll(GroupCheck.ids(content.getArtefacts()));
        content.getLinks().forEach(each -> {
            list.refers("artefact", each.getFrom(), all);
            list.refers("artefact", each.getTo(), all);
        });
        content.getArtefacts().forEach(each -> list.refers("case", each.getCaseId(), cases));
        if (!known.nothing()) {
            content.getCases().forEach(each -> list.refers("member", each.getPresenter(), known.members()));
            content.getArtefacts().forEach(each -> people(each, known.members()));
        }
    }

    private void people(Artefact artefact, Set<String> members) {
        list.refers("member", artefact.getAuthor(), members);
        if (artefact instanceof Action action) {
            list.refers("member", action.getOwner(), members);
        }
    }
}
