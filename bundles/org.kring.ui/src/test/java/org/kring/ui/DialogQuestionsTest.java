// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** What Enter answers where nobody read the question. */
class DialogQuestionsTest {

    private static final Pattern LETTER = Pattern.compile("&(\\w)");

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
        assertFalse(byEnter(questions::leavePracticeHalfDone));
    }

    @Test
    void enterSaves() {
        assertEquals(Answer.YES, byEnter(() -> questions.saveChanges(List.of("Own"))));
    }

    /** What is found in a question, which is closed then. */
    private <T> T seen(Runnable question, Function<Shell, T> look) {
        AtomicReference<T> found = new AtomicReference<>();
        screen.display().timerExec(200, () -> {
            Shell asked = screen.display().getShells()[screen.display().getShells().length - 1];
            found.set(look.apply(asked));
            asked.close();
        });
        question.run();
        return found.get();
    }

    @Test
    void aQuestionThatFollowsOnAnotherIsOverTheWindowToo() {
        for (int i = 0; i < 2; i++) {
            assertSame(screen.shell(), seen(questions::leaveHalfDone, asked -> (Shell) asked.getParent()));
        }
    }

    private static Stream<Control> all(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(each -> each instanceof Composite inner ? all(inner) : Stream.of(each));
    }

    private static List<String> buttons(Shell asked) {
        return all(asked)
                .filter(Button.class::isInstance)
                .map(each -> ((Button) each).getText())
                .toList();
    }

    @Test
    void everyAnswerHasALetterOfItsOwn() {
        for (Runnable question : List.<Runnable>of(
                () -> questions.saveChanges(List.of("Own")),
                () -> questions.overwriteChangedFile("own.method"),
                questions::leaveHalfDone)) {
            List<String> answers = seen(question, DialogQuestionsTest::buttons);
            assertTrue(answers.size() > 1, answers.toString());
            assertOwnLetters(answers);
        }
    }

    private static void assertOwnLetters(List<String> answers) {
        Set<String> letters = new HashSet<>();
        for (String each : answers) {
            Matcher letter = LETTER.matcher(each);
            assertTrue(letter.find() && letters.add(letter.group(1).toLowerCase(Locale.ROOT)), answers.toString());
        }
    }

    @Test
    void everyAnswerHasALetterOfItsOwnInDutchToo() throws Exception {
        Properties words = new Properties();
        try (InputStream file = DialogQuestions.class.getResourceAsStream("messages_nl.properties")) {
            words.load(file);
        }
        for (List<String> keys : List.of(
                List.of("save", "dontSave", "cancel"),
                List.of("overwrite", "reload", "cancel"),
                List.of("quit", "stay"))) {
            assertOwnLetters(keys.stream()
                    .map(key -> words.getProperty("DialogQuestions_" + key))
                    .toList());
        }
    }

    @Test
    void aNameIsSaidAsItIsWritten() {
        List<String> said = seen(() -> questions.saveChanges(List.of("You & me")), asked -> all(asked)
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList());
        assertTrue(said.stream().anyMatch(each -> each.contains("\"You && me\"")), said.toString());
    }
}
