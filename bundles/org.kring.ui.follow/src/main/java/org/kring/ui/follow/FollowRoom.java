// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.kring.evaluation.Audience;
import org.kring.practice.Damage;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.LackingMeetings;
import org.kring.practice.follow.PracticeFigures;
import org.kring.practice.words.DocumentWords;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.state.ReadingCount;

/**
 * What the parts of this room look at together: the figures of the open practice, which group is chosen, and for whom
 * the gate made the figures. Reads in the background, again whenever the practice changes. A coach is outside the
 * group, so that is how it begins; figures made for one audience are never shown to another.
 */
public final class FollowRoom {

    /** How far the figures are. */
    public enum State {
        /** No practice is open. */
        NO_PRACTICE,
        /** The figures are being read for the first time. */
        READING,
        /** The reading was stopped by a person. */
        STOPPED,
        /** The figures cannot be read. */
        FAILED,
        /** There are figures. */
        READY
    }

    /** Where figures come from. */
    @FunctionalInterface
    public interface Source {

        /**
         * Reads the figures of a practice, off the user interface thread.
         *
         * @param practice which one
         * @param itself identifier of the group that looks at itself; "" for nobody: all others are seen from outside
         * @param progress is told how far it is
         * @return what may be shown
         * @throws StoreException when the practice cannot be read
         * @throws CancellationException when the progress said to stop
         */
        PracticeFigures read(PracticeFolder practice, String itself, ReadingProgress progress) throws StoreException;
    }

    private final CurrentPractice practice;
    private final Background background;
    private final Source source;
    private final Locale locale;
    private final List<Runnable> listeners = new ArrayList<>();
    private State state = State.NO_PRACTICE;
    private PracticeFigures figures = PracticeFigures.none();
    private Audience audience = Audience.OUTSIDE;
    private String selected = "";
    private String failure = "";
    private UndoHistory<Choice> history = new UndoHistory<>(Choice.FIRST, this::choose);
    private Path shownPath;
    private ReadingCount reading = new ReadingCount();
    private boolean begun;

    /** What was chosen to be looked at. */
    private record Choice(String group, Audience audience) {
        private static final Choice FIRST = new Choice("", Audience.OUTSIDE);
    }

    /**
     * Reads nothing yet.
     *
     * @param practice what is open
     * @param background does what touches the disk
     * @param source reads
     * @param locale the reader's language
     */
    public FollowRoom(CurrentPractice practice, Background background, Source source, Locale locale) {
        this.practice = practice;
        this.background = background;
        this.source = source;
        this.locale = locale;
        practice.onAnother(this::forget);
    }

    /** Reads the figures for the first part that is shown; nothing happens after that. */
    public void begin() {
        if (!begun) {
            begun = true;
            practice.addListener(this::practiceChanged);
            load();
        }
    }

    /** Another practice begins as the first one did: all groups, seen from outside, and nothing of the one before. */
    private void forget() {
        selected = Choice.FIRST.group();
        audience = Choice.FIRST.audience();
        shownPath = null;
        history = new UndoHistory<>(Choice.FIRST, this::choose);
    }

    /** Figures that a group sees of itself are of that group alone, and gone with it. */
    private void choose(Choice choice) {
        boolean same = audience == Audience.OUTSIDE && choice.audience() == Audience.OUTSIDE;
        selected = choice.group();
        audience = choice.audience();
        if (same) {
            tell();
        } else {
            shownPath = null;
            load();
        }
    }

    /**
     * What was chosen here, to be taken back.
     *
     * @return never null
     */
    public Editing editing() {
        return history;
    }

    private void practiceChanged() {
        if (practice.opening().isEmpty()) {
            load();
        }
    }

    /** Reads the figures again; what an earlier reading brings is no longer shown. */
    public void load() {
        reading.stop();
        ReadingCount mine = new ReadingCount();
        reading = mine;
        Optional<PracticeFolder> folder = practice.folder();
        if (folder.isEmpty()) {
            showNothing(State.NO_PRACTICE);
            return;
        }
        if (!folder.get().path().equals(shownPath)) {
            showNothing(State.READING);
        }
        String itself = audience == Audience.GROUP ? selected : "";
        background.start(
                Messages.Room_reading,
                () -> read(folder.get(), itself, mine),
                read -> done(mine, folder.get().path(), read),
                problem -> failed(mine, problem));
    }

