// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.practice.Damage;
import org.kring.practice.DisplayName;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.Members;
import org.kring.practice.plan.Planning;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.field.DayReading;
import org.kring.ui.practice.Notices;
import org.kring.ui.practice.OneAtATime;
import org.kring.ui.practice.Saving;
import org.kring.ui.typing.HalfTyped;

/** Decides what a group shows, and saves every change of it at once. */
final class GroupPresenter {

    private static final String ADDED = "group.newMember";
    /** Documents that are named beside the first one. */
    private static final int MOST_NAMED = 6;

    private final GroupView view;
    private final FacilitateServices services;
    private final OpenItem openItem;
    private final Saving saving;
    private final OneAtATime planning;
    private final Notices notices;
    private final MeetingWords words;
    private GroupOverview sheet;
    private Members members;
    private String removed = "";
    /** Whose name is not on the disk yet. */
    private String added = "";
    /** Who got a name last; what is remarked on it goes and comes back with the name. */
    private String named = "";

    /** Whose name stands in its field only, since it cannot be given: members, "" for the group itself. */
    private final Set<String> refused = new LinkedHashSet<>();
    /** Whose name was changed last: a member, or "" for the group; null when something else was. */
    private String renamed;

    private UndoHistory<State> history;

    /** A group as it was, compared by what it says. */
    private record State(Group group, GroupContent content) {

        static State of(GroupOverview sheet) {
            return new State(EcoreUtil.copy(sheet.group()), EcoreUtil.copy(sheet.content()));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State state
                    && EcoreUtil.equals(group, state.group)
                    && EcoreUtil.equals(content, state.content);
        }

        @Override
        public int hashCode() {
            return group.getMembers().size();
        }
    }

    GroupPresenter(GroupView view, FacilitateServices services, OpenItem openItem) {
        this.view = view;
        this.services = services;
        this.openItem = openItem;
        this.saving = new Saving(services.background(), this::saved, this::failed, this::readAgain);
        this.planning = new OneAtATime(services.background());
        this.notices = new Notices(saving.accepting(services.practice()), services.documents(), view::altered);
        this.words = new MeetingWords(services.locale(), services.clock());
    }

    /** Shows a group that was read. */
    void show(GroupOverview read) {
        sheet = read;
        history = new UndoHistory<>(State.of(sheet), this::restore);
        showGroup();
        list(openItem.before());
        read.readOnly().ifPresent(this::readOnly);
        notices.show(read.notices());
        view.problem(unread(read.damages()));
    }

    /** Who comes back from a meeting goes on with it; otherwise the uppermost. */
    private void list(OpenItem.Place lookedAt) {
        var rows = sheet.meetings().stream()
                .map(each -> words.listed(each, sheet.methods()))
                .toList();
        var places = rows.stream().map(each -> place(each.id())).toList();
        view.meetings(rows, Math.max(0, places.indexOf(lookedAt)));
    }

    private OpenItem.Place place(String meeting) {
        return new OpenItem.Place(sheet.folder().id(), meeting);
    }

    /** The first is told, the others are named; "" for none. */
    private String unread(List<Damage> damages) {
        if (damages.isEmpty()) {
            return "";
        }
        String first = services.documents().sentence(damages.get(0));
        List<String> more = damages.stream()
                .skip(1)
                .map(each -> services.documents().of(each.file()))
                .distinct()
                .toList();
        String others = String.join("; ", more.subList(0, Math.min(more.size(), MOST_NAMED)));
        return more.isEmpty()
                ? first
                : first + " "
                        + NLS.bind(Messages.Group_alsoUnread, more.size() > MOST_NAMED ? others + "\u2026" : others);
    }

    private void readOnly(StoreException why) {
        boolean gone = why.problem() == Problem.NAMES_GONE;
        String sentence = services.documents().sentence(why);
        view.readOnly(gone ? "" : sentence);
        view.namesGone(gone ? sentence : "");
    }

    private void showGroup() {
        members = new Members(sheet.group(), sheet.content());
        showHead();
        showMembers();
    }

