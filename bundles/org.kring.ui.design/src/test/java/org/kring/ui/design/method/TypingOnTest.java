// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.Phases;
import org.kring.model.common.Duration;
import org.kring.model.method.Phase;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.MethodLocation;
import org.kring.testkit.SmallMethod;
import org.kring.ui.testkit.TestScreen;

/** Real keys, letter by letter: what was refused can be mended, and no letter lands elsewhere than where it was typed. */
class TypingOnTest {

    @TempDir
    private Path folder;

    private TestScreen screen;
    private OpenPage page;
    private MethodLocation place;

    /** A draft of which the first phase takes 10 to 15 minutes, with that phase selected. */
    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        page = new OpenPage(screen.shell(), folder);
        place = page.write(SmallMethod.draft());
        page.open(place);
        screen.until(page::isQuiet);
        screen.key("method.diagram", SWT.ARROW_RIGHT);
        screen.until(() -> screen.shows("field.TITLE_EN"));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void enter(String key) {
        screen.find(key, Control.class).setFocus();
        screen.until(() -> screen.focused().equals(key));
    }

    private Duration saved() throws Exception {
        page.part().save(ended -> assertTrue(ended));
        screen.until(page::isQuiet);
        return Phases.of(page.files().read(place).method()).get(0).getDuration();
    }

    @Test
    void minutesAfterRefusedOnesStandAsTheyAreTyped() throws Exception {
        enter("minutes.from");
        for (String minutes : List.of("12", "14", "11")) {
            screen.over("abc");
            screen.over(minutes);

            assertEquals(minutes, screen.text("minutes.from"));
        }
        enter("minutes.to");
        screen.over("1441");
        screen.over("20");

        assertEquals("20", screen.text("minutes.to"));
        Duration written = saved();
        assertEquals(11, written.getMin());
        assertEquals(20, written.getMax());
    }

    @Test
    void theSecondMinutesMendWhatTheFirstWereTooMuchFor() throws Exception {
        enter("minutes.from");
        screen.over("20");
        enter("minutes.to");
        screen.over("25");

        assertEquals("20", screen.text("minutes.from"));
        assertEquals("25", screen.text("minutes.to"));
        assertEquals(20, saved().getMin());
    }

    @Test
    void lettersAfterTooManyStandWhereTheyAreTyped() {
        for (Field each : Field.values()) {
            String key = "field." + each;
            String words = "n ".repeat(each.most() / 2);
            enter(key);
            screen.find(key, Text.class).setText(words + "n");
            screen.post(SWT.CTRL, SWT.END);

            screen.post(SWT.BS);
            screen.post(SWT.BS);
            screen.post('q');

            assertEquals(words.substring(0, each.most() - 1) + "q", screen.text(key), key);
            assertEquals(each.most(), screen.find(key, Text.class).getCaretPosition(), key);
        }
    }

    @Test
    void whatIsBeingTypedAndChosenGoesIntoTheDraft() {
        enter("field.TITLE_EN");
        screen.over("Half typed");
        Phase typed = Phases.of(page.part().toDraft().orElseThrow()).get(0);
        assertEquals("Half typed", typed.getName().getEn());
        enter("activities");
        screen.post(SWT.F2);
        screen.until(() -> cell().isPresent());
        CCombo cell = cell().orElseThrow();
        cell.setListVisible(false);
        // the list was a window of its own
        screen.until(() -> screen.display().getActiveShell() == screen.shell() && cell.isFocusControl());
        cell.select(cell.getSelectionIndex() == 0 ? 1 : 0);
        cell.notifyListeners(SWT.Selection, new Event());
        String chosen = cell.getText();

        page.part().toDraft();

        assertEquals(chosen, screen.find("activities", Table.class).getItem(0).getText(0));
        assertTrue(page.model().isDirty());
    }

    private Optional<CCombo> cell() {
        return Arrays.stream(screen.find("activities", Table.class).getChildren())
                .filter(CCombo.class::isInstance)
                .map(CCombo.class::cast)
                .findFirst();
    }

    @Test
    void lettersTypedInTheMiddleStayThere() {
        String key = "field.TITLE_NL";
        enter(key);
        Text field = screen.find(key, Text.class);
        field.setText("n".repeat(101));
        field.setSelection(50);

        screen.post(SWT.BS);
        screen.post(SWT.BS);
        screen.keys("qu");

        assertEquals("n".repeat(48) + "qu" + "n".repeat(51), screen.text(key));
    }
}
