// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.evaluation.Audience;
import org.kring.practice.PracticeFolder;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.PracticeFigures;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.practice.CurrentPractice;

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
         * @param audience who looks
         * @return what may be shown
         * @throws StoreException when the practice cannot be read
         */
        PracticeFigures read(PracticeFolder practice, Audience audience) throws StoreException;
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
    private Path shownPath;
    private int reading;
    private boolean begun;

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
    }

    /** Reads the figures for the first part that is shown; nothing happens after that. */
    public void begin() {
        if (!begun) {
            begun = true;
            practice.onAnother(this::forget);
            practice.addListener(this::practiceChanged);
            load();
        }
    }

    /** Another practice begins as the first one did: all groups, seen from outside. */
    private void forget() {
        selected = "";
        audience = Audience.OUTSIDE;
        shownPath = null;
    }

    private void practiceChanged() {
        if (practice.opening().isEmpty()) {
            load();
        }
    }

    /** Reads the figures again. */
    public void load() {
        int mine = ++reading;
        Optional<PracticeFolder> folder = practice.folder();
        if (folder.isEmpty()) {
            shownPath = null;
            show(State.NO_PRACTICE, PracticeFigures.none());
            return;
        }
        if (!folder.get().path().equals(shownPath)) {
            show(State.READING, PracticeFigures.none());
        }
        Audience mayLook = audience;
        background.start(
                Messages.Room_reading,
                () -> source.read(folder.get(), mayLook),
                read -> done(mine, folder.get().path(), read),
                problem -> failed(mine, problem));
    }

    private void done(int mine, Path path, PracticeFigures read) {
        if (mine == reading) {
            shownPath = path;
            show(State.READY, read);
        }
    }

    private void failed(int mine, StoreException problem) {
        if (mine == reading) {
            shownPath = null;
            failure = problem.sentence(locale);
            show(State.FAILED, PracticeFigures.none());
        }
    }

    private void show(State newState, PracticeFigures newFigures) {
        state = newState;
        figures = newFigures;
        tell();
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

    /**
     * Chooses a group.
     *
     * @param group its identifier; "" means: all groups
     */
    public void select(String group) {
        if (!group.equals(selected)) {
            selected = group;
            tell();
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
     * Has the figures made for another audience. Those of the former one are gone at once.
     *
     * @param newAudience who looks
     */
    public void audience(Audience newAudience) {
        if (newAudience != audience) {
            audience = newAudience;
            shownPath = null;
            load();
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