    private void showHead() {
        refused.remove("");
        view.head(head());
    }

    private void showMembers() {
        refused.removeIf(each -> !each.isEmpty());
        view.members(members.rows(today()));
    }

    /** What was changed here, to be taken back. */
    Editing editing() {
        return history == null ? Editing.NONE : history;
    }

    /** Accepts the document that is told to be altered. */
    void accept() {
        notices.accept();
    }

    /** As long as nobody has accepted it, a document is written as one that does not fit. */
    private boolean altered(Path file) {
        return notices.tells(sheet.folder().practice().relative(file));
    }

    private void restore(State state) {
        sheet = sheet.with(EcoreUtil.copy(state.group()), EcoreUtil.copy(state.content()));
        removed = "";
        view.removed("");
        showGroup();
        view.remark(alike(named));
        write();
    }

    private GroupView.Head head() {
        Group group = sheet.group();
        String name = group.getName() == null ? "" : group.getName();
        LocalDate next = Planning.nextDay(group, sheet.meetings(), services.clock());
        return new GroupView.Head(name, Members.stage(group).getValue(), Members.interval(group), next);
    }

    /** How the day of the next meeting is typed and told. */
    DayReading days() {
        return new DayReading(services.locale(), services.clock());
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }

    /**
     * Renames the group; a blank name changes nothing.
     *
     * @return what then stands in its field: the name as it was typed, or the one from before
     */
    String rename(String name) {
        refused.remove("");
        if (name.isBlank()) {
            return head().name();
        }
        if (name.strip().equals(sheet.group().getName())) {
            return name;
        }
        if (!takes(name)) {
            refused.add("");
        } else {
            sheet.group().setName(name.strip());
            save(Messages.Undo_groupName);
            renamed = "";
        }
        return name;
    }

    /** Says how far the group is, from today on; the history stays. */
    void stage(int index) {
        DevelopmentStage stage = DevelopmentStage.get(index);
        if (stage != Members.stage(sheet.group())) {
            members.stage(stage, today());
            save(Messages.Undo_stage);
        }
    }

    /** Sets the weeks between two meetings; 0 means no fixed interval. */
    void interval(int weeks) {
        if (weeks != head().intervalWeeks()) {
            members.interval(weeks);
            showHead();
            save(Messages.Undo_interval);
        }
    }

    /** Whether a name can be given; one that cannot is told. */
    private boolean takes(String name) {
        Optional<StoreException> problem =
                DisplayName.problem(name.strip(), sheet.folder().contentFile());
        problem.ifPresent(this::failed);
        return problem.isEmpty();
    }

    /** Adds a member; a blank name adds nobody, which is told. False when the name stays in its field, to be shortened. */
    boolean add(String name) {
        if (name.isBlank()) {
            view.remark(Messages.Group_noMemberName);
            return true;
        }
        if (!takes(name)) {
            return false;
        }
        members.add(name.strip(), today());
        added = name.strip();
        showMembers();
        save(Messages.Undo_memberAdded);
        remark(name.strip());
        return true;
    }

    /**
     * Renames a member; a blank name is not taken, and how somebody goes is told.
     *
     * @return what then stands in the field: the name as it was typed, or the one from before
     */
    String rename(String member, String name) {
        refused.remove(member);
        String before = members.name(member);
        if (before.equals(name.strip())) {
            return name;
        }
        if (name.isBlank()) {
            view.remark(NLS.bind(Messages.Group_nameStays, before));
            return before;
        }
        if (!takes(name)) {
            refused.add(member);
        } else if (members.rename(member, name.strip())) {
            save(Messages.Undo_memberName);
            renamed = member;
            remark(name.strip());
        }
        return name;
    }

    private void remark(String name) {
        named = name;
        view.remark(alike(named));
    }

    /** Two people of one name can hardly be told apart in lists and figures: worth a remark, no reason to refuse. */
    private String alike(String name) {
        boolean twice = !name.isEmpty()
                && members.rows(today()).stream()
                                .filter(each -> each.name().equalsIgnoreCase(name))
                                .count()
                        > 1;
        return twice ? NLS.bind(Messages.Group_alike, name) : "";
    }

