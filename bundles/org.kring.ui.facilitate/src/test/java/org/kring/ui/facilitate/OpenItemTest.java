// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.ui.Memory;
import org.kring.ui.facilitate.OpenItem.Place;

class OpenItemTest {

    private static final Place GROUP = new Place("noord", "");
    private static final Place MEETING = new Place("noord", "2026-11-21");

    private final Memory memory = new Memory();
    private final OpenItem item = new OpenItem(memory);

    @Test
    void atFirstNothingIsOpen() {
        assertEquals(Place.NOTHING, item.place());
        assertFalse(item.place().isSomething());
        assertFalse(item.running().isMeeting());
    }

    @Test
    void whatIsOpenIsToldAndRemembered() {
        List<Place> told = new ArrayList<>();
        Runnable listener = () -> told.add(item.place());
        item.addListener(listener);
        item.show(GROUP);
        item.show(MEETING);
        item.removeListener(listener);
        item.show(GROUP);
        assertEquals(List.of(GROUP, MEETING), told);
        assertEquals(GROUP, new OpenItem(memory).place());
    }

    @Test
    void aMeetingThatRanComesFirst() {
        item.runs(MEETING);
        item.show(GROUP);
        assertEquals(MEETING, new OpenItem(memory).place());
        item.ended();
        assertEquals(GROUP, new OpenItem(memory).place());
    }

    @Test
    void whatWasOpenInOnePracticeIsNotShownInAnother() {
        item.in(Path.of("a"));
        item.show(MEETING);
        item.runs(MEETING);
        item.in(Path.of("b", "..", "a"));
        assertEquals(MEETING, item.place(), "the same folder");

        item.in(Path.of("b"));

        assertEquals(Place.NOTHING, item.place());
        assertFalse(item.running().isMeeting());
        OpenItem next = new OpenItem(memory);
        next.show(GROUP);
        next.in(Path.of("b"));
        assertEquals(GROUP, next.place(), "still the same practice after a new start");
    }

    @Test
    void theMenuIsAboutTheRunThatIsShown() {
        assertTrue(item.commands().isEmpty());
        boolean[] shown = {false};
        item.commands(new RunCommands() {
            @Override
            public boolean isShown() {
                return shown[0];
            }

            @Override
            public void carryOut(RunCommand command) {}
        });
        assertTrue(item.commands().isEmpty());
        shown[0] = true;
        assertTrue(item.commands().isPresent());
        item.commands(null);
        assertTrue(item.commands().isEmpty());
    }
}
