// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.agenda.TurnAdvice;
import org.kring.method.DateWords;
import org.kring.model.common.Category;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.practice.MeetingFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingDraft;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.plan.PlanSaving;
import org.kring.practice.plan.Planning;
import org.kring.practice.run.RunAnswer;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.practice.MethodWatch;
import org.kring.ui.practice.Notices;
import org.kring.ui.practice.Saving;

/** Decides what a plan shows; every change gives a new agenda and is saved at once. */
final class PlanPresenter {

    private final PlanView view;
    private final FacilitateServices services;
    private final OpenItem openItem;
    private MeetingReading opened;
    private final UndoHistory<List<Consumer<MeetingDraft>>> history = new UndoHistory<>(List.of(), this::replay);
    private final MeetingDraft first;
    private MeetingDraft draft;
    /** Whether it was begun, here or elsewhere, so that nothing is written from here any more. */
    private boolean begun;

    private PlanViewStates states;
    private final PlanSaving plan;
    private final Saving saving;
    private final Notices notices;
    private final MethodWatch methods;
    private boolean methodGone;

    PlanPresenter(PlanView view, FacilitateServices services, OpenItem openItem, MeetingReading opened) {
        this.view = view;
        this.services = services;
        this.openItem = openItem;
        this.opened = opened;
        this.first = new MeetingDraft(opened, services.clock().getZone());
        begin();
        this.plan = new PlanSaving(opened.folder(), opened.meeting());
        this.saving = new Saving(services.background(), this::saved, this::failed, () -> openItem.showUnasked(place()));
        this.notices = new Notices(saving.accepting(services.practice()), services.documents(), view::altered);
        this.methods = new MethodWatch(services.practice(), services.background(), this::methodsChanged, this::failed);
    }

    private void begin() {
        draft = new MeetingDraft(opened, services.clock().getZone());
        draft.proposeAs(first);
        states = new PlanViewStates(draft, new MeetingWords(services.locale(), services.clock()), services.locale());
    }

    /** What was changed here, to be taken back. */
    Editing editing() {
        return history;
    }

    /** The plan as it was opened, with some of the changes made again. */
    private void replay(List<Consumer<MeetingDraft>> edits) {
        remake(edits);
        write();
    }

    private void remake(List<Consumer<MeetingDraft>> edits) {
        begin();
        edits.forEach(edit -> edit.accept(draft));
    }

    /** Nothing of the plan is written before somebody changes it or begins the meeting. */
    private void methodsChanged(Catalogue now) {
        if (!begun) {
            opened = opened.with(now);
            remake(history.now());
            view.plan(states.now());
            tellGone();
        }
    }

    /** Shows the plan; a new one is saved with what is proposed. */
    void open() {
        notices.show(opened.notices());
        methods.start(opened.folder().group().practice(), opened.catalogue());
        if (opened.readOnly().isPresent()) {
            showReadOnly(opened.readOnly().get());
        } else if (draft.isNew()) {
            write();
        } else {
            view.plan(states.now());
            view.saved(Messages.Plan_saved);
            tellGone();
        }
    }

    /** That no method is chosen is not all there is to say where one is named and gone. */
    private void tellGone() {
        Optional<StoreException> gone =
                opened.goneMethod(draft.meeting(), services.clock().instant());
        if (gone.isPresent() || methodGone) {
            view.problem(gone.map(services.documents()::sentence).orElse(""));
        }
        methodGone = gone.isPresent();
    }

    private void showReadOnly(StoreException why) {
        view.plan(states.now());
        view.readOnly(services.documents().sentence(why));
    }

    /** Accepts the document that is told to be altered. */
    void accept() {
        notices.accept();
    }

    /** What is going to be written: as one that does not fit its checksum, as long as nobody has accepted it. */
    private Meeting meeting() {
        Meeting meeting = draft.meeting();
        MeetingFolder folder = opened.folder();
        meeting.setAltered(notices.tells(folder.group().practice().relative(folder.file())));
        return meeting;
    }

    /** Shows the plan and saves it. */
    void write() {
        view.plan(states.now());
        if (begun) {
            return;
        }
        view.saved(Messages.Plan_saving);
        Meeting meeting = meeting();
        saving.save(() -> {
            plan.save(meeting);
            return true;
        });
    }

    /**
     * Does an edit, unless the plan can only be looked at; one after which the plan says the same, as when a field tells
     * the day that it shows, is none.
     */
    private void change(String label, Consumer<MeetingDraft> edit) {
        if (opened.readOnly().isPresent()) {
            showReadOnly(opened.readOnly().get());
            return;
        }
        Meeting before = EcoreUtil.copy(draft.meeting());
        edit.accept(draft);
        if (EcoreUtil.equals(before, draft.meeting())) {
            view.plan(states.now());
            return;
        }
        List<Consumer<MeetingDraft>> edits = new ArrayList<>(history.now());
        edits.add(edit);
        history.add(label, List.copyOf(edits));
        write();
    }

    /** Another day. */
    void date(LocalDate day) {
        change(Messages.Undo_day, each -> each.start(day.atTime(each.start().toLocalTime())));
    }

    /** Another time of the day. */
    void time(LocalTime time) {
        change(Messages.Undo_time, each -> each.start(each.start().toLocalDate().atTime(time)));
    }

