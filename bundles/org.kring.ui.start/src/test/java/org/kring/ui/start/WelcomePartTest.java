// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.PracticePlaces;
import org.kring.ui.practice.RecentPractice;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.WidgetData;

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

    /** The style sheet knows a plain Composite by its class, and every other kind by its style only. */
    @Test
    void roomThatIsKeptIsNotSeen() {
        Composite page = screen.find("welcome.recentHeading", Control.class).getParent();
        for (Control each : page.getChildren()) {
            boolean plain = each.getClass() == Composite.class;
            assertTrue(plain || each.getData(WidgetData.CSS_CLASS) != null, each.toString());
        }
    }

    @Test
    void nothingMovesWhenSomethingIsSaidOrDone() {
        int before = recent();
        part.problem("Give the practice a name first.", "");
        assertTrue(screen.shows("welcome.problem"));
        assertEquals(before, recent());
        part.problem("", "");
        part.busy("Opening", 20);
        assertTrue(screen.shows("welcome.busy"));
        assertEquals(before, recent());
        part.idle();
        assertFalse(screen.shows("welcome.busy"));
        assertEquals(before, recent());
    }

    @Test
    void whereTheCardsAreBelowEachOtherWhatIsToldTakesThePlaceOfTheFirstWords() {
        screen.shell().setSize(600, 760);
        Control lead = screen.find("welcome.sentence2", Control.class);
        Control card = screen.find("welcome.name", Control.class);
        while (!(card instanceof Card)) {
            card = card.getParent();
        }
        int before = card.toDisplay(0, 0).y;
        int bottom = lead.toDisplay(0, lead.getSize().y).y;
        assertTrue(before - bottom < 60, "no room is kept above the cards: " + (before - bottom));

        part.problem("Give the practice a name first.", "");
        assertFalse(lead.isVisible());
        assertEquals(before, card.toDisplay(0, 0).y);
        part.problem("", "");
        assertTrue(lead.isVisible());
        assertEquals(before, card.toDisplay(0, 0).y);
    }

    @Test
    void aLongSentenceMovesNothingEither() {
        for (int width : new int[] {700, 1000, 1400}) {
            screen.shell().setSize(width, 760);
            int before = recent();
            part.problem("Eight by ".repeat(30).strip() + ".", "");
            assertEquals(before, recent(), "in " + width);
            part.problem("", "");
        }
    }

    @Test
    void longNamesAndPathsAreShortenedInTheMiddleWithAllInTheTip() {
        String name = "Intervisie " + "van de heel lange naam & zo ".repeat(4) + "Noord";
        Path place = folder.resolve("map".repeat(60)).resolve("praktijk");
        RecentPractice other = new RecentPractice(folder.resolve("kort"), "Kort");

        part.recent(List.of(new RecentPractice(place, name), other));

        Link link = screen.find("welcome.recent.1", Link.class);
        assertTrue(link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= link.getSize().x, "nothing is cut off");
        assertTrue(link.getText().startsWith("<a>Intervisie van"), link.getText());
        assertTrue(link.getText().contains("Noord</a>"), link.getText());
        assertTrue(link.getText().endsWith("praktijk"), link.getText());
        assertEquals((name + "\n" + place).replace("&", "&&"), link.getToolTipText());
        assertNull(screen.find("welcome.recent.2", Link.class).getToolTipText(), "all of it is there");
    }

    @Test
    void inANarrowWindowWhatIsSaidStandsNearItsField() {
        screen.shell().setSize(600, 500);
        part.problem("Give the practice a name first.", "");
        part.mendName();
        Control said = screen.find("welcome.problem", Control.class);
        Control field = screen.find("welcome.name", Control.class);
        int between = field.toDisplay(0, 0).y - said.toDisplay(0, 0).y;
        assertTrue(between > 0 && between < 250, between + " points");
    }

    @Test
    void whatIsBeingDoneComesIntoSightWithItsCancelAndTheButtonAfterIt() {
        screen.shell().setSize(600, 400);
        Button sample = screen.find("welcome.sample", Button.class);
        Button cancel = screen.find("welcome.cancel", Button.class);
        ScrolledComposite scroll = (ScrolledComposite) screen.shell().getChildren()[0];
        scroll.showControl(sample);
        sample.forceFocus();
        part.busy("The sample", 20);
        assertTrue(isInSight(scroll, cancel), "where the work is told");
        assertSame(cancel, screen.display().getFocusControl());
        part.idle();
        assertTrue(isInSight(scroll, sample), "where the keyboard is");
        assertSame(sample, screen.display().getFocusControl());
    }

    @Test
    void aPracticeThatIsOpenedBeforeThePageHasItsSizeDoesNotScrollIt() throws Exception {
        screen.shell().getChildren()[0].dispose();
        screen.shell().setSize(600, 600);
        CurrentPractice practice =
                new CurrentPractice(JobBackground.of(screen.display()), new Memory(), Clock.systemUTC());
        practice.open(folder.resolve("none"), () -> {}, failure -> {});
        part.build(screen.shell(), practice, new PracticePlaces(folder), sample -> {});
        assertTrue(practice.opening().isPresent(), "a test of nothing");

        screen.shell().layout(true, true);
        screen.until(() -> practice.opening().isEmpty());

        ScrolledComposite scroll = (ScrolledComposite) screen.shell().getChildren()[0];
        assertTrue(scroll.getMinHeight() > scroll.getClientArea().height, "a test of nothing");
        assertEquals(0, scroll.getOrigin().y);
    }

    private static boolean isInSight(ScrolledComposite scroll, Control control) {
        Rectangle at = control.getDisplay().map(control.getParent(), scroll, control.getBounds());
        Rectangle seen = scroll.getClientArea();
        return control.isVisible() && at.y >= 0 && at.y + at.height <= seen.height;
    }

    @Test
    void aButtonThatCannotBePressedIsNotFilled() {
        Button create = screen.find("welcome.create", Button.class);
        Object filled = create.getData(WidgetData.CSS_CLASS);
        part.busy("Opening", 20);
        assertFalse(create.isEnabled());
        assertEquals("kring-primary-off", create.getData(WidgetData.CSS_CLASS));
        part.idle();
        assertEquals(filled, create.getData(WidgetData.CSS_CLASS));
    }
}
