// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.cli.practice.RunCommand;
import org.kring.model.common.Category;
import org.kring.model.meeting.Meeting;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.text.Messages;

/** A meeting whose own method is away begins and goes on through neither door, and both say the same. */
class GoneMethodTest extends OpenItemOnScreen {

    private static final String WHY =
            "the method \"Basic peer consultation model, version 1\" is gone or cannot be read";

    private Path methods;
    private Path away;

    @BeforeEach
    void planWithOwnMethod() throws Exception {
        methods = room.practice.methodsFolder();
        away = folder.resolve("away");
        Meeting meeting = room.meeting.meeting();
        meeting.getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .forEach(each -> {
                    each.setMethod("own");
                    each.setMethodVersion("1");
                });
        room.meeting.save(meeting);
    }

    private StoreException byCommand() {
        CommandDoor door = new CommandDoor(room.clock);
        StoreException refused = assertThrows(
                StoreException.class,
                () -> door.run(
                        new RunCommand(),
                        "{\"event\":\"started\",\"present\":[\"m-1\",\"m-2\",\"m-3\"]}",
                        "--practice",
                        room.practice.path().toString(),
                        "--meeting",
                        room.meeting.id()));
        assertEquals("", door.out());
        return refused;
    }

    private static String words(StoreException refused) {
        return refused.sentenceInWords(Locale.ENGLISH);
    }

    @Test
    void aPlannedMeetingBeginsThroughNeitherDoor() throws Exception {
        show("noord", room.meeting.id());
        Files.move(methods, away);

        screen.press("plan.start");
        room.rest();

        assertFalse(screen.has("run.clock"));
        assertTrue(screen.text("plan.problem").contains(WHY), screen.text("plan.problem"));
        assertEquals("Saved", screen.text("plan.state"), "the plan itself is on the disk");
        assertFalse(Files.exists(room.meeting.runFile()));

        StoreException refused = byCommand();
        assertEquals(Problem.METHOD_GONE, refused.problem());
        assertTrue(words(refused).contains("choose another method in the plan"), words(refused));
        assertFalse(Files.exists(room.meeting.runFile()));

        Files.move(away, methods);
        screen.press("plan.start");
        room.rest();
        assertTrue(screen.shows("run.clock"));
    }

    @Test
    void aPlanThatIsOpenedMeanwhileSaysSoAndDoesNotBeginEither() throws Exception {
        Files.move(methods, away);
        show("noord", room.meeting.id());
        assertTrue(screen.text("plan.problem").contains("the method \"own, version 1\""), screen.text("plan.problem"));

        screen.enter("plan.time", "21:00");
        room.rest();
        assertEquals(Messages.Plan_saved, screen.text("plan.state"));
        assertTrue(screen.text("plan.problem").contains("the method \"own, version 1\""), "whatever else is changed");

        screen.press("plan.start");
        room.rest();

        assertFalse(screen.has("run.clock"));
        assertTrue(screen.text("plan.problem").contains("the method \"own, version 1\""), screen.text("plan.problem"));
        assertFalse(Files.exists(room.meeting.runFile()));
    }

    @Test
    void aMeetingThatRunsGoesOnThroughNeitherDoorUntilTheMethodIsBack() throws Exception {
        show("noord", room.meeting.id());
        screen.press("plan.start");
        room.rest();
        assertTrue(screen.shows("run.clock"));
        show("noord", "");
        String journal = Files.readString(room.meeting.runFile());
        Files.move(methods, away);

        StoreException refused = byCommand();
        assertEquals(Problem.RUN_METHOD_GONE, refused.problem());
        show("noord", room.meeting.id());

        assertFalse(screen.has("run.clock"));
        assertTrue(
                screen.text("item.open.message").contains(words(refused)),
                screen.text("item.open.message") + " / " + words(refused));
        assertEquals(journal, Files.readString(room.meeting.runFile()));

        Files.move(away, methods);
        screen.press("item.open.message.next");
        room.rest();
        assertTrue(screen.shows("run.clock"));
    }
}
