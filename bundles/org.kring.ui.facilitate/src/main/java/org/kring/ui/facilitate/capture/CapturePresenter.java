// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.capture.AnsweredYield;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.record.LookedBack;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.undo.EntryUndo;
import org.kring.meeting.undo.StepUndo;
import org.kring.method.TypedDay;
import org.kring.model.meeting.OutcomeKind;
import org.kring.ui.Editing;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.typing.HalfTyped;

/** Decides what the capture panel shows, and makes a fact of whatever is written there. */
public final class CapturePresenter {

    /** What words are that were typed before a step came in which nothing is typed by reflex: every step has a place for it. */
    public static final CaptureKind ASTRAY = CaptureKind.PARKED;

    private final CaptureView view;
    private final Supplier<RunState> state;
    private final Entries entries;
    private final Names names;
    private final CarryOver lookBack;
    private final Sections sections;
    private final Labels labels;
    private final TypedDay dueDate;
    private final RunUndo undo;
    private final EntryUndo taken;
    private final StepUndo steps;
    private HalfTyped halfTyped = new HalfTyped();
    private final Set<CaptureKind> extra = new LinkedHashSet<>();
    /** What is being taken away. */
    private final Set<String> going = new HashSet<>();

    /**
     * What earlier meetings and the practice say.
     *
     * @param names of the members
     * @param lookBack what earlier meetings left
     * @param threshold below which a commitment is low, 1 to 10
     * @param locale of the reader
     * @param clock tells which day it is
     */
    public record Background(Names names, CarryOver lookBack, int threshold, Locale locale, Clock clock) {}

    /**
     * Nothing is shown yet.
     *
     * @param view shows it
     * @param background what does not change while it runs
     * @param state the run as it is now
     * @param entries keeps what is written and done
     */
    public CapturePresenter(CaptureView view, Background background, Supplier<RunState> state, Entries entries) {
        this.view = view;
        this.state = state;
        this.entries = entries;
        this.names = background.names();
        this.lookBack = background.lookBack();
        this.undo = new RunUndo(state, this::addAloud);
        this.taken = new EntryUndo(state);
        this.steps = new StepUndo(state);
        this.dueDate = new TypedDay(background.locale(), background.clock());
        this.labels = new Labels(background.locale());
        this.sections = new Sections(names, background.locale(), background.threshold());
    }

    /**
     * Goes on with what was typed when the run was shown before. What was changed of an entry that is gone is there to be
     * kept as a note.
     *
     * @param before lives longer than the page
     */
    public void goOn(HalfTyped before) {
        halfTyped = before;
        before.move(this::isGone, "capture." + CaptureKind.NOTE);
    }

    private boolean isGone(String field) {
        return field.startsWith("item.") && kind(field).isEmpty();
    }

    /** Shows again what is half typed; tells the name of a field with such words, "" when there is none. */
    public String resume() {
        goOn(halfTyped);
        show();
        return halfTyped.field();
    }

    /** Shows the run as it is. Words that are not kept yet have a field in every step, also in one that asks for none. */
    public void show() {
        Set<CaptureKind> open = sections.of(state.get(), extra).stream()
                .filter(SectionViewState::entry)
                .map(SectionViewState::kind)
                .collect(Collectors.toSet());
        Stream.of(CaptureKind.values())
                .filter(each -> !open.contains(each) && isHalfTyped(each))
                .forEach(extra::add);
        view.captures(sections.of(state.get(), extra));
        view.lookBack(lookBack());
    }

    private boolean isHalfTyped(CaptureKind kind) {
        String field = "capture." + kind;
        return !halfTyped.in(field).isEmpty()
                || !halfTyped.in(field + ".question").isEmpty();
    }

    /** Reads and tells the last days of actions. */
    TypedDay dueDate() {
        return dueDate;
    }

    /** What is typed and not kept yet. */
    public HalfTyped halfTyped() {
        return halfTyped;
    }

    /** Whether the disk refused an entry: what is half typed is handed in again once it takes something. */
    public boolean isOfDisk(Refusal refusal) {
        boolean disk = refusal.rule().equals(Refusal.NOT_KEPT);
        if (disk) {
            halfTyped.refused();
        }
        return disk;
    }

