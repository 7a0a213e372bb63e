// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;
import org.kring.ui.testkit.TestScreen;

/** Typing with real keys on a page where something was done before. */
class TypingUndoTest {

    private final UndoHistory<Integer> done = new UndoHistory<>(0, step -> {});
    private TestScreen screen;
    private Text field;
    private Text other;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new RowLayout());
        TypingUndo.everywhere(screen.display());
        field = new Text(screen.shell(), SWT.BORDER);
        other = new Text(screen.shell(), SWT.BORDER);
        screen.open();
        screen.until(() -> field.forceFocus() && field.isFocusControl());
        done.add("next phase", 1);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Editing undo() {
        return TypingUndo.before(screen.display(), done);
    }

    private void type(String words) {
        words.chars().forEach(screen::post);
    }

    @Test
    void typingIsTakenBackWordByWordBeforeWhatWasDone() {
        type("half a");
        undo().undo();
        assertEquals("half ", field.getText());
        undo().undo();
        assertEquals("", field.getText());
        assertEquals(1, done.now());
        assertEquals("next phase", undo().undoLabel());
        undo().undo();
        assertEquals(0, done.now());
    }

    @Test
    void whatWasTakenBackIsTypedAgain() {
        type("half a");
        undo().undo();
        undo().undo();
        undo().redo();
        undo().redo();
        assertEquals("half a", field.getText());
        assertFalse(undo().canRedo());
    }

    @Test
    void whatWasTakenBackOneTimeTooOftenIsDoneAgainBeforeTheTypingIs() {
        type("half a");
        undo().undo();
        undo().undo();
        undo().undo();
        assertEquals(0, done.now());

        assertEquals("next phase", undo().redoLabel());
        undo().redo();
        assertEquals(1, done.now());
        assertEquals("", field.getText());
        undo().redo();
        undo().redo();
        assertEquals("half a", field.getText());
    }

    @Test
    void typingThatWasTakenBackComesBackInItsFieldThoughSomethingElseWasTakenBackElsewhere() {
        type("half");
        undo().undo();
        other.setFocus();
        undo().undo();
        undo().redo();
        assertEquals(1, done.now());
        field.setFocus();
        undo().redo();
        assertEquals("half", field.getText());
    }

    @Test
    void lettersTakenAwayComeBackTogether() {
        type("words");
        screen.post(SWT.BS);
        screen.post(SWT.BS);
        assertEquals("wor", field.getText());
        undo().undo();
        assertEquals("words", field.getText());
    }

    @Test
    void wordsThatAreKeptAreNoTypingAnyMore() {
        type("words");
        TypingUndo.kept(field);
        undo().undo();
        assertEquals("words", field.getText());
        assertEquals(0, done.now());
    }

    @Test
    void halfTypedWordsCanBeTakenBackAfterAVisitElsewhereAndInAnotherFieldOfTheirName() {
        type("words");
        other.setFocus();
        assertEquals("next phase", undo().undoLabel());
        field.setFocus();
        undo().undo();
        assertEquals("", field.getText());

        other.setText("resumed");
        TypingUndo.resumed(other, "");
        other.setFocus();
        undo().undo();
        assertEquals("", other.getText());
    }

    @Test
    void aFieldThatCannotBeTypedInOrWhoseLettersAreKeptIsLeftAlone() {
        type("words");
        field.setEditable(false);
        assertSame(done, undo());

        TypingUndo.leaveAlone(other);
        other.setFocus();
        type("words");
        assertSame(done, undo());
    }

    @Test
    void wordsPutInByTheProgramElsewhereAreTheBeginningOfTyping() {
        other.setText("told");
        other.setFocus();
        other.setSelection(4);
        type("x");
        undo().undo();
        assertEquals("told", other.getText());
        assertEquals("next phase", undo().undoLabel());
    }
}
