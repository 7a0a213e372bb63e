// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class MessageStripTest {

    private TestScreen screen;
    private MessageStrip strip;
    private Banner problem;
    private Banner remark;
    private Button below;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new GridLayout());
        boldLater();
        strip = new MessageStrip(screen.shell(), "strip");
        problem = strip.add("problem");
        remark = strip.add("remark");
        below = new Button(screen.shell(), SWT.PUSH);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void messagesThatComeAndGoMoveNothing() {
        int place = below.getLocation().y;
        remark.offer("She leaves.", Banner.Tone.QUIET, "Undo", () -> {});
        assertEquals(place, below.getLocation().y);
        problem.say("That cannot be written.", Banner.Tone.FAULT);
        assertEquals(place, below.getLocation().y);
        problem.say("", Banner.Tone.QUIET);
        remark.say("", Banner.Tone.QUIET);
        assertEquals(place, below.getLocation().y);
    }

    @Test
    void theMostUrgentMessageIsShownAndTheOthersWait() {
        remark.say("A remark", Banner.Tone.QUIET);
        problem.say("A fault", Banner.Tone.FAULT);
        assertTrue(screen.shows("problem"));
        assertFalse(screen.shows("remark"));
        problem.say("", Banner.Tone.QUIET);
        assertTrue(screen.shows("remark"));
    }

    @Test
    void ofWhatWentWrongTheNewestIsShownAndWhatWasToldBeforeComesBack() {
        Banner before = strip.addFirst("before");
        before.say("Nothing was saved", Banner.Tone.FAULT);
        problem.say("It cannot be started", Banner.Tone.FAULT);
        assertTrue(screen.shows("problem"), "it is about what was just done");
        assertFalse(screen.shows("before"));

        problem.say("", Banner.Tone.QUIET);
        assertTrue(screen.shows("before"));

        remark.say("A remark", Banner.Tone.QUIET);
        assertTrue(screen.shows("before"), "a remark waits");
        before.ask("Leave?", "Leave", () -> {});
        problem.say("It cannot be started", Banner.Tone.FAULT);
        assertTrue(screen.shows("before"), "a question is answered first");
    }

    @Test
    void whatNeedsMoreRoomIsNotCut() {
        int place = below.getLocation().y;
        problem.say("A long sentence of many words that goes on and on. ".repeat(12), Banner.Tone.FAULT);
        assertTrue(below.getLocation().y > place);
        assertTrue(strip.getSize().y >= problem.computeSize(strip.getSize().x, SWT.DEFAULT).y);
    }

    /** As the style sheet does it: after everything that is done when a message comes. */
    private void boldLater() {
        Font bold = FontDescriptor.createFrom(screen.shell().getFont())
                .setStyle(SWT.BOLD)
                .createFont(screen.display());
        screen.shell().addListener(SWT.Dispose, event -> bold.dispose());
        screen.display().addListener(SWT.Skin, event -> {
            if (event.widget instanceof Label words) {
                words.setFont(bold);
            }
        });
    }

    @Test
    void noLineIsCutOffOfWordsThatGetTheirLookLater() {
        Label words = screen.find("problem", Label.class);
        for (int count = 20; count < 50; count++) {
            String sentence = "It cannot be " + "so ".repeat(4 * count);
            problem.say("", Banner.Tone.QUIET);
            screen.until(() -> true);
            words.setFont(null);
            problem.say(sentence, Banner.Tone.FAULT);
            screen.until(() -> true);
            assertEquals(SWT.BOLD, words.getFont().getFontData()[0].getStyle());
            assertTrue(words.getSize().y >= words.computeSize(words.getSize().x, SWT.DEFAULT).y, sentence);
        }
    }

    @Test
    void noMessageCoversWhatIsBelowAndTheRoomGoesBack() {
        for (int width : new int[] {260, 420, 900}) {
            screen.shell().setSize(width, 600);
            screen.until(() -> true);
            int place = below.getLocation().y;
            int usual = strip.getSize().y;
            for (int words = 1; words < 12; words++) {
                String said = "A long sentence of many words that goes on and on. ".repeat(words);
                problem.say(said, Banner.Tone.FAULT);
                assertWhole(problem, place, usual);
                problem.say("", Banner.Tone.QUIET);
                remark.say(said, Banner.Tone.QUIET);
                assertWhole(remark, place, usual);
                remark.ask(said, "Yes", () -> {});
                assertWhole(remark, place, usual);
                remark.say("", Banner.Tone.QUIET);
                screen.until(() -> true);
                assertEquals(place, below.getLocation().y);
                assertEquals(usual, strip.getSize().y);
            }
        }
    }

    /** All of it is shown, and what is below stands as far down as that takes more than usual. */
    private void assertWhole(Banner message, int place, int usual) {
        screen.until(() -> true);
        String what = message.getSize() + " in " + screen.shell().getSize();
        int needed = message.computeSize(strip.getSize().x, SWT.DEFAULT).y;
        assertTrue(message.getSize().y >= needed, what);
        assertEquals(Math.max(usual, needed), strip.getSize().y, what);
        assertEquals(place + strip.getSize().y - usual, below.getLocation().y, what);
        assertEquals(strip.getSize().y - usual, strip.more(), what);
    }

    @Test
    void atAnotherWidthAMessageTakesWhatItNeedsThere() {
        screen.shell().setSize(900, 600);
        screen.until(() -> true);
        int place = below.getLocation().y;
        int usual = strip.getSize().y;
        problem.say("A long sentence of many words that goes on and on. ".repeat(4), Banner.Tone.FAULT);
        for (int width : new int[] {900, 300, 500, 900}) {
            screen.shell().setSize(width, 600);
            assertWhole(problem, place, usual);
        }
    }

    @Test
    void aPageThatScrollsIsHigherByWhatAMessageNeedsAndTheFieldStaysInSight() {
        ScrolledComposite frame = new ScrolledComposite(screen.shell(), SWT.V_SCROLL);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        Composite page = new Composite(frame, SWT.NONE);
        page.setLayout(new GridLayout());
        MessageStrip own = new MessageStrip(page, "own");
        Banner told = own.add("told");
        Text field = new Text(page, SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
        frame.setContent(page);
        frame.addListener(SWT.Resize, event -> frame.setMinHeight(200 + own.more()));
        screen.shell().setSize(400, 330);
        screen.shell().layout(true, true);
        screen.until(() -> field.forceFocus() && field.isFocusControl());
        int usual = page.getSize().y;

        told.say("A long sentence of many words that goes on and on. ".repeat(9), Banner.Tone.FAULT);
        assertTrue(page.getSize().y > usual, "it is scrolled, and not squeezed");
        assertTrue(field.isFocusControl());
        assertTrue(Scrolling.isInSight(field), "typed in");
        screen.until(() -> true);
        assertTrue(Scrolling.isInSight(field));

        told.say("", Banner.Tone.QUIET);
        assertEquals(usual, page.getSize().y);
        assertEquals(0, frame.getOrigin().y);
    }

    @Test
    void whatElseIsThereIsShownWhenNothingIsSaid() {
        Button rest = new Button(strip, SWT.PUSH);
        strip.otherwise(rest);
        assertSame(rest, strip.shown());
        remark.say("A remark", Banner.Tone.QUIET);
        assertFalse(rest.isVisible());
        remark.say("", Banner.Tone.QUIET);
        assertTrue(rest.isVisible());
    }

    @Test
    void aCalmMessageWaitsForEverythingElse() {
        int place = below.getLocation().y;
        Button rest = new Button(strip, SWT.PUSH);
        Banner calm = strip.addCalm("calm");
        calm.say("It goes on.", Banner.Tone.QUIET);
        assertTrue(screen.shows("calm"));
        strip.otherwise(rest);
        assertFalse(screen.shows("calm"));
        remark.say("A remark", Banner.Tone.QUIET);
        strip.otherwise(null);
        assertFalse(screen.shows("calm"));
        remark.say("", Banner.Tone.QUIET);
        assertTrue(screen.shows("calm"));
        assertEquals(place, below.getLocation().y);
    }
}
