// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.RunStatus;

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

    private List<Rectangle> places() {
        return Stream.of(
                        "next",
                        "back",
                        "disruption",
                        "break",
                        "plus1",
                        "plus5",
                        "skip",
                        "people",
                        "fullScreen",
                        "close")
                .map(each -> display.map(
                        find("run." + each).getParent(),
                        shell,
                        find("run." + each).getBounds()))
                .toList();
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

        shell.setSize(1300, 460);
        until(() -> find("run.clock").getSize().y < usual);
        assertTrue(page.leastHeight(1300) <= 460);

        shell.setSize(1300, 850);
        until(() -> find("run.clock").getSize().y == usual);
    }
}