    /** Removes a member: they have left, what was stays. */
    void remove(String member) {
        String name = members.name(member);
        members.leave(member, today());
        removed = member;
        showMembers();
        view.removed(name.isEmpty() ? Messages.Group_someone : name);
        save(Messages.Undo_memberRemoved);
    }

    /** Takes the last removal back. */
    void undo() {
        if (!removed.isEmpty()) {
            stays(removed);
        }
    }

    /** Somebody who leaves today stays after all. */
    void stays(String member) {
        members.back(member);
        removed = "";
        showMembers();
        view.removed("");
        save(Messages.Undo_memberBack);
    }

    private void save(String label) {
        renamed = null;
        view.remark("");
        history.add(label, State.of(sheet));
        write();
    }

    /** Saves what is shown. */
    void write() {
        State now = now();
        saving.save(() -> {
            sheet.saving().save(now.group(), now.content());
            return true;
        });
    }

    /** Names that vanished from the disk are written as they are shown, since there is no copy of them. */
    void saveAnew() {
        State now = now();
        saving.once(
                () -> {
                    sheet.saving().saveAnew(now.group(), now.content());
                    return true;
                },
                this::readAgain,
                this::failed);
    }

    private State now() {
        State now = State.of(sheet);
        now.group().setAltered(altered(sheet.folder().file()));
        now.content().setAltered(altered(sheet.folder().contentFile()));
        return now;
    }

    /** Shows what stands on the disk now. */
    private void readAgain() {
        openItem.halfTyped(place("")).typed(ADDED, added);
        openItem.showUnasked(place(""));
    }

    /** Who was to be added before the page was read again, to be added again; "" for nobody. Asked once. */
    String notAdded() {
        HalfTyped half = openItem.halfTyped(place(""));
        String name = half.in(ADDED);
        half.typed(ADDED, "");
        return name;
    }

    /** Whose name could not be given and stands in its field only: a member, or "" for the group; empty when there is none. */
    Optional<String> refused() {
        return refused.stream().findFirst();
    }

    /** Whose name whoever goes on had typed: one that could not be given, or could not be saved; see {@link #refused}. */
    Optional<String> typed() {
        return refused().or(() -> Optional.ofNullable(isUnkept() ? renamed : null));
    }

    /** Lets what was changed get to the disk before the page goes, see {@link Saving#settle}. */
    CompletionStage<Optional<StoreException>> settle() {
        return saving.settle();
    }

    /** Has something done when nothing is being saved any more, see {@link Saving#whenEnded}. */
    void whenSaved(Runnable then) {
        saving.whenEnded(then);
    }

    /** Whether what was changed could not be kept, see {@link Saving#isUnkept}. */
    boolean isUnkept() {
        return saving.isUnkept();
    }

    /** What saves what was refused, see {@link Saving#again}. */
    Optional<Runnable> savesAgain() {
        return saving.again(this::write);
    }

    private void saved() {
        added = "";
        view.problem("");
        view.namesGone("");
        services.practice().changed();
    }

    private void failed(StoreException failure) {
        String sentence = services.documents().sentence(failure);
        if (failure.problem() == Problem.NAMES_GONE) {
            view.namesGone(sentence);
        } else {
            view.problem(sentence);
        }
    }

    /** Makes a plan for a day and opens it. */
    void plan(LocalDate day) {
        LocalDateTime start = Planning.usualStart(day, LocalDateTime.now(services.clock()));
        openItem.showMade(opens -> planning.start(
                Messages.Group_planning,
                () -> sheet.plan(start, services.clock().getZone()),
                made -> {
                    sheet = sheet.with(made);
                    list(place(made.id())); // for whoever stays
                    opens.accept(place(made.id()));
                },
                this::failed));
    }

    /** Opens a meeting. */
    void open(String meeting) {
        openItem.show(place(meeting));
    }
}
