// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureRoomTest {

    private static final FigureRoom.Limits LIMITS = new FigureRoom.Limits(220, 110, 130, 70);

    private static FigureRoom of(int name, int remark) {
        int[] whole = {name, 80, 100, 100, remark};
        int[] brief = {name, 80, 40, 40, remark};
        return new FigureRoom(whole, brief, LIMITS);
    }

    @Test
    void whereThereIsRoomAllIsWholeAndNothingIsWiderThanItSays() {
        FigureRoom.Division division = of(150, 300).divide(900);
        assertFalse(division.brief());
        assertArrayEquals(new int[] {150, 80, 100, 100, 300}, division.widths());
    }

    @Test
    void theRemarkTakesWhatIsLeft() {
        assertArrayEquals(
                new int[] {150, 80, 100, 100, 170}, of(150, 300).divide(600).widths());
    }

    @Test
    void aLongNameGivesWayBeforeTheHeads() {
        FigureRoom.Division division = of(700, 300).divide(540);
        assertFalse(division.brief());
        assertArrayEquals(new int[] {130, 80, 100, 100, 130}, division.widths());
    }

    @Test
    void thenTheHeadsGetShortWordsThatLeaveRoom() {
        FigureRoom.Division division = of(700, 300).divide(500);
        assertTrue(division.brief());
        assertArrayEquals(new int[] {210, 80, 40, 40, 130}, division.widths());
    }

    @Test
    void theRemarkGivesWayToTheNumbersAsFarAsItsHeadCanBeRead() {
        assertArrayEquals(
                new int[] {110, 80, 40, 40, 75}, of(700, 300).divide(345).widths());
    }

    @Test
    void noNumberGoesOutOfViewForARemark() {
        for (int room = 270; room < 900; room++) {
            int[] widths = of(700, 300).divide(room).widths();
            int numbers = IntStream.range(0, 4).map(column -> widths[column]).sum();
            assertTrue(numbers <= room, room + ": " + numbers);
            assertTrue(widths[4] >= 70, room + ": " + widths[4]);
        }
    }

    @Test
    void whatIsBesideTheEdgeIsScrolledToAndCanBeRead() {
        int[] widths = of(700, 300).divide(250).widths();
        assertEquals(110, widths[0]);
        assertEquals(250, widths[4]);
    }

    @Test
    void withoutAnyRemarkItsColumnIsAsWideAsItsHead() {
        assertArrayEquals(
                new int[] {150, 80, 100, 100, 70}, of(150, 70).divide(600).widths());
    }
}
