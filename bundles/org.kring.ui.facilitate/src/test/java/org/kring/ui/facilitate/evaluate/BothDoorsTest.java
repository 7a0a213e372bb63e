// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String told = door.out().replaceAll("\\s", "");
        for (Axis axis : List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR)) {
            assertSame(shown.figures().orElseThrow().axis(axis), told, axis.getLiteral());
        }
        assertSame(shown.figures().orElseThrow().overallMark().orElseThrow(), told, "overallMark");
    }

    private static void assertSame(AxisFigures figures, String told, String name) {
        Matcher axisOfMeeting = Pattern.compile("\"" + name + "\":\\{\"n\":(\\d+),\"mean\":([0-9.]+),")
                .matcher(told);
        assertTrue(axisOfMeeting.find(), told);
        assertEquals(figures.n(), Integer.parseInt(axisOfMeeting.group(1)), name);
        assertEquals(figures.mean().orElseThrow(), Double.parseDouble(axisOfMeeting.group(2)), 1e-9, name);
    }

    private void evaluate(TestRoom room) throws Exception {
        var presenter = new EvaluatePresenter(view, room.services, room.openItem, room.open());
        presenter.open();
        room.rest();
        for (int i = 0; i < ALL.size(); i++) {
            presenter.begin(ALL.get(i));
            int mark = 5 + i;
            view.questions().stream().filter(each -> !each.open()).forEach(each -> presenter.mark(each.id(), mark));
            presenter.handIn();
            room.rest();
        }
        presenter.askClose();
        room.rest();
    }
}
