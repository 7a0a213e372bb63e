// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.RunCommand;
import org.kring.ui.typing.HalfTyped;
import org.kring.ui.widget.Keyboard;

/** What becomes of words that were typed and cannot be kept. */
class RunRefusedTest extends RunOnScreen {

    private static final String LONG = "n".repeat(20_001);

    private HalfTyped half() {
        return room.openItem.halfTyped(new OpenItem.Place(
                run.meeting().folder().group().id(), run.meeting().folder().id()));
    }

    private String keptItem(CaptureKind kind) {
        also(kind);
        if (kind == CaptureKind.CASE) {
            text("capture.CASE.question").setText("How do I say no?");
        }
        keep("capture." + kind, "Overtime rules");
        return "item." + state().captures().get(0).id();
    }

    private void change(String key, String words) {
        Text field = text(key);
        field.setFocus();
        field.notifyListeners(SWT.MouseDown, new Event());
        field.setText(words);
    }

    private void enter(String key) {
        text(key).notifyListeners(SWT.DefaultSelection, new Event());
        rest();
    }

    @Test
    void aChangeThatIsRefusedIsHalfTypedAndStaysWhenTheRowIsShownAnew() {
        String item = keptItem(CaptureKind.NOTE);
        assertTrue(half().isEmpty());

        change(item, LONG);
        enter(item);
        assertSame(text(item), display.getFocusControl());
        assertFalse(half().isEmpty(), "asked for at closing");

        text("capture.NOTE").setFocus();
        run.session()
                .add(new RunFact.Attended("m-5", false, 0))
                .toCompletableFuture()
                .join();
        rest();
        assertEquals(LONG, text(item).getText());
        assertTrue(text(item).getEditable());

        change(item, "Rules");
        enter(item);
        until(() -> state().captures().get(0).text().equals("Rules"));
        rest();
        assertTrue(half().isEmpty());
    }

    @Test
    void aChangeThatNobodyHandedInIsHalfTypedUntilItIsTheOldOneAgain() {
        String item = keptItem(CaptureKind.NOTE);
        change(item, "Rules");
        assertFalse(half().isEmpty());
        change(item, "Overtime rules");
        assertTrue(half().isEmpty());
        change(item, " ");
        enter(item);
        assertEquals("Overtime rules", text(item).getText(), "blank words change nothing");
        assertTrue(half().isEmpty());
    }

    @Test
    void whoLeavesWhileAChangeIsTypedIsNotAskedOverWhatIsKeptMeanwhile() {
        String item = keptItem(CaptureKind.NOTE);
        change(item, "Rules");
        Keyboard.takeTyped(display);
        assertFalse(page.isHalfDone());
        assertTrue(half().isEmpty(), "kept, before the screen has had time to show it");
        rest();
        assertEquals("Rules", state().captures().get(0).text());
        assertEquals(1, state().captures().size());
    }

    @Test
    void theQuestionAndTheStandingOfACaseStayWhenTheyAreRefused() {
        String item = keptItem(CaptureKind.CASE);
        change(item + ".question", LONG);
        choose(item + ".now", 3);
        rest();
        assertFalse(half().isEmpty());
        change(item + ".question", "And now?");
        enter(item + ".question");
        until(() -> state().captures().get(0).words().question().equals("And now?"));
        rest();
        assertTrue(half().isEmpty(), "kept with what was chosen beside it");
        assertEquals(3, state().captures().get(0).scale().now());
    }

    @Test
    void whatIsSaidOfAnActionIsHalfTypedUntilItIsKept() {
        String item = keptItem(CaptureKind.ACTION);
        choose(item + ".owner", 2);
        rest();
        change(item + ".due", "4 dec");
        choose(item + ".value", 5);
        enter(item + ".due");
        text("capture.ACTION").setFocus();
        until(() -> !state().captures().get(0).ratings().isEmpty());
        rest();
        assertTrue(state().captures().get(0).task().due().isPresent());
        assertTrue(half().isEmpty());

        text(item + ".why").setText(LONG);
        find(item + ".keep").notifyListeners(SWT.Selection, new Event());
        rest();
        assertEquals(1, state().captures().get(0).ratings().size());
        assertEquals(LONG, text(item + ".why").getText());
        assertFalse(half().isEmpty());
    }

    private void choose(String key, int index) {
        ((Combo) find(key)).select(index);
        find(key).notifyListeners(SWT.Selection, new Event());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTE", "CASE", "PARKED"})
    void afterEnterInWhatWasKeptTheNextWordsAreTyped(CaptureKind kind) {
        String item = keptItem(kind);
        for (String words : List.of("Overtime", "Overtime")) {
            change(item, words);
            enter(item);
            until(() -> state().captures().get(0).text().equals("Overtime"));
            rest();
            assertSame(find("capture." + kind), display.getFocusControl());
        }
        type("n");
        until(() -> text("capture." + kind).getText().equals("n"));
        assertEquals(1, state().captures().size());
    }

    @Test
    void afterEnterInWhatAnEarlierStepKeptTheNextWordsAreTypedInThisOne() {
        String item = keptItem(CaptureKind.QUESTION);
        page.carryOut(RunCommand.NEXT);
        until(() -> position() == 1 && find("capture.QUESTION") == null);
        change(item, "Overtime?");
        enter(item);
        until(() -> state().captures().get(0).text().equals("Overtime?"));
        rest();
        assertSame(firstField(), display.getFocusControl());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReasonThatIsTooLongLeavesTheClockStillAndTheWordsInTheirField(boolean goesOn) {
        press("run.pause");
        until(() -> find("run.reason").isVisible());
        long before = state().number();
        Control field = find("run.reason");
        field.setFocus();
        text("run.reason").setText(LONG);
        if (goesOn) {
            press("run.goOn");
        } else {
            field.notifyListeners(SWT.DefaultSelection, new Event());
        }
        rest();
        assertEquals(RunStatus.PAUSED, state().status());
        assertEquals(before, state().number(), "nothing is written");
        assertEquals(LONG, text("run.reason").getText());
        assertTrue(field.isVisible() && label("run.told").contains("20"), label("run.told"));
        assertFalse(half().isEmpty(), "asked for at closing");

        text("run.reason").setText("The phone");
        press("run.goOn");
        until(() -> state().status() == RunStatus.RUNNING);
        rest();
        assertTrue(half().isEmpty());
    }
}
