// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.FacilitateIds;
import org.kring.ui.facilitate.RunCommand;

/** What has which room on the page of a run, in windows of any size. */
class RunPageRoomTest extends RunOnScreen {

    @Test
    void aFaultOfManyWordsIsShownInFullAndThenTheRoomIsAsBefore() {
        int usual = find("run.strip").getSize().y;

        page.problem("What went wrong is said here. ".repeat(20));
        rest();
        Control told = find("run.problem");
        assertTrue(told.getSize().y >= told.computeSize(told.getSize().x, SWT.DEFAULT).y);
        assertTrue(find("run.strip").getSize().y > usual);

        page.problem("");
        rest();
        assertEquals(usual, find("run.strip").getSize().y);
    }

    @Test
    void noMessageCoversAnythingAndWhereToTypeStaysInSight() {
        for (Point room :
                new Point[] {new Point(1300, 700), new Point(900, 560), new Point(500, 560), new Point(440, 300)}) {
            shell.setSize(room);
            rest();
            firstField().setFocus();
            rest();
            int least = page.leastHeight(room.x);
            for (int words = 1; words < 20; words += 6) {
                page.problem("What went wrong is said here. ".repeat(words));
                rest();
                assertNothingCovered();
                assertSame(firstField(), display.getFocusControl());
                assertTrue(firstField().isVisible());
                assertEquals(least + find("run.strip").getSize().y - usual(), page.leastHeight(room.x));
            }
            page.problem("");
            rest();
            assertEquals(usual(), find("run.strip").getSize().y);
        }
    }

    private int usual() {
        return find("run.strip").getSize().y - page.messages().more();
    }

    /** What everyone does and what is kept stand below all of the message. */
    private void assertNothingCovered() {
        Control strip = find("run.strip");
        int end = strip.toDisplay(0, strip.getSize().y).y;
        for (Control each : strip.getParent().getChildren()) {
            boolean below = each.isVisible() && each.getLocation().y > strip.getLocation().y;
            assertTrue(!below || each.toDisplay(0, 0).y >= end, each + " in " + shell.getSize());
        }
    }

    @Test
    void nothingMovesUnderTheHand() {
        for (int width : new int[] {1024, 1300}) {
            shell.setSize(width, 700);
            rest();
            List<Rectangle> before = places();
            press("run.pause");
            until(() -> find("run.goOn").isVisible());
            assertEquals(before, places(), "paused");
            press("run.goOn");
            until(() -> find("run.pause").isVisible());
            press("run.close");
            assertTrue(find("run.question").isVisible());
            assertEquals(before, places(), "asked");
            press("run.question.cancel");
            assertFalse(find("run.question").isVisible());
            press("run.close");
            key(SWT.ESC);
            until(() -> !find("run.question").isVisible());
            assertEquals(before, places(), "answered");
            assertEquals(RunStatus.RUNNING, state().status());
        }
    }

    @Test
    void anArrowGoesFromOneAnswerToTheOtherAndMovesNoPhase() {
        int before = position();
        for (int arrow : new int[] {SWT.ARROW_LEFT, SWT.ARROW_RIGHT}) {
            press("run.close");
            rest();
            find("run.question.cancel").setFocus();
            key(arrow);
            until(() -> find("run.question.action").isFocusControl());
            key(arrow);
            until(() -> find("run.question.cancel").isFocusControl());
            rest();
            assertEquals(before, position());
            press("run.question.cancel");
        }
    }

    private List<Rectangle> places() {
        return places("next", "back", "disruption", "break", "plus1", "plus5", "skip", "people", "fullScreen", "close");
    }

    private List<Rectangle> places(String... buttons) {
        return Stream.of(buttons)
                .map(each -> display.map(
                        find("run." + each).getParent(),
                        shell,
                        find("run." + each).getBounds()))
                .toList();
    }

    @Test
    void whichPhaseItIsStaysWholeWhereTheNameOfTheMethodIsShortened() {
        Label part = (Label) find("run.part");
        for (int i = 0; i < 9 && !part.getText().contains(" \u00b7 "); i++) {
            press("run.next");
            rest();
        }
        String all = part.getText();
        String begin = all.substring(0, all.indexOf(" \u00b7 "));

        boolean shortened = false;
        for (int width = part.getSize().x; width > 160; width--) {
            part.setSize(width, part.getSize().y);
            String shown = part.getText();
            assertTrue(shown.startsWith(begin), shown);
            shortened |= shown.matches(begin + " \u00b7 .+\u2026");
        }
        assertTrue(shortened, all);
    }

