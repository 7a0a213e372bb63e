// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.method.PlanCommand;
import org.kring.model.common.Category;
import org.kring.model.practice.Group;
import org.kring.practice.ReadingProgress;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.plan.Members;
import org.kring.practice.plan.Planning;
import org.kring.ui.facilitate.CommandDoor;
import org.kring.ui.facilitate.TestRoom;

/** The same plan through the room and through the command line is the same document, byte for byte. */
class BothDoorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 19);

    @TempDir
    private Path folder;

    private final Warned view = new Warned();

    private static final class Warned implements PlanView {
        private List<String> warnings = List.of();

        @Override
        public void begun(String sentence) {}

        @Override
        public void plan(PlanViewState plan) {
            warnings = plan.warnings();
        }

        @Override
        public void saved(String words) {}

        @Override
        public void askStart(String sentence) {}

        @Override
        public void altered(String sentence) {}

        @Override
        public void readOnly(String sentence) {}

        @Override
        public void problem(String sentence) {
            assertEquals("", sentence);
        }
    }

    private static int place(TestRoom room, String method) throws Exception {
        var methods = Catalogue.read(room.practice).methods(Category.CASE_METHOD);
        for (int i = 0; i < methods.size(); i++) {
            if (methods.get(i).getId().equals(method)) {
                return i;
            }
        }
        throw new AssertionError(method);
    }

    private void assertSame(String method, int minutes) throws Exception {
        TestRoom room = new TestRoom(folder.resolve(method + "-room"));
        var made = Planning.create(room.group, DAY.atTime(16, 0), room.clock.getZone(), minutes);
        var reading = MeetingReading.read(made, Catalogue.read(room.practice));
        var presenter = new PlanPresenter(view, room.services, room.openItem, reading);
        presenter.open();
        presenter.method(place(room, method));
        room.rest();

        TestRoom other = new TestRoom(folder.resolve(method + "-command"));
        CommandDoor door = new CommandDoor(other.clock);
        int exit = door.run(
                new PlanCommand(),
                "",
                method,
                "--practice",
                other.practice.path().toString(),
                "--group",
                "noord",
                "--day",
                DAY.toString(),
                "--minutes",
                Integer.toString(minutes));

        assertEquals(view.warnings.isEmpty() ? 0 : 1, exit, door.err());
        var twin = other.group.meeting(made.id()).orElseThrow();
        assertEquals(
                Files.readString(made.path().resolve("meeting.xmi")),
                Files.readString(twin.path().resolve("meeting.xmi")));
        assertEquals(
                view.warnings,
                door.out()
                        .lines()
                        .filter(each -> each.startsWith("! "))
                        .map(each -> each.substring(2))
                        .toList());
        assertTrue(door.out().contains(made.id()), door.out());
    }

    /** The room proposes the day on the page of the group. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void theSameDayIsProposed(int weeks) throws Exception {
        TestRoom room = new TestRoom(folder);
        Group group = room.group.group();
        new Members(group, room.group.content()).interval(weeks);
        room.group.save(group);
        room.clock.move(Duration.ofDays(10));
        var sheet =
                GroupOverview.read(room.practice, "noord", ReadingProgress.NONE).orElseThrow();
        LocalDate day = Planning.nextDay(sheet.group(), sheet.meetings(), room.clock);
        assertEquals(LocalDate.of(2026, 11, 21).plusDays(weeks == 3 ? 21 : 10), day);

        CommandDoor door = new CommandDoor(room.clock);
        door.run(
                new PlanCommand(),
                "",
                "basic-model",
                "--practice",
                room.practice.path().toString(),
                "--group",
                "noord");

        assertTrue(room.group.meeting(day.toString()).isPresent(), door.out() + door.err());
    }

    @Test
    void aMethodOfTheLibrary() throws Exception {
        assertSame("basic-model", 120);
    }

    @Test
    void tooFewMinutesGiveTheSameWarnings() throws Exception {
        assertSame("step-plan", 60);
        assertTrue(view.warnings.size() > 0);
    }

    @Test
    void aMethodOfThePracticesOwn() throws Exception {
        assertSame("own", 90);
    }
}
