// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aSmallPictureStandsInTheMiddleAndALargeOneIsScrolled() {
        assertEquals(30, new Span(40, 100, 0).origin());
        assertEquals(-25, new Span(400, 100, 25).origin());
        assertEquals(0, new Span(40, 100, 25).from(), "what fits is never scrolled");
        assertEquals(300, new Span(400, 100, 999).from(), "never past the end");
    }

    @Test
    void whatIsPaintedAlwaysHoldsWhatIsSeenAndNeverMoreThanTwoWindows() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2000; i++) {
            Span span = new Span(random.nextInt(1, 5000), random.nextInt(1, 900), random.nextInt(0, 5000));

            assertTrue(span.isSeenIn(span.paintedFrom(), span.paintedTo()), span.toString());
            assertTrue(span.paintedTo() - span.paintedFrom() <= 2 * span.room() + 1, span.toString());
            assertTrue(span.paintedFrom() >= 0 && span.paintedTo() <= span.size(), span.toString());
        }
    }

    @Test
    void aMissingEdgeIsNoticed() {
        Span span = new Span(1000, 100, 300);

        assertTrue(span.isSeenIn(300, 400));
        assertFalse(span.isSeenIn(301, 400));
        assertFalse(span.isSeenIn(300, 399));
    }

    @Test
    void revealingScrollsByWhatSticksOut() {
        Span span = new Span(1000, 100, 300);

        assertEquals(300, span.revealing(320, 50).from(), "seen already");
        assertEquals(250, span.revealing(250, 50).from());
        assertEquals(0, span.revealing(20, 50).from(), "the edge comes along where there is room for it");
        assertEquals(320, span.revealing(370, 50).from());
        assertEquals(350, span.revealing(350, 200).from(), "what is longer than the room is shown from its beginning");
    }

    @Test
    void whatIsLongerThanTheRoomComesIntoViewAndStaysWhereItIsSeenAlready() {
        Span span = new Span(1000, 100, 300);

        assertEquals(380, span.meeting(380, 200).from(), "only its beginning was seen");
        assertEquals(500, span.meeting(500, 200).from(), "it lay below");
        assertEquals(50, span.meeting(50, 200).from(), "it lay above");
        assertEquals(300, span.meeting(340, 200).from(), "it fills most of the room");
        assertEquals(300, span.meeting(200, 400).from(), "it fills the room");
        assertEquals(320, span.meeting(370, 50).from(), "what fits is seen whole");
    }
}
