// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.testkit.TestScreen;

/** A page that is left while a save of it takes its time: nobody waits for the disk. */
class OpenItemSavingTest {

    @TempDir
    private Path folder;

    private final OpenItemPart part = new OpenItemPart();
    private final Deque<Runnable> saves = new ArrayDeque<>();
    private TestScreen screen;
    private TestRoom room;

    /** Saves nothing until it is told to. */
    private final class Stepped implements Background {

        @Override
        public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed) {
            if (!"save".equals(name)) {
                room.services.background().start(name, work, done, failed);
                return;
            }
            saves.add(() -> {
                try {
                    done.accept(work.run());
                } catch (StoreException e) {
                    failed.accept(e);
                }
            });
        }

        @Override
        public boolean isQuiet() {
            return saves.isEmpty() && room.services.background().isQuiet();
        }
    }

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        FacilitateServices at = room.services;
        var services =
                new FacilitateServices(at.practice(), new Stepped(), at.clock(), at.random(), at.memory(), at.locale());
        part.create(new Composite(screen.shell(), SWT.NONE), services, room.openItem, null);
        screen.open();
        room.rest();
        show("noord", room.meeting.id());
    }

    @AfterEach
    void close() throws Exception {
        step();
        part.close();
        screen.close();
        room.close();
    }

    private void show(String group, String meeting) {
        room.openItem.show(new OpenItem.Place(group, meeting));
        room.rest();
    }

    private void step() {
        do {
            while (!saves.isEmpty()) {
                saves.remove().run();
            }
            room.rest();
        } while (!saves.isEmpty());
    }

    @Test
    void thePageStaysWhileItIsSavedAndGoesByItselfWhenItIs() throws Exception {
        screen.enter("plan.time", "21:00");
        screen.press("plan.back");
        room.rest();
        assertTrue(screen.shows("plan.time"), "it stays");
        assertFalse(screen.shows("item.left.question"));
        screen.type("plan.minutes", "130");

        step();
        assertEquals("Noord", screen.text("group.name"));
        assertEquals(
                Instant.parse("2026-11-21T21:00:00Z"), room.open().meeting().getStart());
        assertEquals(130, room.open().meeting().getMinutes(), "what was typed meanwhile is not lost");
    }

    @Test
    void theQuestionComesOnceTheSaveIsRefused() throws Exception {
        Path aside = folder.resolve("aside");
        Files.move(room.meeting.path(), aside);
        Files.writeString(room.meeting.path(), "");
        screen.enter("plan.time", "21:00");
        screen.press("plan.back");
        room.rest();
        assertFalse(screen.shows("item.left.question"), "nobody knows yet");

        step();
        assertTrue(screen.shows("item.left.question"));
        screen.press("item.left.question.cancel");
        assertTrue(screen.shows("plan.problem"), "and why");
        screen.press("plan.back");
        Files.delete(room.meeting.path());
        Files.move(aside, room.meeting.path());
        screen.press("item.left.question.action");
        room.rest();
        assertEquals("Noord", screen.text("group.name"));
    }

    @Test
    void whatWasWishedLastIsDone() {
        screen.enter("plan.time", "21:00");
        show("noord", "");
        show("", "");
        step();
        assertEquals(OpenItem.Place.NOTHING, room.openItem.place());
    }

    @Test
    void anotherPracticeIsOpenedOnceThisOneIsSaved() {
        screen.enter("plan.time", "21:00");
        Path other = folder.resolve("other");
        room.services.practice().create(other, "Other", () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        room.rest();
        assertFalse(Files.exists(other), "not yet");
        step();
        assertTrue(Files.exists(other));
    }
}
