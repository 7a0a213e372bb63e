// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.AccessibleName;

class StatePageTest {

    private static final String CSS = "org.eclipse.e4.ui.css.CssClassName";

    private final List<String> pressed = new ArrayList<>();
    private Display display;
    private StatePage page;
    private Composite column;

    @BeforeEach
    void open() {
        display = new Display();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        page = new StatePage(shell, "test", () -> pressed.add("next"));
        shell.setSize(800, 500);
        shell.open();
        column = (Composite) page.getChildren()[0];
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private Control part(int index) {
        return column.getChildren()[index];
    }

    @Test
    void anotherWayOnStandsBelow() {
        page.show(PartState.failed("No", "It cannot.", "Again"));
        page.also("Back & home", () -> pressed.add("other"));
        assertEquals("Back && home", ((Button) part(3)).getText());
        part(3).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("other"), pressed);
        assertEquals(List.of(part(1), part(2), part(3)), List.of(column.getTabList()));
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDoNext() {
        page.show(PartState.empty("No group & no method", "Make one.", "New group"));
        assertTrue(column.getVisible());
        assertEquals("No group && no method", ((Label) part(0)).getText());
        assertEquals("Make one.", ((StyledText) part(1)).getText());
        assertEquals("kring-primary", part(2).getData(CSS));

        ((Button) part(2)).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("next"), pressed);
    }

    @Test
    void whatThereIsNotTakesNoRoom() {
        page.show(PartState.empty("", "Choose a group.", ""));
        assertFalse(part(0).getVisible());
        assertTrue(part(1).getVisible());
        assertFalse(part(2).getVisible());
    }

    @Test
    void aFailureHasItsColour() {
        page.show(PartState.failed("Not read", "Damaged.", "Try again"));
        assertEquals("kring-title-fault", part(0).getData(CSS));
        assertSame(part(1), column.getTabList()[0], "its words can be reached, marked and copied");
        page.show(PartState.empty("Nothing", "", ""));
        assertEquals("kring-title", part(0).getData(CSS));
    }

    @Test
    void readingIsSaidOnlyWhenItTakesLongAndCancelIsNotTheThingToDo() {
        page.show(PartState.loading("Reading", "1 of 9", "Cancel"));
        assertFalse(column.getVisible(), "a short reading is not worth a word");
        assertEquals("kring-primary-quiet", part(2).getData(CSS));

        while (!column.getVisible()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        page.show(PartState.loading("Reading", "2 of 9", "Cancel"));
        assertTrue(column.getVisible(), "and stays when it goes on");

        page.show(PartState.failed("Not read", "Damaged.", "Try again"));
        page.show(PartState.loading("Reading", "", ""));
        assertFalse(column.getVisible(), "until it begins anew");
    }

    @Test
    void howMuchIsReadIsSaidAnewUntilSomethingElseIsSaid() {
        var count = new ReadingCount();
        page.watch(() -> PartState.loading("Reading", count.words(), "Cancel"));
        assertFalse(part(1).getVisible(), "nobody knows yet");

        count.goOn(3, 40);
        while (!part(1).getVisible()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertEquals(count.words(), ((StyledText) part(1)).getText());
        assertTrue(count.words().contains("3") && count.words().contains("40"), count.words());
    }

    @Test
    void whatCameInTimeIsShownAtOnce() {
        page.show(PartState.loading("Reading", "", "Cancel"));
        page.show(PartState.empty("Nothing", "", ""));
        assertTrue(column.getVisible());
    }

    @Test
    void nothingIsHeardOfAPageThatAnotherHasTakenThePlaceOf() {
        page.show(PartState.loading("Reading the file", "3 of 7", "Cancel"));
        page.setVisible(false);
        assertEquals("", ((Label) part(0)).getText());
        assertEquals("", ((StyledText) part(1)).getText());
        assertEquals("", AccessibleName.named(part(1)));

        page.show(PartState.loading("Reading the file", "4 of 7", "Cancel"));
        page.setVisible(true);
        assertEquals("4 of 7", ((StyledText) part(1)).getText());
        assertFalse(column.getVisible(), "it waits as at first");
    }
}
