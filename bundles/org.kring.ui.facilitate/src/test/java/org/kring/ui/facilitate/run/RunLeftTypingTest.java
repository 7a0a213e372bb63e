// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.ui.Editing;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.RunCommand;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.TypingUndo;

/** Whatever command comes while kept words are being changed takes them first, as if their field had been left. */
class RunLeftTypingTest extends RunOnScreen {

    private static final String LONG = "n".repeat(20_001);

    /** Keeps something that only this phase asks for: in another one its row is made anew. */
    private String keptItem() {
        while (find("capture.QUESTION") == null) {
            int before = position();
            page.carryOut(RunCommand.NEXT);
            until(() -> position() == before + 1);
            rest();
        }
        keep("capture.QUESTION", "entry one");
        return "item." + state().captures().get(0).id();
    }

    private void change(String item, String words) {
        Text field = text(item);
        field.setFocus();
        until(field::isFocusControl);
        field.notifyListeners(SWT.MouseDown, new Event());
        field.setText(words);
    }

    private String kept() {
        return state().captures().get(0).text();
    }

    private Editing undo() {
        return TypingUndo.before(display, page.editing());
    }

    @ParameterizedTest
    @EnumSource(RunCommand.class)
    void everyCommandTakesWhatIsChangedFirst(RunCommand command) {
        change(keptItem(), "entry one KEYS");
        page.carryOut(command);
        until(() -> kept().equals("entry one KEYS"));
        rest();
        for (Shell each : shell.getShells()) {
            each.dispose();
        }
    }

    @Test
    void theQuestionBeforeTheEndIsNotAboutWhatIsKeptByThen() {
        page.carryOut(RunCommand.CLOSE);
        String plain = label("run.question");
        change(keptItem(), "entry one KEYS");
        page.carryOut(RunCommand.CLOSE);
        assertEquals(plain, label("run.question"));
        assertTrue(page.isShown());
        assertEquals("entry one KEYS", kept());
    }

    @Test
    void undoAndRedoComeAfterWhatIsTyped() {
        String item = keptItem();
        change(item, "entry one KEYS");
        page.editing().redo();
        until(() -> kept().equals("entry one KEYS"));
        rest();
        change(item, "entry two");
        page.editing().undo();
        until(() -> kept().equals("entry one KEYS") && text(item).getText().equals("entry one KEYS"));
        rest();
        assertTrue(half().isEmpty());
    }

    private List<String> half() {
        var folder = run.meeting().folder();
        return room.openItem
                .halfTyped(new OpenItem.Place(folder.group().id(), folder.id()))
                .fields();
    }

    @Test
    void undoTakesBackAChoiceThatHadNotComeToRest() {
        also(CaptureKind.ACTION);
        keep("capture.ACTION", "Call her");
        String value = "item." + state().captures().get(0).id() + ".value";
        find(value).setFocus();
        until(() -> find(value).isFocusControl());
        ((Combo) find(value)).select(9);
        find(value).notifyListeners(SWT.Selection, new Event());
        page.editing().undo();
        rest();
        assertEquals(1, state().captures().size(), "the action itself stays");
        assertFalse(state().captures().get(0).removed());
        assertEquals(
                0,
                state().captures().get(0).ratings().stream()
                        .mapToInt(each -> each.value())
                        .sum());
    }

    @Test
    void whatTheDiskRefusedIsTakenBackToTheKeptWordsAndThenUndoIsThatOfTheRun() {
        TypingUndo.everywhere(display);
        String item = keptItem();
        change(item, LONG);
        page.carryOut(RunCommand.NEXT);
        rest();
        page.carryOut(RunCommand.BACK);
        rest();
        assertEquals(LONG, text(item).getText(), "it stays typed");
        text(item).setFocus();
        until(() -> text(item).isFocusControl());
        int before = position();
        undo().undo();
        assertEquals("entry one", text(item).getText());
        undo().undo();
        until(() -> position() == before + 1);
        rest();
        assertEquals("entry one", kept());
    }

    @Test
    void whoLeavesInAnEmptiedEntryFindsItAsWhoLeavesItsField() {
        String item = keptItem();
        change(item, "");
        run.session()
                .add(new RunFact.Attended("m-5", false, 0))
                .toCompletableFuture()
                .join();
        rest();
        assertEquals("", text(item).getText(), "it does not come back under the hand");
        assertTrue(text(item).isFocusControl());
        Keyboard.takeTyped(display);
        assertFalse(page.isHalfDone());
        assertEquals("entry one", text(item).getText());
        assertTrue(half().isEmpty());
    }

    @Test
    void aDayThatWasTakenOutAndIsNotKeptIsHalfTyped() {
        also(CaptureKind.ACTION);
        keep("capture.ACTION", "Call her");
        String due = "item." + state().captures().get(0).id() + ".due";
        change(due, "1-12");
        Keyboard.takeTyped(display);
        rest();
        change(due, "");
        assertEquals(List.of(due), half(), "asked for when the program ends");
        Keyboard.takeTyped(display);
        assertFalse(page.isHalfDone());
        assertTrue(state().captures().get(0).task().due().isEmpty());
        assertTrue(half().isEmpty());
    }
}
