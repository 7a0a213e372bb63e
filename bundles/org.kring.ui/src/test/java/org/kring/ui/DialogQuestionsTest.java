// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** What Enter answers where nobody read the question. */
class DialogQuestionsTest {

    private final DialogQuestions questions = new DialogQuestions();
    private TestScreen screen;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    /** The answer of a question of which the usual button is pressed. */
    private <T> T byEnter(Supplier<T> question) {
        screen.display().timerExec(200, () -> {
            Shell asked = screen.display().getShells()[screen.display().getShells().length - 1];
            asked.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        return question.get();
    }

    @Test
    void enterWritesOverNothingThatSomebodyElseWrote() {
        assertEquals(Answer.CANCEL, byEnter(() -> questions.overwriteChangedFile("own.method")));
    }

    @Test
    void enterGoesOnTypingInsteadOfEndingTheProgram() {
        assertFalse(byEnter(questions::leaveHalfDone));
    }

    @Test
    void enterSaves() {
        assertEquals(Answer.YES, byEnter(() -> questions.saveChanges(List.of("Own"))));
    }
}
