// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kring.method.VisibleText;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.Damage;
import org.kring.practice.PracticeFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.practice.Notices;
import org.kring.ui.practice.OneAtATime;

/** Decides what the list of groups shows and makes new ones. */
final class GroupsPresenter {

    private static final String ELLIPSIS = "\u2026";

    private final GroupsView view;
    private final FacilitateServices services;
    private final OpenItem openItem;
    private final Notices notices;
    private final OneAtATime creating;
    /** The practice whose groups are in the list; null for none. */
    private Path shown;

    /** The practice in which a group is named; null before the first. */
    private Path typedIn;

    private boolean gone;
    /** Which reading was asked for last: what an earlier one brings is of another moment, or of another practice. */
    private int asked;

    /** What was read at one moment. */
    private record Groups(List<GroupsView.Row> rows, List<Damage> damages, List<Damage> notices) {}

    GroupsPresenter(GroupsView view, FacilitateServices services, OpenItem openItem) {
        this.view = view;
        this.services = services;
        this.openItem = openItem;
        this.notices = new Notices(services.practice()::accept, services.documents(), view::altered);
        this.creating = new OneAtATime(services.background());
    }

    /** Reads the groups of the open practice. */
    void load() {
        int mine = ++asked;
        Optional<PracticeFolder> practice = services.practice().folder();
        if (practice.isEmpty()) {
            shown = null;
            gone = false;
            view.instead(
                    services.practice()
                            .opening()
                            .map(each -> each.name() + ELLIPSIS)
                            .orElse(Messages.Groups_noPractice),
                    false);
            return;
        }
        forget(practice.get().path());
        if (!practice.get().path().equals(shown) && !gone) {
            view.instead(Messages.Groups_loading + ELLIPSIS, false);
        }
        services.background()
                .start(
                        Messages.Groups_loading,
                        () -> read(practice.get()),
                        read -> ifLast(mine, () -> loaded(practice.get().path(), read)),
                        failure -> ifLast(mine, () -> failed(failure)));
    }

    /** A name that is typed is for a group of one practice. */
    private void forget(Path now) {
        if (typedIn != null && !typedIn.equals(now)) {
            view.created();
        }
        typedIn = now;
    }

    private void ifLast(int reading, Runnable tell) {
        if (reading == asked) {
            tell.run();
        }
    }

    /** Reads the groups once more when their practice was not there, since it may be back. */
    void look() {
        if (gone) {
            load();
        }
    }

    /** Accepts the document that is told to be altered. */
    void accept() {
        notices.accept();
    }

    private Groups read(PracticeFolder practice) throws StoreException {
        List<GroupsView.Row> rows = new ArrayList<>();
        var groups = practice.readGroups();
        groups.found()
                .forEach(
                        each -> rows.add(row(each.folder().id(), each.document().getName())));
        Collator words = Collator.getInstance(services.locale());
        rows.sort(Comparator.comparing(GroupsView.Row::name, words));
        return new Groups(rows, groups.damages(), AlteredDocuments.of(practice).notices());
    }

    private static GroupsView.Row row(String id, String name) {
        return new GroupsView.Row(id, name == null || name.isBlank() ? id : VisibleText.line(name));
    }

    private void loaded(Path practice, Groups read) {
        shown = practice;
        gone = false;
        openItem.withoutGroups(read.rows().isEmpty());
        view.groups(read.rows(), openItem.place().group());
        List<Damage> unreadable =
                read.damages().stream().filter(each -> !each.isAltered()).toList();
        boolean none = read.rows().isEmpty() && unreadable.isEmpty(); // one that cannot be read is there all the same
        view.instead(none ? Messages.Groups_none : "", true);
        String first = unreadable.stream()
                .findFirst()
                .map(each -> services.documents().amongGroups(each))
                .orElse("");
        int more = unreadable.size() - 1;
        String unread = more > 0 ? first + " " + NLS.bind(Messages.Groups_moreUnread, more) : first;
        view.problem(unread, !unread.isEmpty());
        notices.show(read.notices());
    }

    private void failed(StoreException failure) {
        gone = failure.problem() == Problem.NO_PRACTICE;
        if (gone) {
            shown = null;
            view.groups(List.of(), "");
            view.instead(Messages.Groups_gone, false);
        } else if (shown == null) {
            view.instead("", true);
        }
        view.problem(services.documents().sentence(failure), true);
    }

    /** A group that was refused is made by the button that was to make it, and by nothing else. */
    private void notCreated(StoreException failure) {
        if (failure.problem() == Problem.NO_PRACTICE) {
            failed(failure);
        } else {
            view.problem(services.documents().sentence(failure), false);
        }
    }

    /** Opens a group, unless it is open. */
    void select(String id) {
        if (!openItem.place().equals(new OpenItem.Place(id, ""))) {
            openItem.show(new OpenItem.Place(id, ""));
        }
        if (!openItem.place().group().equals(id)) {
            load(); // somebody is asked first, and the list shows what is open
        }
    }

    /** Makes a group under a name; for a blank one it asks for a name. */
    void create(String name) {
        Optional<PracticeFolder> practice = services.practice().folder();
        if (practice.isEmpty()) {
            return;
        }
        if (name.isBlank()) {
            view.problem(Messages.Groups_noName, false);
            return;
        }
        Group group = PracticeFactory.eINSTANCE.createGroup();
        group.setName(name.strip());
        group.setFounded(LocalDate.now(services.clock()));
        creating.start(
                Messages.Groups_creating, () -> practice.get().create(group).id(), this::created, this::notCreated);
    }

    private void created(String id) {
        view.problem("", false);
        view.created();
        openItem.show(new OpenItem.Place(id, ""));
        services.practice().changed();
    }
}
