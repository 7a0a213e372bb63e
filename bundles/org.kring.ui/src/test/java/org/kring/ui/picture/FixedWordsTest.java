// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class FixedWordsTest {

    private static final String BEGIN = "Fase 5 van 9";
    private static final String REST = " \u00b7 Basis-intervisiemodel";

    private TestScreen screen;
    private Label label;
    private FixedWords words;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        Composite page = new Composite(screen.shell(), 0);
        GridLayoutFactory.fillDefaults().applyTo(page);
        words = new FixedWords(page, "words", new Fonts(page).plain(11), 1);
        label = screen.find("words", Label.class);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void width(int width) {
        label.setSize(width, label.getSize().y);
    }

    /** The least width at which all of it is shown. */
    private int whole(String some) {
        words.say(some);
        int width = 80;
        width(width);
        while (!screen.text("words").equals(some)) {
            width(++width);
        }
        return width;
    }

    @Test
    void aBeginStaysWholeAndTheRestLosesItsEndFirst() {
        int all = whole(BEGIN + REST);
        words.say(BEGIN, REST);
        assertEquals(BEGIN + REST, screen.text("words"));
        assertNull(label.getToolTipText());

        width(all - 20);
        String shown = screen.text("words");
        assertTrue(shown.matches(BEGIN + " \u00b7 Basis-interv[a-z]*\u2026"), shown);
        assertEquals(BEGIN + REST, label.getToolTipText());

        width(whole(BEGIN));
        words.say(BEGIN, REST);
        assertEquals(BEGIN, screen.text("words"));
        assertEquals(BEGIN + REST, label.getToolTipText());
    }

    @Test
    void wordsWithoutSuchABeginLoseTheirMiddle() {
        int all = whole("Herformuleer");
        words.say("Herformuleer");
        width(all - 10);
        assertTrue(screen.text("words").matches("Her[a-z]*\u2026[a-z]*er"), screen.text("words"));
    }
}