    /** Where words are typed that are not kept yet, as the reader calls it; empty when everything is kept. */
    public List<String> waiting() {
        List<SectionViewState> shown = sections.of(state.get(), extra);
        return halfTyped.fields().stream()
                .map(this::kind)
                .map(each -> each.map(kind -> heading(shown, kind)).orElse(Messages.Run_reason))
                .distinct()
                .toList();
    }

    /** The word above the field; that of the kind when the step that is shown asks for none. */
    private String heading(List<SectionViewState> shown, CaptureKind kind) {
        return shown.stream()
                .filter(each -> each.entry() && each.kind() == kind)
                .map(SectionViewState::title)
                .findFirst()
                .orElseGet(() -> labels.of(kind));
    }

    private Optional<CaptureKind> kind(String field) {
        Stream<CaptureKind> typed =
                Stream.of(CaptureKind.values()).filter(each -> (field + ".").startsWith("capture." + each + "."));
        Stream<CaptureKind> changed = state.get().captures().stream()
                .filter(each -> (field + ".").startsWith("item." + each.id() + "."))
                .map(Capture::kind);
        return Stream.concat(typed, changed).findFirst();
    }

    /** What was done in this run, to be taken back. */
    public Editing editing() {
        return undo;
    }

    /** Another step begins: sections that were asked for beside those of the last one go. */
    public void nextStep() {
        extra.clear();
    }

    /** The run went on from one step to another; that can be taken back. */
    public void moved(String before, String after) {
        undo.did(Messages.Undo_nextPhase, steps.move(before, after));
    }

    /** The run went back from one step to another; that can be taken back. */
    public void movedBack(String before, String after) {
        undo.did(Messages.Undo_back, steps.move(before, after));
    }

    /** A step was left out and another one began; that can be taken back. */
    public void leftOut(String left, String after) {
        undo.did(Messages.Undo_skip, steps.comeback(left, after));
    }

    /**
     * Keeps something that another fact takes back.
     *
     * @param label what it is, in the reader's language
     * @param fact what is said
     * @param before what was so before
     */
    public void swap(String label, RunFact fact, RunFact before) {
        swap(label, fact, before, () -> {});
    }

    private void swap(String label, RunFact fact, RunFact before, Runnable kept) {
        entries.add(fact, () -> {
            kept.run();
            undo.did(label, taken.again(before, fact));
        });
    }

    /** What is taken back happens before everybody's eyes: it is said. */
    private void addAloud(List<RunFact> facts, Runnable kept, Runnable refused) {
        String telling = undo.telling();
        entries.add(
                facts,
                () -> {
                    kept.run();
                    view.told(telling);
                },
                refused);
    }

    /** Keeps words in a section; the field is emptied only when they are on the disk. */
    public void capture(SectionViewState section, int author, String[] words, Runnable kept) {
        if (words[0].isBlank() && words[1].isBlank()) {
            return;
        }
        String id = state.get().freeId();
        String who = section.named() ? section.people().get(Math.max(0, author)).id() : "";
        String yield = AnsweredYield.of(state.get(), section.kind(), who);
        RunFact fact = new RunFact.Captured(
                id, section.kind(), "", yield, who, words[0].strip(), words[1].strip(), "", List.of());
        entries.add(fact, () -> {
            kept.run();
            undo.did(Messages.Undo_entry, taken.removal(id));
            if (section.kind().isAction() && !who.isEmpty()) {
                entries.add(new RunFact.ActionSet(id, who, null, "", ""), () -> {});
            }
        });
    }

    /** Changes words, and runs something when that is kept; blank ones, and the same, change nothing, and it runs at once. */
    void edit(SectionViewState.Item item, String text, Runnable kept) {
        if (text.isBlank() || text.strip().equals(item.text())) {
            kept.run();
        } else {
            entries.add(new RunFact.Edited(item.id(), text.strip()), () -> {
                kept.run();
                undo.did(Messages.Undo_entryChanged, taken.words(item.id(), item.text()));
            });
        }
    }

    /** Brings the keyboard to where more of a kind is typed. */
    void typeOn(CaptureKind kind) {
        view.typeOn(kind);
    }

