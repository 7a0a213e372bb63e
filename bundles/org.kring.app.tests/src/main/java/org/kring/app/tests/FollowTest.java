// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.PracticeFolder;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.ui.practice.PracticePlaces;

/** The whole program, as a coach uses it. */
class FollowTest {

    private static final String PRACTICES = "kring.practices";
    private static final int LONG = 180;

    @TempDir
    private Path folder;

    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(PRACTICES, folder.toString());
        Remembered.nothing();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(PRACTICES);
        Remembered.nothing();
        Locale.setDefault(locale);
    }

    @Test
    void theSampleIsMadeFromTheFirstPageAndFillsTheCharts() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.click("welcome.sample");
            hands.waitFor("welcome.busy");
            program.waitFor(LONG, "the charts", () -> hands.find("follow.chart") != null);
            program.waitFor("all groups in the list", () -> groups(hands) == 4);
            assertTrue(label(program, hands, "rooms.practice").contains("made-up sample"));
        });
        assertEquals(
                3,
                PracticeFolder.open(new PracticePlaces(folder).sample())
                        .groups()
                        .found()
                        .size());
    }

    @Test
    void makingTheSampleCanBeCancelledAndLeavesNothing() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.click("welcome.sample");
            hands.click("welcome.cancel");
            program.waitFor("idle again", () -> hands.find("welcome.busy") == null);
            program.waitFor(LONG, "an empty folder", () -> folder.toFile().list().length == 0);
            assertEquals("", label(program, hands, "rooms.practice"));
        });
    }

    @Test
    void aClickMarksAPointEnterOpensItsMeetingAndTheKeysGoOn() throws Exception {
        small();
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.click("welcome.sample");
            hands.waitFor("follow.chart");
            choose(program, hands, 2);
            String outside = program.ui(() -> sheet(hands));
            hands.click("follow.audience.GROUP");
            program.waitFor(
                    "the view of the group",
                    () -> hands.find("follow.chart") != null && !sheet(hands).equals(outside));
            clickIntoAPlot(program, hands);
            hands.key(SWT.CR);
            program.waitFor("the room of meetings", () -> hands.find("follow.chart") == null);
            program.press(SWT.CTRL, '4');
            hands.waitFor("follow.chart");
            hands.focus("follow.chart");
            String clicked = program.ui(() -> sheet(hands));

            hands.key(SWT.ARROW_RIGHT);
            program.waitFor("the next meeting", () -> !sheet(hands).equals(clicked));
            program.press(SWT.CTRL, 't');
            hands.waitFor("follow.table");
            assertEquals(28, program.ui(() -> ((Table) hands.find("follow.table")).getItemCount()));
            assertEquals(8, program.ui(() -> ((Table) hands.find("follow.table")).getColumnCount()));
        });
    }

    @Test
    void theColoursChangeOverATableThatWasFilledTwice() throws Exception {
        small();
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.click("welcome.sample");
            hands.waitFor("follow.chart");
            choose(program, hands, 1);
            hands.focus("follow.chart");
            program.press(SWT.CTRL, 't');
            hands.waitFor("follow.table");
            String first = program.ui(() -> row(hands));
            choose(program, hands, 2);
            program.waitFor("the other group in the table", () -> !row(hands).equals(first));
            Color before = program.ui(() -> hands.find("follow.table").getBackground());

            program.press(SWT.CTRL | SWT.SHIFT, 't');
            program.waitFor(
                    "other colours",
                    () -> !hands.find("follow.table").getBackground().equals(before));
            program.press(SWT.CTRL | SWT.SHIFT, 't');
            program.waitFor(
                    "the colours of before",
                    () -> hands.find("follow.table").getBackground().equals(before));
        });
    }

    private static String row(WorkbenchDriver hands) {
        Table table = (Table) hands.find("follow.table");
        return table.getItemCount() == 0
                ? ""
                : table.getItem(0).getText(2) + table.getItem(1).getText(2);
    }

    @Test
    void thePracticeAndTheRoomOfLastTimeAreThereAgain() throws Exception {
        small();
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.click("welcome.sample");
            hands.waitFor("follow.chart");
            choose(program, hands, 1);
            hands.focus("follow.chart");
            program.press(SWT.CTRL, '2');
            hands.waitFor("library.tree");
            program.press(SWT.CTRL, '4');
            hands.waitFor("follow.chart");
            program.quit();
        });
        Program.drive(program -> {
            program.releaseQuit();
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("follow.chart");
            program.waitFor(
                    "the group of last time", () -> ((Table) hands.find("follow.groups")).getSelectionIndex() == 1);
        });
    }

    @Test
    void aPracticeIsCreatedOnTheFirstPage() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.typeOver("welcome.name", "Team Noord");
            hands.click("welcome.create");
            program.waitFor(
                    "the practice is open", () -> text(hands, "rooms.practice").equals("Team Noord"));
        });
        assertFalse(PracticeFolder.open(folder.resolve("Team-Noord")).sample());
    }

    /** A sample that is there already, so that the first page only opens it. */
    private void small() throws Exception {
        SamplePractice.make(new SampleWish(1, 2, 7, LocalDate.of(2026, 11, 21)), new PracticePlaces(folder).sample());
    }

    private static int groups(WorkbenchDriver hands) {
        return hands.find("follow.groups") instanceof Table table ? table.getItemCount() : 0;
    }

    private static void choose(Program program, WorkbenchDriver hands, int row) throws Exception {
        program.waitFor("the list of groups", () -> groups(hands) > row);
        program.ui(() -> {
            Table table = (Table) hands.find("follow.groups");
            TableItem item = table.getItem(row);
            table.setSelection(item);
            table.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            return null;
        });
        program.waitFor("a group", () -> sheet(hands).contains("Response"));
    }

    /** Down the middle of the picture until a click hits the column of a meeting, which stays in view and is told. */
    private static void clickIntoAPlot(Program program, WorkbenchDriver hands) throws Exception {
        String before = program.ui(() -> sheet(hands));
        for (double down = 0.2; down < 0.95; down += 0.05) {
            double y = down;
            Point size = program.ui(() -> hands.find("follow.chart").getSize());
            hands.clickAt("follow.chart", size.x / 8, (int) (size.y * y));
            for (int i = 0; i < 10; i++) {
                if (program.ui(() -> !sheet(hands).equals(before))) {
                    return;
                }
                Thread.sleep(30);
            }
        }
        fail("no click hit a meeting");
    }

    private static String sheet(WorkbenchDriver hands) {
        StringBuilder words = new StringBuilder();
        if (hands.find("follow.sheet") instanceof Composite sheet) {
            for (Control each : sheet.getChildren()) {
                words.append(((Label) each).getText()).append('\n');
            }
        }
        return words.toString();
    }

    private static String text(WorkbenchDriver hands, String key) {
        return hands.find(key) instanceof Label label ? label.getText() : "";
    }

    private static String label(Program program, WorkbenchDriver hands, String key) throws Exception {
        return program.ui(() -> text(hands, key));
    }
}
