// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.PracticePlaces;
import org.kring.ui.testkit.TestScreen;

/** The first page on a bare shell. */
class WelcomePartTest {

    @TempDir
    private Path folder;

    private TestScreen screen;
    private WelcomePart part;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        part = new WelcomePart();
        CurrentPractice practice =
                new CurrentPractice(JobBackground.of(screen.display()), new Memory(), Clock.systemUTC());
        part.build(screen.shell(), practice, new PracticePlaces(folder), sample -> {});
        screen.shell().setSize(1000, 760);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private int recent() {
        Control heading = screen.find("welcome.recentHeading", Control.class);
        return heading.toDisplay(0, 0).y;
    }

    @Test
    void nothingMovesWhenSomethingIsSaidOrDone() {
        int before = recent();
        part.problem("Give the practice a name first.");
        assertTrue(screen.shows("welcome.problem"));
        assertEquals(before, recent());
        part.problem("");
        part.busy("Opening", 20);
        assertTrue(screen.shows("welcome.busy"));
        assertEquals(before, recent());
        part.idle();
        assertFalse(screen.shows("welcome.busy"));
        assertEquals(before, recent());
    }

    @Test
    void inANarrowWindowWhatIsSaidStandsNearItsField() {
        screen.shell().setSize(600, 500);
        part.problem("Give the practice a name first.");
        part.mendName();
        Control said = screen.find("welcome.problem", Control.class);
        Control field = screen.find("welcome.name", Control.class);
        int between = field.toDisplay(0, 0).y - said.toDisplay(0, 0).y;
        assertTrue(between > 0 && between < 250, between + " points");
    }

    @Test
    void aButtonThatCannotBePressedIsNotFilled() {
        Button create = screen.find("welcome.create", Button.class);
        Object filled = create.getData(WelcomePart.CSS_CLASS);
        part.busy("Opening", 20);
        assertFalse(create.isEnabled());
        assertEquals("kring-primary-off", create.getData(WelcomePart.CSS_CLASS));
        part.idle();
        assertEquals(filled, create.getData(WelcomePart.CSS_CLASS));
    }
}