    @Test
    void inANarrowWindowThePhaseGoesBelowTheClockAndKeepsItsRoom() {
        Control title = find("run.title");
        int beside = title.toDisplay(0, 0).y;
        assertTrue(title.getSize().x > 300);

        shell.setSize(620, 850);
        until(() -> find("run.title").toDisplay(0, 0).y > find("run.clock").toDisplay(0, 0).y + 100);
        rest();
        assertTrue(title.getSize().x > 300, "as wide as the page");

        shell.setSize(1300, 850);
        until(() -> find("run.title").toDisplay(0, 0).y == beside);
    }

    @Test
    void inALowWindowTheClockGivesItsRoomAway() {
        int usual = find("run.clock").getSize().y;
        List<Rectangle> before = places();

        shell.setSize(1300, 460);
        until(() -> find("run.clock").getSize().y < usual);
        assertTrue(page.leastHeight(1300) <= 460);

        shell.setSize(1300, 850);
        until(() -> find("run.clock").getSize().y == usual);
        rest();
        assertEquals(before, places(), "everything is where it was");
        assertFalse(find("run.further").isVisible());
    }

    /** About what the page gets at 200 % in a window of 1024x700 and of 1440x900, in points. */
    @Test
    void withLargeLettersInALowWindowWhereToTypeAndWhatIsAskedAreInView() {
        for (Point room : new Point[] {new Point(440, 300), new Point(590, 370)}) {
            shell.setSize(
                    shell.computeTrim(0, 0, room.x, room.y).width, shell.computeTrim(0, 0, room.x, room.y).height);
            until(() -> find("run.further").isVisible());
            rest();
            assertTrue(page.leastHeight(room.x) <= room.y);
            for (String each : List.of("clock", "title", "end", "next", "pause", "further", "close", "strip")) {
                assertInSight(find("run." + each));
            }
            assertInSight(firstField());
            List<Rectangle> before = places("next", "back", "pause", "further", "close");
            assertEquals(before.get(0).y, before.get(3).y, 2, "in one row");

            press("run.close");
            assertInSight(find("run.question"));
            assertInSight(find("run.question.action"));
            assertInSight(find("run.question.cancel"));
            assertInSight(firstField());
            press("run.question.cancel");
            text("capture." + CaptureKind.NOTE).setText("half");
            page.askClose(List.of("Notes", "Parking lot"));
            rest();
            assertNothingCovered();
            assertInSight(firstField());
            assertInSight(find("run.question"));
            assertInSight(find("run.question.cancel"));
            press("run.question.cancel");
            text("capture." + CaptureKind.NOTE).setText("");
            assertEquals(before, places("next", "back", "pause", "further", "close"), "answered");
        }
    }

    @Test
    void whatToDoIsReadByKeysWhereItDoesNotFit() {
        ScrolledComposite words = (ScrolledComposite) find("run.words");
        shell.setSize(500, 400);
        until(() -> find("run.further").isVisible() && words.getMinHeight() > words.getClientArea().height);

        assertTrue(words.forceFocus());
        assertEquals("run.words", screen.focused());
        screen.post(SWT.END);

        assertEquals(
                words.getContent().getSize().y, words.getOrigin().y + words.getClientArea().height, "its last line");
    }

    @Test
    void whatIsSeldomUsedIsDoneFromAListInALowWindow() {
        shell.setSize(1300, 460);
        until(() -> find("run.further").isVisible());
        assertFalse(find("run.disruption").isVisible());
        page.carryOut(RunCommand.DISRUPTION);
        until(() -> state().status() == RunStatus.PAUSED);
    }

    @Test
    void aStepBeginsWithTheHeadingOfItsFirstFieldInView() {
        for (int i = 0; i < 20; i++) {
            park("Overtime " + i);
        }
        shell.setSize(900, 500);
        rest();
        ScrolledComposite column = columnOf(firstField());
        column.setOrigin(0, 10_000);
        page.carryOut(RunCommand.NEXT);
        until(() -> position() == 1);
        rest();
        assertEquals(0, columnOf(firstField()).getOrigin().y);
    }