    /** Takes something away; nothing happens when it is gone, or on its way, as after a double click. */
    public void remove(String id) {
        state.get().capture(id).filter(each -> !each.removed() && going.add(id)).ifPresent(before -> {
            Runnable kept = () -> {
                going.remove(id);
                undo.did(Messages.Undo_entryRemoved, taken.comeback(before));
            };
            entries.add(List.of(new RunFact.Removed(id)), kept, () -> going.remove(id));
        });
    }

    /** Chooses something, or no longer. */
    public void choose(String id, boolean chosen) {
        entries.add(
                new RunFact.Chosen(id, chosen), () -> undo.did(Messages.Undo_entryChosen, taken.choice(id, !chosen)));
    }

    /** Sets the question of a case and where its presenter stands, and runs something when that is kept. */
    void setCase(SectionViewState.Item item, RunFact.CaseSet fact, Runnable kept) {
        var before = new RunFact.CaseSet(
                item.id(), item.question(), item.scale().now(), item.scale().wanted());
        if (fact.equals(before)) {
            kept.run();
        } else {
            swap(Messages.Undo_case, fact, before, kept);
        }
    }

    /**
     * Sets who does an action, and until when, and runs something when that is kept.
     *
     * @param id of the action
     * @param who a member; empty means nobody
     * @param due null means open
     * @param kept run at once when nothing changes
     */
    void setTask(String id, String who, LocalDate due, Runnable kept) {
        RunFact fact = new RunFact.ActionSet(id, who, due, "", "");
        state.get().capture(id).map(Capture::task).ifPresent(had -> {
            RunFact before = new RunFact.ActionSet(id, had.owner(), had.due().orElse(null), had.where(), had.smart());
            if (fact.equals(before)) {
                kept.run();
            } else {
                swap(Messages.Undo_task, fact, before, kept);
            }
        });
    }

    /** Says how strongly an action is meant, with the two answers when it is low, and runs something when that is kept. */
    public void rate(RunFact.Rated fact, Runnable kept) {
        swap(Messages.Undo_rating, fact, new RunFact.Rated(fact.id(), 0, "", ""), kept);
    }

    /** The pause has another reason; that can be taken back. */
    public void reasonSaid(RunFact.Paused before, RunFact.Paused after) {
        undo.did(Messages.Undo_reason, taken.pause(before, after));
    }

    /** Opens a section for something that the phase does not ask for. */
    public void also(CaptureKind kind) {
        extra.add(kind);
        view.captures(sections.of(state.get(), extra));
    }

    /** Tells what became of an earlier action, and runs something when that is kept. */
    void told(LookBackItem item, OutcomeKind outcome, Runnable kept) {
        OutcomeKind before = OutcomeKind.get(item.outcome());
        swap(
                Messages.Undo_outcome,
                new RunFact.OutcomeTold(item.meeting(), item.id(), outcome, ""),
                new RunFact.OutcomeTold(item.meeting(), item.id(), before, ""),
                kept);
    }

    /** Takes up what was parked. */
    public void takeUp(LookBackItem item) {
        swap(
                Messages.Undo_takenUp,
                new RunFact.TakenUp(item.meeting(), item.id()),
                new RunFact.OutcomeTold(item.meeting(), item.id(), OutcomeKind.OPEN, ""));
    }

    private List<LookBackItem> lookBack() {
        List<LookBackItem> open = new ArrayList<>();
        if (LookedBack.isNow(state.get())) {
            LookedBack told = LookedBack.in(state.get());
            lookBack.actions().forEach(each -> open.add(item(each, told)));
            lookBack.parked().forEach(each -> open.add(item(each, told)));
        }
        return open;
    }

    private LookBackItem item(CarryOver.OpenAction action, LookedBack told) {
        String due = action.due()
                .map(each -> NLS.bind(Messages.Run_due, dueDate.words(each)))
                .orElse("");
        int outcome = told.outcome(action).getValue();
        return new LookBackItem(
                action.meeting(), action.id(), action.text(), names.of(action.owner()), due, outcome, false);
    }

    private static LookBackItem item(CarryOver.Parked parked, LookedBack told) {
        int taken = told.isTakenUp(parked) ? 1 : 0;
        return new LookBackItem(
                parked.meeting(), parked.id(), parked.text(), "", Messages.Run_parkedBefore, taken, true);
    }
}
