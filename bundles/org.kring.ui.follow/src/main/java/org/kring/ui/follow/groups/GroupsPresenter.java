// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.groups;

import java.util.ArrayList;
import java.util.List;
import org.kring.method.VisibleText;
import org.kring.practice.follow.FollowedGroup;
import org.kring.ui.follow.FollowRoom;
import org.kring.ui.follow.text.Messages;

/** Decides what the list of groups shows: all of them first, then each in alphabetical order, never ranked. */
final class GroupsPresenter {

    private final GroupsView view;
    private final FollowRoom room;
    private final Runnable listener = this::show;

    GroupsPresenter(GroupsView view, FollowRoom room) {
        this.view = view;
        this.room = room;
    }

    void begin() {
        room.addListener(listener);
        room.begin();
        show();
    }

    void end() {
        room.removeListener(listener);
    }

    private void show() {
        view.lacking(room.lackingGroups());
        switch (room.state()) {
            case NO_PRACTICE -> view.instead(Messages.Groups_noPractice);
            case READING -> view.instead(Messages.Room_reading);
            case STOPPED -> view.instead(Messages.Empty_stopped);
            case FAILED -> view.instead(Messages.Groups_failed);
            case READY -> rows(room.groups());
        }
    }

    private void rows(List<FollowedGroup> groups) {
        if (groups.isEmpty()) {
            view.instead(room.lackingGroups().isEmpty() ? Messages.Groups_none : Messages.Groups_noneRead);
            return;
        }
        List<GroupRow> rows = new ArrayList<>();
        rows.add(new GroupRow("", Messages.Groups_all, "", false));
        int chosen = 0;
        for (FollowedGroup each : groups) {
            if (room.selected().filter(each::equals).isPresent()) {
                chosen = rows.size();
            }
            int meetings = each.figures().evaluated().size();
            rows.add(new GroupRow(
                    each.id(), VisibleText.line(each.figures().name()), String.valueOf(meetings), each.signalled()));
        }
        view.rows(rows, chosen);
    }

    void choose(GroupRow row) {
        room.select(row.group());
    }

    void readAgain() {
        room.load();
    }
}