    @Test
    void inALowWindowAStepBeginsWithItsHeadingAndItsField() {
        shell.setSize(shell.computeTrim(0, 0, 590, 370).width, shell.computeTrim(0, 0, 590, 370).height);
        until(() -> find("run.further").isVisible());
        rest();
        for (int i = 1; i <= 3; i++) {
            int step = i;
            find("capture.PARKED").setFocus();
            rest();
            page.carryOut(RunCommand.NEXT);
            until(() -> position() == step);
            rest();
            Control field = display.getFocusControl();
            assertSame(firstField(), field);
            assertInSight(field);
            assertInSight(field.getParent().getParent().getChildren()[0]);
        }
    }

    private static ScrolledComposite columnOf(Control inside) {
        Control each = inside;
        while (!(each instanceof ScrolledComposite)) {
            each = each.getParent();
        }
        return (ScrolledComposite) each;
    }

    @Test
    void aFullParkingLotLeavesRoomForTheStepAndScrolls() {
        for (int i = 0; i < 20; i++) {
            park("Overtime " + i);
        }
        for (int height : new int[] {850, 660, 540}) {
            shell.setSize(1024, height);
            for (int step : new int[] {1, 0}) {
                press(step > 0 ? "run.next" : "run.back");
                until(() -> position() == step);
                rest();
                assertSame(firstField(), display.getFocusControl());
                assertInSight(display.getFocusControl());
                find("capture.PARKED").setFocus();
                assertInSight(find("capture.PARKED"));
                Control last = find("item." + state().captures().get(19).id());
                last.setFocus();
                assertInSight(last);
                find("item." + state().captures().get(0).id()).setFocus();
                assertFalse(isInSight(last), "it scrolls");
            }
        }
    }

    @Test
    void theHeadingOfTheParkingLotStaysWhileItScrolls() {
        for (int i = 0; i < 20; i++) {
            park("Overtime " + i);
        }
        Control field = find("capture.PARKED");
        field.setFocus();
        assertInSight(field);
        Control heading = labelled("Parking lot");
        assertInSight(heading);
        find("item." + state().captures().get(0).id()).setFocus();
        assertFalse(isInSight(field), "it scrolls");
        assertInSight(heading);
    }

    private Control labelled(String words) {
        Deque<Control> all = new ArrayDeque<>(List.of(page));
        while (!all.isEmpty()) {
            Control each = all.remove();
            if (each instanceof Label label && label.getText().equals(words)) {
                return label;
            }
            if (each instanceof Composite inner) {
                all.addAll(List.of(inner.getChildren()));
            }
        }
        throw new AssertionError("nothing says " + words);
    }

    @Test
    void theFieldStaysInSightHoweverMuchIsKeptInIt() {
        for (CaptureKind kind : List.of(CaptureKind.PARKED, CaptureKind.NOTE)) {
            also(kind);
            String key = "capture." + kind;
            for (int i = 0; i < 12; i++) {
                keep(key, ("what is said of it, " + i + " ").repeat(1 + i % 2 * 30));
                assertInSight(find(key));
            }
        }
    }

    @Test
    void whoTypesOnAfterLookingElsewhereSeesIt() {
        for (int i = 0; i < 20; i++) {
            park("Overtime " + i);
        }
        Text field = text("capture.PARKED");
        field.setFocus();
        ScrolledComposite around = around(field);
        around.setOrigin(0, 0);
        assertFalse(isInSight(field));
        type("o");
        until(() -> field.getText().equals("o"));
        assertInSight(field);
    }

    private static ScrolledComposite around(Control inside) {
        Composite each = inside.getParent();
        while (!(each instanceof ScrolledComposite)) {
            each = each.getParent();
        }
        return (ScrolledComposite) each;
    }

    private void park(String words) {
        run.session()
                .add(new RunFact.Captured(state().freeId(), CaptureKind.PARKED, "", "", "", words, "", "", List.of()))
                .toCompletableFuture()
                .join();
        rest();
    }

    private void assertInSight(Control control) {
        assertTrue(isInSight(control), control.getData(FacilitateIds.WIDGET_KEY) + " in " + shell.getSize());
    }

    /** Whether all of it is within everything around it. */
    private boolean isInSight(Control control) {
        Rectangle whole = display.map(control.getParent(), null, control.getBounds());
        boolean seen = control.isVisible() && !whole.isEmpty();
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            Rectangle room = display.map(each, null, each.getClientArea());
            seen &= room.intersection(whole).equals(whole);
        }
        return seen;
    }
}
