// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.nio.file.Path;
import java.util.List;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.TestRoom;

/** A run of five people that has begun, with its presenter and without a window. */
final class PresentedRun implements AutoCloseable {

    static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    final ShownRun view = new ShownRun();
    final TestRoom room;
    RunOpening run;
    RunPresenter presenter;
    /** How many fields were emptied, because their words are on the disk. */
    int emptied;

    PresentedRun(Path folder) throws StoreException {
        this(new TestRoom(folder));
    }

    private PresentedRun(TestRoom room) throws StoreException {
        this(room, room.run());
    }

    /** Of another meeting in the room. */
    PresentedRun(TestRoom room, RunOpening run) {
        this.room = room;
        this.run = run;
        run.session().start(ALL).toCompletableFuture().join();
        show();
    }

    /** Shows the run anew. */
    void show() {
        presenter = new RunPresenter(view, room.services, room.openItem, run);
        presenter.open();
        room.rest();
    }

    /** Opens the run once more, after it was let go of. */
    void reopen() throws StoreException {
        run = room.run();
        show();
    }

    /** Does something, and waits for what becomes of it. */
    void does(Runnable wish) {
        wish.run();
        room.rest();
    }

    /** Keeps words, said by nobody in particular. */
    void keep(CaptureKind kind, String words) {
        presenter.captures().also(kind);
        does(() -> presenter.captures().capture(view.section(kind), 0, new String[] {words, ""}, () -> emptied++));
    }

    /** Something is said by another door. */
    void tells(RunFact fact) {
        does(() -> run.session().add(fact).toCompletableFuture().join());
    }

    RunState state() {
        return run.session().snapshot().state();
    }

    /** Identifier of the step that the group is in. */
    String step() {
        return state().current().orElseThrow().id();
    }

    void release() {
        presenter.release().toCompletableFuture().join();
    }

    @Override
    public void close() {
        release();
    }
}
