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

class LongTitleTest {

    private static final String DAY = "Fri\u00a011\u00a0Dec,\u00a018:30";

    private TestScreen screen;
    private Label label;
    private LongTitle title;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        Composite page = new Composite(screen.shell(), 0);
        GridLayoutFactory.fillDefaults().applyTo(page);
        title = new LongTitle(page, "title");
        label = screen.find("title", Label.class);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aLongNameLeavesTheDayWholeOnOneLine() {
        title.say("Noord", DAY);
        screen.until(() -> label.getSize().x > 0);
        int line = label.getSize().y;
        assertEquals("Noord \u00b7 " + DAY, screen.text("title"));
        assertNull(label.getToolTipText());

        String name = "Noord & " + "m".repeat(200) + " Zuid";
        title.say(name, DAY);
        screen.until(() -> label.getSize().y == line);
        assertTrue(screen.text("title").matches("Noord & m+\u2026m+ Zuid \u00b7 " + DAY), screen.text("title"));
        assertEquals(name.replace("&", "&&"), label.getToolTipText());
    }

    @Test
    void inANarrowPlaceTheDayGetsALineOfItsOwn() {
        title.say("De Zwaluwen", DAY);
        screen.until(() -> label.getSize().x > 0);
        int line = label.getSize().y;
        screen.shell().setSize(200, 400);
        screen.until(() -> label.getSize().y > line);
        assertEquals("De Zwaluwen \u00b7 " + DAY, screen.text("title"));
    }
}