    /** Other whole minutes. */
    void minutes(int minutes) {
        change(Messages.Undo_minutes, each -> each.minutes(minutes));
    }

    /** Whether somebody comes. */
    void present(String member, boolean comes) {
        change(Messages.Undo_present, each -> each.present(member, comes));
    }

    /** Whether there is a case. */
    void branch(CaseBranch branch) {
        change(Messages.Undo_branch, each -> each.branch(branch));
    }

    /** The method of the main part, by its place in the list. */
    void method(int index) {
        Category main = draft.mainCategory();
        choose(main, Optional.of(methods(main).get(index)));
    }

    private void choose(Category category, Optional<Method> method) {
        change(Messages.Undo_method, each -> each.choose(category, method));
    }

    private List<Method> methods(Category category) {
        return opened.catalogue().methods(category);
    }

    /** A variant of the main method is chosen, or no longer. */
    void variant(String id, boolean chosen) {
        change(Messages.Undo_variant, each -> each.variant(id, chosen));
    }

    /** Whether the agenda has a part. */
    void part(Category category, boolean in) {
        change(Messages.Undo_part, each -> each.part(category, in));
    }

    /** The method of a small part; index 0 means none. */
    void partMethod(Category category, int index) {
        choose(
                category,
                index == 0 ? Optional.empty() : Optional.of(methods(category).get(index - 1)));
    }

    /** Who holds a role, by their place in the list; index 0 means nobody. */
    void role(MeetingRole role, int index) {
        List<TurnAdvice> advice = draft.advice(role);
        String member = index == 0 ? "" : advice.get(index - 1).member();
        change(Messages.Undo_role, each -> each.decide(role, member));
    }

    /** Calls the meeting off, or plans it after all. */
    void cancel(boolean off) {
        change(Messages.Undo_cancel, each -> each.cancelled(off));
    }

    /** Goes back to the group. */
    void back() {
        openItem.show(new OpenItem.Place(opened.folder().group().id(), ""));
    }

    /** Begins the meeting; asks first when it is planned for another day. */
    void start() {
        if (Planning.isForAnotherDay(draft.start(), LocalDateTime.now(services.clock()))) {
            String day = new DateWords(services.locale(), services.clock())
                    .day(draft.start().toLocalDate());
            view.askStart(NLS.bind(Messages.Plan_startQuestion, day));
        } else {
            startNow();
        }
    }

    /** Begins the meeting: the plan and the first entry are on the disk before the clock is shown. */
    void startNow() {
        List<String> present = draft.present();
        if (begun) {
            return;
        }
        if (present.isEmpty()) {
            view.problem(Messages.Plan_nobody);
            return;
        }
        draft.cancelled(false);
        Meeting meeting = meeting();
        AtomicBoolean kept = new AtomicBoolean();
        AtomicReference<RunAnswer> answer = new AtomicReference<>();
        saving.once(
                () -> {
                    plan.save(meeting);
                    kept.set(true);
                    answer.set(RunSession.begin(opened.folder(), opened.catalogue(), services.clock(), present));
                    return true;
                },
                () -> started(answer.get()),
                failure -> notStarted(failure, kept.get()));
    }

    private void started(RunAnswer answer) {
        if (!answer.isKept()) {
            view.problem(answer.refusal().orElseThrow().message(services.locale()));
            return;
        }
        begun = true;
        openItem.runs(place());
        readAgain();
        services.practice().changed();
    }

    /** Though it does not begin, its plan may have got to the disk. */
    private void notStarted(StoreException failure, boolean kept) {
        failed(failure);
        if (!begun && kept) {
            view.saved(Messages.Plan_saved);
        }
    }

    private OpenItem.Place place() {
        return new OpenItem.Place(opened.folder().group().id(), opened.folder().id());
    }

    /** Shows what stands on the disk now: a plan, a run, or what it left. */
    void readAgain() {
        openItem.show(place());
    }

    /** Lets what was changed get to the disk before the page goes, see {@link Saving#settle}. */
    CompletionStage<Optional<StoreException>> settle() {
        methods.stop();
        return saving.settle();
    }

    /** Has something done when nothing is being saved any more, see {@link Saving#whenEnded}. */
    void whenSaved(Runnable then) {
        saving.whenEnded(then);
    }

    /** Whether what was changed could be kept and is not, see {@link Saving#isUnkept}; a meeting that was begun takes nothing. */
    boolean isUnkept() {
        return saving.isUnkept();
    }

    /** What saves what was refused, see {@link Saving#again}. */
    Optional<Runnable> savesAgain() {
        return saving.again(this::write);
    }

    /** Whether nothing is written from here any more. */
    boolean isBegun() {
        return begun;
    }

    private void saved() {
        view.saved(Messages.Plan_saved);
        view.problem("");
        tellGone();
        methods.tellOthers();
    }

    private void failed(StoreException failure) {
        String sentence = services.documents().sentence(failure);
        begun = failure.problem() == Problem.MEETING_BEGUN;
        view.saved(begun ? "" : Messages.Plan_notSaved);
        if (begun) {
            view.begun(sentence);
        } else {
            view.problem(sentence);
        }
    }

    /** The language of the reader. */
    Locale locale() {
        return services.locale();
    }
}
