// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.kring.cli.practice.VerifyCommand;
import org.kring.meeting.run.RunFact;
import org.kring.practice.ReadingProgress;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.run.RunSession;
import org.kring.ui.facilitate.evaluate.EvaluatePage;
import org.kring.ui.facilitate.groups.GroupPage;
import org.kring.ui.facilitate.plan.PlanPage;
import org.kring.ui.facilitate.record.RecordPage;
import org.kring.ui.facilitate.record.RecordViewState;
import org.kring.ui.facilitate.run.RunPage;
import org.kring.ui.widget.Banner;

/** Documents that somebody changed by hand, on every page that shows them. */
class AlteredTest extends BarePage {

    private static void change(Path file, String old, String by) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replaceFirst(old, by));
    }

    private void plan() throws Exception {
        show(new PlanPage(screen.shell(), room.services, room.openItem, room.open()));
    }

    private void group() throws Exception {
        show(new GroupPage(
                screen.shell(),
                room.services,
                room.openItem,
                GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                        .orElseThrow()));
    }

    private void hold() throws Exception {
        try (var session = RunSession.open(room.meeting, room.open().catalogue(), room.clock)) {
            session.start(List.of("m-1", "m-2", "m-3", "m-4", "m-5"));
            session.add(new RunFact.Closed());
        }
    }

    private void acceptedOn(String key, Path altered) throws Exception {
        assertTrue(screen.shows(key));
        Map<Control, Point> places = places(screen.shell());
        String words = screen.text(key);
        assertTrue(
                words.startsWith(
                        room.services.documents().of(room.practice.relative(altered)) + " was changed outside Kring"),
                words);
        screen.press(key + ".action");
        room.rest();
        assertFalse(screen.shows(key), "the bar goes");
        assertEquals(places, places(screen.shell()), "and moves nothing");
        assertEquals(List.of(), room.meeting.notices());
        assertEquals(List.of(), room.group.notices());
    }

    /** Where everything is that can be seen, but for the messages themselves. */
    private static Map<Control, Point> places(Composite parent) {
        Map<Control, Point> places = new LinkedHashMap<>();
        for (Control each : parent.getChildren()) {
            if (each.isVisible() && !(each instanceof Banner)) {
                places.put(each, each.toDisplay(0, 0));
                if (each instanceof Composite inner) {
                    places.putAll(places(inner));
                }
            }
        }
        return places;
    }

    @Test
    void bothDoorsAcceptTheSame() throws Exception {
        change(room.meeting.file(), "minutes=\"120\"", "minutes=\"110\"");
        byte[] before = Files.readAllBytes(room.meeting.file());
        plan();
        acceptedOn("plan.altered", room.meeting.file());
        byte[] window = Files.readAllBytes(room.meeting.file());

        Files.write(room.meeting.file(), before);
        String name = room.practice.relative(room.meeting.file());
        new CommandDoor(room.clock)
                .run(new VerifyCommand(), "", "--practice", room.practice.path().toString(), "--accept", name);
        assertArrayEquals(Files.readAllBytes(room.meeting.file()), window);
    }

    @Test
    void aPlanThatIsChangedStaysToldUntilItIsAccepted() throws Exception {
        change(room.meeting.file(), "minutes=\"120\"", "minutes=\"110\"");
        plan();
        screen.enter("plan.minutes", "90");
        room.rest();
        assertEquals(1, room.meeting.notices().size(), "a change is not an acceptance");

        screen.press("plan.altered.action");
        screen.enter("plan.minutes", "95");
        room.rest();
        assertEquals(95, room.meeting.meeting().getMinutes());
        assertEquals(List.of(), room.meeting.notices());
    }

    @Test
    void theGroupPageKeepsWhatIsBeingTyped() throws Exception {
        room.group.save(room.group.group());
        change(room.group.contentFile(), "Carla", "Karla");
        group();
        screen.type("group.newMember", "Fat");
        acceptedOn("group.altered", room.group.contentFile());
        assertEquals("Fat", screen.text("group.newMember"));
        screen.leave("member.m-1", "Anne");
        room.rest();
        assertEquals(List.of(), room.group.notices(), "what is saved later fits, too");
    }

    @Test
    void theGroupPageTellsOfItsMeetingsOneAfterTheOther() throws Exception {
        change(room.meeting.file(), "minutes=\"120\"", "minutes=\"110\"");
        change(room.group.contentFile(), "Carla", "Karla");
        group();
        assertTrue(screen.text("group.altered").endsWith("After this one 1 more."), screen.text("group.altered"));
        screen.press("group.altered.action");
        room.rest();
        assertFalse(screen.shows("group.problem"), "it is no failure");
        acceptedOn("group.altered", room.meeting.file());
    }

    @Test
    void aRunAcceptsOnItsOwnThread() throws Exception {
        RunSession.begin(room.meeting, room.open().catalogue(), room.clock, List.of("m-1", "m-2"));
        change(room.meeting.file(), "minutes=\"120\"", "minutes=\"110\"");
        RunPage page = new RunPage(screen.shell(), room.services, room.openItem, room.run());
        show(page);
        acceptedOn("run.altered", room.meeting.file());
        page.closePage().toCompletableFuture().join();
    }

    @Test
    void aRunOffersNoContentThatItDoesNotShow() throws Exception {
        RunSession.begin(room.meeting, room.open().catalogue(), room.clock, List.of("m-1", "m-2"));
        room.meeting.save(room.meeting.noContent());
        Path content = room.meeting.contentFile();
        Files.writeString(content, Files.readString(content) + " ");
        assertEquals(1, room.open().notices().size(), "it is altered");

        show(new RunPage(screen.shell(), room.services, room.openItem, room.run()));

        assertFalse(screen.shows("run.altered"));
    }

    @Test
    void formsAreAcceptedWhereTheyAreFilledIn() throws Exception {
        hold();
        Path forms = room.meeting.formFiles().get(0);
        change(forms, "present=\"5\"", "present=\"4\"");
        show(new EvaluatePage(screen.shell(), room.services, room.openItem, room.open()));
        acceptedOn("evaluate.altered", forms);
    }

    @Test
    void theRecordIsAccepted() throws Exception {
        hold();
        Evaluation.of(room.meeting, room.open().catalogue().instrument(), room.services.random())
                .close();
        change(room.meeting.file(), "minutes=\"120\"", "minutes=\"110\"");
        var opened = room.open();
        show(new RecordPage(
                screen.shell(), room.services, room.openItem, opened, RecordViewState.read(opened, room.services)));
        acceptedOn("record.altered", room.meeting.file());
    }
}
