// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunFact;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.plan.MeetingReading;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;

/** What a closed meeting left, on a bare window. */
class RecordPageTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    @TempDir
    private Path folder;

    private TestScreen screen;
    private TestRoom room;

    @BeforeEach
    void live() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        try (var session = room.run().session()) {
            session.start(ALL);
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void evaluate(String... texts) throws Exception {
        Evaluation evaluation =
                Evaluation.of(room.meeting, room.open().catalogue().instrument(), room.services.random());
        for (int i = 0; i < texts.length; i++) {
            var form = evaluation.form(ALL.get(i));
            form.mark("O", 8);
            form.write("open", texts[i]);
            evaluation.handIn(ALL.get(i), form);
        }
        evaluation.close();
    }

    private RecordPage show() throws Exception {
        MeetingReading opened = room.open();
        var page = new RecordPage(
                screen.shell(), room.services, room.openItem, opened, RecordViewState.read(opened, room.services));
        screen.open();
        return page;
    }

    @Test
    void fromFiveFormsOnTheGroupReadsWhatWasWrittenInAnOrderThatSaysNothing() throws Exception {
        evaluate("We ran late", "", "Good & calm", "", "A warm group");
        show();

        String words = screen.words();
        assertTrue(
                words.contains("What people wrote\nWhat was pleasant or effective? What needs attention?\n"
                        + "A warm group\nGood & calm\nWe ran late\n"),
                words);
        assertFalse(screen.has("record.noText"));
    }

    @Test
    void formsThatCannotBeReadAreSaidInPlaceOfFigures() throws Exception {
        evaluate("We ran late", "", "", "", "");
        Files.writeString(room.meeting.path().resolve("forms.xmi"), "<broken");
        show();

        assertTrue(screen.has("record.noFigures"));
        assertFalse(screen.has("record.answered"));
        assertTrue(screen.text("record.problem").startsWith("The forms of the meeting of"));
        assertEquals("Anna, Bas, Carla, Daan, Eva", screen.text("record.people"));
    }

    @Test
    void theOverallMarkStandsBelowTheAxes() throws Exception {
        evaluate("", "", "", "", "");
        show();

        assertEquals("Overall mark  8.0 (n = 5), median 8.0, spread 0.0", screen.text("record.overall"));
        assertEquals("Product  ", screen.text("record.PRODUCT"), "it counts in no axis");
    }

    @Test
    void theOverallMarkOfTooFewIsNotShown() throws Exception {
        evaluate("", "");
        show();

        assertEquals("Overall mark  ", screen.text("record.overall"));
        assertTrue(screen.words().contains("Overall mark  \nFewer than 3 forms count: nothing is shown."));
    }

    @Test
    void whatWasRecordedStaysThoughAnotherFormCanBeFilledIn() throws Exception {
        evaluate("", "");
        show();

        assertEquals("This meeting is closed: what was recorded then stays as it is.", screen.text("record.readOnly"));
        assertTrue(screen.shows("record.late"));
    }

    @Test
    void withFewerFormsItIsSaidWhyNothingIsShown() throws Exception {
        evaluate("We ran late", "Good", "", "A warm group");
        show();

        assertFalse(screen.has("record.text"));
        assertFalse(screen.words().contains("We ran late"));
        assertTrue(screen.text("record.noText").startsWith("What people wrote is shown from 5 forms on"));
    }

    @Test
    void whoHadWhichRoleInTheEndIsTold() throws Exception {
        evaluate("", "", "", "", "");
        show();

        assertTrue(
                screen.words().contains("Who had which role\nFacilitator: Anna\nCase presenter: Bas\n"),
                screen.words());
    }

    @Test
    void thatNobodyWroteIsSaidToo() throws Exception {
        evaluate("", "", "", "", "");
        show();

        assertEquals("Nobody wrote anything.", screen.text("record.noText"));
    }

    @Test
    void whatDoesNotFitIsReadByKeys() throws Exception {
        evaluate("We ran late", "", "Good & calm", "", "A warm group");
        screen.shell().setSize(700, 400);
        show();
        screen.find("record.back", Button.class).setFocus();

        assertEquals("record.column", screen.tab(-1));
        screen.post(SWT.END);

        ScrolledComposite column = screen.find("record.column", ScrolledComposite.class);
        assertEquals(
                column.getContent().getSize().y,
                column.getOrigin().y + column.getClientArea().height,
                "down to its last line");
    }

    @Test
    void whatDoesNotFitHasTheKeyboardWhenItOpens() throws Exception {
        evaluate("We ran late", "", "Good & calm", "", "A warm group");
        screen.shell().setSize(700, 400);
        show().focusPage();
        screen.until(() -> screen.focused().equals("record.column"));
        screen.post(SWT.PAGE_DOWN);

        ScrolledComposite column = screen.find("record.column", ScrolledComposite.class);
        screen.until(() -> column.getOrigin().y > 0);
        assertEquals("record.back", screen.tab(1), "the way back is the next");
    }

    @Test
    void whatFitsLeavesTheKeyboardToTheWayBack() throws Exception {
        evaluate("", "");
        screen.shell().setSize(1200, 1000);
        show().focusPage();

        screen.until(() -> screen.focused().equals("record.back"));
    }
}
