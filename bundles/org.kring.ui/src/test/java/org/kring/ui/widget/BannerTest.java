// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class BannerTest {

    private final List<String> done = new ArrayList<>();
    private TestScreen screen;
    private Banner banner;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new GridLayout());
        banner = new Banner(screen.shell(), "bar");
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whatIsAskedOnceMoreIsAskedInTheSameWords() {
        for (String word : List.of("Yes, begin today", "Yes, begin today", "Yes, do leave this page now")) {
            banner.ask("Begin today?", word, () -> {});
            screen.shell().layout(true, true);
            while (screen.display().readAndDispatch()) {
                Thread.onSpinWait();
            }
            assertEquals(word, screen.find("bar.action", Button.class).getText());
            banner.say("", Banner.Tone.QUIET);
        }
    }

    @Test
    void aQuestionTakesTheKeyboardAndGivesItBack() {
        Text field = new Text(screen.shell(), SWT.BORDER);
        screen.shell().layout(true, true);
        screen.open();
        screen.until(() -> field.forceFocus() && field.isFocusControl());
        boolean[] done = new boolean[1];

        banner.ask("Close now?", "Yes", () -> done[0] = true);
        screen.until(() -> screen.focused().endsWith(".cancel"));
        screen.post(SWT.ESC);
        assertTrue(field.isFocusControl() && !done[0]);

        banner.ask("Close now?", "Yes", () -> done[0] = true);
        screen.post(SWT.CR);
        screen.until(field::isFocusControl);
        assertFalse(done[0], "Enter leaves everything as it is");
    }

    @Test
    void itIsThereAsLongAsItSaysSomething() {
        assertFalse(screen.shows("bar"));
        banner.say("Tea & cake", Banner.Tone.FAULT);
        assertTrue(screen.shows("bar") && banner.isSpeaking());
        assertEquals("Tea & cake", screen.text("bar"));
        assertEquals("kring-bar-fault", banner.getData("org.eclipse.e4.ui.css.CssClassName"));
        assertFalse(screen.shows("bar.action"), "nothing to press");
        banner.say("", Banner.Tone.QUIET);
        assertFalse(screen.shows("bar") || banner.isSpeaking());
    }

    @Test
    void onlyASentenceThatIsCutHasATip() {
        banner.say("A long sentence of many words that goes on and on. ".repeat(8), Banner.Tone.QUIET);
        Label sentence = screen.find("bar", Label.class);
        sentence.setSize(200, 500);
        sentence.notifyListeners(SWT.MouseEnter, new Event());
        assertNull(sentence.getToolTipText());
        sentence.setSize(200, 20);
        sentence.notifyListeners(SWT.MouseEnter, new Event());
        assertEquals(sentence.getText(), sentence.getToolTipText());
    }

    @Test
    void whatItOffersIsDoneAndItStays() {
        banner.offer("Gone", Banner.Tone.QUIET, "Undo", () -> done.add("undo"));
        press("bar.action");
        assertEquals(List.of("undo"), done);
        assertTrue(screen.shows("bar"));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        banner.ask("Close?", "Yes", () -> done.add("closed"));
        press("bar.action");
        assertEquals(List.of("closed"), done);
        assertFalse(screen.shows("bar"));
    }

    @Test
    void cancelAndEscapeTakeAQuestionAway() {
        banner.ask("Close?", "Yes", () -> done.add("closed"));
        press("bar.cancel");
        assertFalse(screen.shows("bar"));
        banner.ask("Close?", "Yes", () -> done.add("closed"));
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        screen.find("bar.action", Button.class).notifyListeners(SWT.KeyDown, escape);
        assertFalse(screen.shows("bar"));
        assertEquals(List.of(), done);
    }

    @Test
    void theNextStepIsFilledAsLongAsItCanBeTaken() {
        banner.offer("Draft", Banner.Tone.QUIET, "Save", () -> {});
        banner.primary(false);
        Button save = screen.find("bar.action", Button.class);
        assertFalse(save.isEnabled());
        banner.primary(true);
        assertTrue(save.isEnabled());
        assertEquals("kring-primary", save.getData("org.eclipse.e4.ui.css.CssClassName"));
    }

    @Test
    void inNarrowRoomNothingIsWiderThanTheRoom() {
        Composite room = new Composite(screen.shell(), SWT.NONE);
        room.setLayoutData(GridDataFactory.swtDefaults().hint(150, 400).create());
        room.setLayout(new GridLayout());
        Banner narrow = new Banner(room, "narrow");
        screen.shell().layout(true, true);
        String word = "Try to save it once more now";
        narrow.askToLose("The folder of this practice is gone.", word, () -> {}, () -> {});
        Button button = screen.find("narrow.action", Button.class);
        screen.until(() -> button.getSize().x > 0);

        for (String each : List.of("narrow", "narrow.action", "narrow.cancel")) {
            Control control = screen.find(each, Control.class);
            int right = control.getBounds().x + control.getBounds().width;
            assertTrue(right <= narrow.getClientArea().width, each + " ends at " + right);
        }
        assertTrue(narrow.getBounds().x + narrow.getBounds().width <= 150, narrow.getBounds() + "");
        assertNotEquals(word, button.getText());
        assertEquals(word, button.getToolTipText());
        Button stay = screen.find("narrow.cancel", Button.class);
        assertTrue(stay.getToolTipText().endsWith(Messages.Banner_cancelTip), "its own tip stays");

        room.setLayoutData(GridDataFactory.swtDefaults().hint(600, 400).create());
        screen.shell().layout(true, true);
        screen.until(() -> button.getText().equals(word));
        assertNull(button.getToolTipText());
        assertEquals(Messages.Banner_cancelTip, stay.getToolTipText());
    }

    private void press(String key) {
        screen.find(key, Control.class).notifyListeners(SWT.Selection, new Event());
    }
}