    /** What is read by a reading that was stopped is never shown. */
    private PracticeFigures read(PracticeFolder folder, String itself, ReadingCount mine) throws StoreException {
        try {
            return source.read(folder, itself, mine);
        } catch (CancellationException stopped) {
            return PracticeFigures.none();
        }
    }

    private void done(ReadingCount mine, Path path, PracticeFigures read) {
        if (mine == reading) {
            shownPath = path;
            show(State.READY, read);
        }
    }

    private void failed(ReadingCount mine, StoreException problem) {
        if (mine == reading) {
            failure = practice.documents(locale).sentence(problem);
            showNothing(State.FAILED);
        }
    }

    /** Stops the reading that people wait for; nothing happens when there is none. */
    public void stop() {
        if (state == State.READING) {
            reading.stop();
            reading = new ReadingCount();
            showNothing(State.STOPPED);
        }
    }

    private void showNothing(State newState) {
        shownPath = null;
        show(newState, PracticeFigures.none());
    }

    private void show(State newState, PracticeFigures newFigures) {
        state = newState;
        figures = newFigures;
        tell();
    }

    /**
     * The reading that was begun last.
     *
     * @return how far it is
     */
    public ReadingCount reading() {
        return reading;
    }

    /**
     * The practice whose figures are shown, or are going to be.
     *
     * @return empty when none is open
     */
    public Optional<Path> shownPractice() {
        return practice.folder().map(PracticeFolder::path);
    }

    /**
     * How far the figures are.
     *
     * @return never null
     */
    public State state() {
        return state;
    }

    /**
     * Why the figures cannot be read.
     *
     * @return one sentence; "" unless the state is FAILED
     */
    public String failure() {
        return state == State.FAILED ? failure : "";
    }

    /**
     * The figures.
     *
     * @return empty ones unless the state is READY
     */
    public PracticeFigures figures() {
        return figures;
    }

    /**
     * What of the things that are looked at could not be read, or does not fit its checksum.
     *
     * @return of the chosen group, or of all; the same file may come twice
     */
    public List<Damage> damages() {
        return selected().map(FollowedGroup::damages).orElseGet(figures::damages);
    }

    /**
     * Says that there are groups of which nothing could be read; they are neither in the list nor in the figures.
     *
     * @return one sentence, whichever group is chosen; "" when all are there, or the state is not READY
     */
    public String lackingGroups() {
        return LackingMeetings.groups(figures, locale).orElse("");
    }

    /**
     * How documents of the practice are called.
     *
     * @param locale of the reader
     * @param clock tells which year it is, and the zone
     */
    public DocumentWords documents(Locale locale, Clock clock) {
        return practice.documents(locale, clock);
    }

    /**
     * Accepts a document, see {@link CurrentPractice#accept}; the figures are read again then.
     *
     * @param file where it is within the practice
     * @param accepted told before the figures are read again
     * @param failed gets the failure; the document is then as it was
     */
    public void accept(String file, Runnable accepted, Consumer<StoreException> failed) {
        practice.accept(file, accepted, failed);
    }

    /**
     * The groups in alphabetical order of their names.
     *
     * @return none unless the state is READY
     */
    public List<FollowedGroup> groups() {
        return figures.alphabetical(locale);
    }

    /**
     * The chosen group.
     *
     * @return empty means: all groups
     */
    public Optional<FollowedGroup> selected() {
        return figures.groups().stream()
                .filter(group -> group.id().equals(selected))
                .findFirst();
    }

    /** Whether one group is looked at, and not all of them. */
    public boolean isOneGroup() {
        return !selected.isEmpty();
    }

    /**
     * Chooses a group, and looks from outside: who looks together with one group does not look so at another.
     *
     * @param group its identifier; "" means: all groups
     */
    public void select(String group) {
        if (!group.equals(selected)) {
            Choice choice = new Choice(group, Audience.OUTSIDE);
            history.add(Messages.Undo_group, choice);
            choose(choice);
        }
    }

    /**
     * For whom the gate makes the figures.
     *
     * @return OUTSIDE at first
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Has the figures of the chosen group made for another audience. Those of the former one are gone at once.
     *
     * @param newAudience who looks; of all groups together none looks at itself, and nothing changes then
     */
    public void audience(Audience newAudience) {
        if (newAudience != audience && isOneGroup()) {
            Choice choice = new Choice(selected, newAudience);
            history.add(Messages.Undo_audience, choice);
            choose(choice);
        }
    }

    /**
     * Adds who is told, on the user interface thread, when something of this is another.
     *
     * @param listener not there yet
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes who was told.
     *
     * @param listener nothing happens when it is not there
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
