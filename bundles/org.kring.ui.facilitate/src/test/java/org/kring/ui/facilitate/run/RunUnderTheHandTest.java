// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.ui.widget.Scrolling;

/** What was kept stays where it is when something of it is chosen, changed or taken away. */
class RunUnderTheHandTest extends RunOnScreen {

    private static final String THIRD = "item.k-3";

    /** Six cases in a column that scrolls, the third one in sight. */
    private void keepCases() {
        also(CaptureKind.CASE);
        for (int i = 1; i <= 6; i++) {
            tells(new RunFact.Captured(
                    "k-" + i, CaptureKind.CASE, "", "", "m-1", "Her work is heavy", "What then?", "", List.of()));
        }
        shell.setSize(900, 600);
        rest();
        Scrolling.keepInSight(find("capture.CASE"));
        Scrolling.keepInSight(find(THIRD + ".chosen"));
        rest();
        assertTrue(column().getOrigin().y > 0, "it scrolls");
    }

    private void tells(RunFact fact) {
        run.session().add(fact).toCompletableFuture().join();
        rest();
    }

    private ScrolledComposite column() {
        Composite each = find(THIRD).getParent();
        while (!(each instanceof ScrolledComposite)) {
            each = each.getParent();
        }
        return (ScrolledComposite) each;
    }

    private Rectangle place(Control control) {
        return display.map(control.getParent(), null, control.getBounds());
    }

    @Test
    void anotherKindIsBegunUnderItsHeading() {
        keepCases();
        for (CaptureKind each : List.of(
                CaptureKind.QUESTION,
                CaptureKind.ADVICE,
                CaptureKind.ACTION,
                CaptureKind.INSIGHT,
                CaptureKind.SUMMARY)) {
            also(each);
        }
        column().setOrigin(0, column().getMinHeight());
        also(CaptureKind.QUESTION);
        until(() -> screen.focused().equals("capture.QUESTION"));
        rest();
        Control heading = find("capture.QUESTION").getParent().getParent().getChildren()[0];
        Rectangle seen = display.map(column(), null, column().getClientArea());
        assertEquals(place(heading), seen.intersection(place(heading)), "all of it");
    }

    @Test
    void aCaseThatIsTickedByMouse() {
        keepCases();
        Control check = find(THIRD + ".chosen");
        Rectangle before = place(check);
        screen.mouseDown(check, 8, 8);
        screen.mouseUp();
        until(() -> state().capture("k-3").orElseThrow().chosen());
        rest();
        assertSame(check, find(THIRD + ".chosen"));
        assertEquals(before, place(check));
    }

    @Test
    void aMarkThatIsChosenByMouse() {
        keepCases();
        Combo now = (Combo) find(THIRD + ".now");
        Scrolling.keepInSight(now);
        Rectangle before = place(now);
        screen.mouseDown(now, 8, 8);
        screen.mouseUp();
        until(now::getListVisible);
        key(SWT.ARROW_DOWN);
        key(SWT.CR);
        until(() -> state().capture("k-3").orElseThrow().scale().now() > 0);
        rest();
        assertSame(now, find(THIRD + ".now"));
        assertEquals(before, place(now));

        page.editing().undo();
        rest();
        assertEquals(0, now.getSelectionIndex(), "what stays shows what is so");
    }

    @Test
    void aRowWhoseNeighbourChanges() {
        keepCases();
        Control wanted = find(THIRD + ".wanted");
        wanted.setFocus();
        tells(new RunFact.Edited("k-2", "Her work is too heavy"));
        tells(new RunFact.Removed("k-1"));
        assertSame(wanted, display.getFocusControl());
        int second = find("item.k-2").toDisplay(0, 0).y;
        assertTrue(second < find(THIRD).toDisplay(0, 0).y, "in its order");
    }

    @Test
    void aRowThatIsMadeAnewKeepsTheKeyboard() {
        keepCases();
        find(THIRD + ".wanted").setFocus();
        int before = column().getOrigin().y;
        tells(new RunFact.Edited("k-3", "Her work is not heavy"));
        assertEquals(THIRD + ".wanted", screen.focused());
        assertEquals(before, column().getOrigin().y);
    }

    @Test
    void aDoubleClickTakesAwayOnce() {
        keepCases();
        press(THIRD + ".remove");
        press(THIRD + ".remove");
        rest();
        assertEquals(5, state().captures().size());
        assertEquals("", label("run.problem"));
    }
}
