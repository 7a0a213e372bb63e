// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.cli.practice.StatsCommand;
import org.kring.evaluation.AxisFigures;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Axis;
import org.kring.practice.plan.MeetingReading;
import org.kring.ui.facilitate.CommandDoor;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.record.RecordViewState;

/** What people mark in the room is what the command line tells, value for value. */
class BothDoorsTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    @TempDir
    private Path folder;

    private final EvaluatePresenterTest.Shown view = new EvaluatePresenterTest.Shown();

    @Test
    void theRoomAndTheCommandLineTellTheSameFigures() throws Exception {
        TestRoom room = new TestRoom(folder);
        try (var session = room.run().session()) {
            session.start(ALL);
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        evaluate(room);
        RecordViewState shown = RecordViewState.read(room.open(), room.services);
        assertEquals(MeetingReading.Stage.DONE, room.open().stage());

        CommandDoor door = new CommandDoor(room.clock);
        String practice = room.practice.path().toString();
        int exit = door.run(new StatsCommand(), "", "--practice", practice, "--group", "noord", "--json");

        assertEquals(0, exit, door.err());
        JsonArray meetings =
                JsonParser.parseString(door.out()).getAsJsonObject().getAsJsonArray("meetings");
        assertEquals(1, meetings.size());
        for (Axis axis : List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR)) {
            assertSame(shown.figures().axis(axis), meetings.get(0), axis);
        }
    }

    private static void assertSame(AxisFigures figures, JsonElement meeting, Axis axis) {
        var told = meeting.getAsJsonObject().getAsJsonObject("axes").getAsJsonObject(axis.getLiteral());
        assertEquals(figures.n(), told.get("n").getAsInt(), axis.toString());
        assertEquals(figures.mean().orElseThrow(), told.get("mean").getAsDouble(), 1e-9, axis.toString());
    }

    private void evaluate(TestRoom room) throws Exception {
        var presenter = new EvaluatePresenter(view, room.services, room.openItem, room.open());
        presenter.open();
        room.rest();
        for (int i = 0; i < ALL.size(); i++) {
            presenter.begin(ALL.get(i));
            int mark = 5 + i;
            view.questions().stream()
                    .filter(each -> !each.open())
                    .forEach(each -> presenter.mark(each.id(), mark));
            presenter.handIn();
            room.rest();
        }
        presenter.askClose();
        room.rest();
    }
}
