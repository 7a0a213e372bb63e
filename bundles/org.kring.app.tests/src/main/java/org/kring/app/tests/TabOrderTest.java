// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.practice.PracticePlaces;

/** The whole program by Tab alone: from the list to what is in the middle, to what stands beside it, and back. */
class TabOrderTest {

    private static final String PRACTICES = "kring.practices";

    @TempDir
    private Path folder;

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(PRACTICES, folder.toString());
        Remembered.nothing();
        SamplePractice.make(new SampleWish(1, 2, 7, LocalDate.of(2026, 11, 21)), new PracticePlaces(folder).sample());
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(PRACTICES);
        Remembered.nothing();
    }

    @Test
    void theKeyboardGoesThroughARoomAndBackPassingNothingBy() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.click("welcome.sample");
            hands.waitFor("follow.chart");
            program.waitFor("the groups", () -> ((Table) hands.find("follow.groups")).getItemCount() == 3);
            List<String> follow = new KeyboardRound(program, hands).from("follow.groups");
            assertEquals(
                    List.of(
                            "follow.groups",
                            "follow.asTable",
                            "follow.export",
                            "follow.details",
                            "follow.chart",
                            "follow.audience.OUTSIDE"),
                    follow.subList(0, 6));

            program.press(SWT.CTRL, '3');
            hands.waitFor("groups.table");
            program.ui(() -> {
                Table groups = (Table) hands.find("groups.table");
                groups.setSelection(0);
                groups.notifyListeners(SWT.Selection, new Event());
                return null;
            });
            hands.waitFor("group.name");
            List<String> group = new KeyboardRound(program, hands).from("groups.table");
            assertEquals(
                    List.of("groups.table", "groups.new", "groups.create", "group.name", "group.stage"),
                    group.subList(0, 5));
            assertTrue(group.indexOf("group.newMember") < group.indexOf("group.meetings"), group.toString());
            assertTrue(group.indexOf("group.day") < group.indexOf("group.plan"), group.toString());

            hands.click("group.plan");
            hands.waitFor("plan.minutes");
            List<String> plan = new KeyboardRound(program, hands).from("groups.table");
            assertTrue(plan.indexOf("plan.date") < plan.indexOf("plan.time"), plan.toString());
            assertTrue(plan.indexOf("plan.methods") < plan.indexOf("plan.start"), plan.toString());
        });
    }

    @Test
    void theKeyboardGoesThroughTheDesignRoomPassingNothingBy() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.click("welcome.sample");
            hands.waitFor("follow.chart");
            program.press(SWT.CTRL, '2');
            DesignRoom room = new DesignRoom(program, hands);
            room.openBasicModel();
            List<String> published = new KeyboardRound(program, hands).from("library.tree");
            assertEquals(
                    List.of("library.tree", "method.notice.action", "method.details", "method.diagram"),
                    published.subList(0, 4));
            assertTrue(
                    published.indexOf("field.NAME_NL") < published.indexOf("field.SUMMARY_EN"), published.toString());
            assertTrue(published.indexOf("library.search") < published.indexOf("library.draft"), published.toString());

            room.draft();
            program.waitFor(
                    "the diagram",
                    () -> hands.find("method.diagram") instanceof PictureCanvas diagram && diagram.isCurrent());
            hands.click("method.diagram");
            hands.waitFor("field.TITLE_NL");
            List<String> draft = new KeyboardRound(program, hands).from("method.diagram");
            for (String each :
                    List.of("field.TITLE_NL", "minutes.from", "activities", "field.NAME_NL", "library.tree")) {
                assertTrue(draft.contains(each), each + " is passed by: " + draft);
            }
        });
    }
}
