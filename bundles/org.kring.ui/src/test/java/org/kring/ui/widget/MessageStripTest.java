// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
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
    void aLongQuestionLiesOverWhatIsBelow() {
        strip.over();
        int place = below.getLocation().y;
        int usual = strip.getSize().y;
        screen.until(() -> true);
        byte[] page = seen();
        remark.ask("A long question of many words that goes on and on? ".repeat(12), "Yes", () -> {});
        assertEquals(place, below.getLocation().y);
        assertTrue(strip.getSize().y >= remark.computeSize(strip.getSize().x, SWT.DEFAULT).y);
        screen.shell().layout(true, true);
        assertTrue(strip.getSize().y > usual, "still after the page was laid out");
        assertEquals(strip.getSize().y, remark.getSize().y);
        screen.until(() -> !Arrays.equals(page, seen()));
        remark.say("", Banner.Tone.QUIET);
        assertEquals(place, below.getLocation().y);
        assertEquals(usual, strip.getSize().y);
    }

    /** The screen where the uppermost control below lies. */
    private byte[] seen() {
        Image piece = new Image(screen.display(), below.getSize().x, 10);
        GC whole = new GC(screen.display());
        Point at = below.toDisplay(0, 0);
        whole.copyArea(piece, at.x, at.y);
        whole.dispose();
        byte[] data = piece.getImageData().data;
        piece.dispose();
        return data;
    }

    @Test
    void aFaultCoversNoMoreThanAHeading() {
        strip.over();
        int place = below.getLocation().y;
        int usual = strip.getSize().y;
        String words = "A long sentence that goes on. ";
        String said = words;
        while (strip.getSize().y <= usual) {
            said += words;
            problem.say(said, Banner.Tone.FAULT);
        }
        assertEquals(place, below.getLocation().y);
        problem.say(said.repeat(5), Banner.Tone.FAULT);
        assertTrue(below.getLocation().y > place);
        assertTrue(strip.getSize().y >= problem.computeSize(strip.getSize().x, SWT.DEFAULT).y);
        problem.say("", Banner.Tone.QUIET);
        assertEquals(place, below.getLocation().y);
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
