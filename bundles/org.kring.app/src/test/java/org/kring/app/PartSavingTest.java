// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.api.Test;
import org.kring.ui.Answer;
import org.kring.ui.BackgroundSave;
import org.kring.ui.HalfDone;
import org.kring.ui.Questions;

class PartSavingTest {

    private final List<String> happened = new ArrayList<>();
    private Answer answer = Answer.YES;
    private final PartSaving saving = new PartSaving(new Asking(), new Cover(), new Window());

    private final class Window implements PartSaving.Window {
        @Override
        public void close(MPart part) {
            happened.add("closed " + part.getLabel());
        }

        @Override
        public void show(MPart part) {
            happened.add("shown " + part.getLabel());
        }

        @Override
        public void close() {
            happened.add("closed the window");
        }
    }

    private final class Asking implements Questions {
        @Override
        public Answer saveChanges(List<String> names) {
            happened.add("asked " + names);
            return answer;
        }

        @Override
        public Answer overwriteChangedFile(String name) {
            throw new AssertionError("not asked here");
        }

        @Override
        public boolean leaveHalfDone() {
            throw new AssertionError("not asked here");
        }

        @Override
        public boolean leavePracticeHalfDone() {
            throw new AssertionError("not asked here");
        }
    }

    private final class Cover implements SavingCover {
        private boolean shown;

        @Override
        public void show(int parts) {
            shown = true;
            happened.add("covered " + parts);
        }

        @Override
        public void left(int parts) {
            happened.add("left " + parts);
        }

        @Override
        public void hide() {
            shown = false;
            happened.add("free");
        }

        @Override
        public boolean isShown() {
            return shown;
        }
    }

    /** Saves when the test says so. */
    private static final class Saver implements BackgroundSave {
        private Consumer<Boolean> ended;

        @Override
        public void save(Consumer<Boolean> whenEnded) {
            ended = whenEnded;
        }
    }

    private final Saver saver = new Saver();
    private final Saver other = new Saver();

    private static MPart dirty(String label, Saver object) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setLabel(label);
        part.setDirty(true);
        part.setObject(object);
        return part;
    }

    private static void end(MPart part, boolean saved) {
        part.setDirty(!saved);
        ((Saver) part.getObject()).ended.accept(saved);
    }

    @Test
    void aPartIsClosedWhenItHasBeenSaved() {
        MPart part = dirty("A", saver);

        assertFalse(saving.save(part, true), "not closed before it is on the disk");
        assertEquals(List.of("asked [A]", "covered 1"), happened);
        end(part, true);

        assertEquals(List.of("asked [A]", "covered 1", "left 0", "free", "closed A"), happened);
    }

    @Test
    void aPartThatCannotBeSavedStaysAndTheWindowIsFreeAgain() {
        MPart part = dirty("A", saver);

        saving.save(part, true);
        end(part, false);

        assertEquals(List.of("asked [A]", "covered 1", "free", "shown A"), happened);
    }

    @Test
    void theWindowIsClosedAfterTheLastPart() {
        MPart first = dirty("A", saver);
        MPart second = dirty("B", other);

        assertFalse(saving.saveParts(List.of(first, second), true));
        assertFalse(saving.saveParts(List.of(first, second), true), "a second wish does not save twice");
        end(first, true);
        end(second, true);

        assertEquals(List.of("asked [A, B]", "covered 2", "left 1", "left 0", "free", "closed the window"), happened);
    }

    @Test
    void aFailureKeepsTheWindowAndDoesNotGoOn() {
        MPart first = dirty("A", saver);
        MPart second = dirty("B", other);

        saving.saveParts(List.of(first, second), true);
        end(first, false);

        assertEquals(List.of("asked [A, B]", "covered 2", "free", "shown A"), happened);
        assertTrue(second.isDirty());
    }

    @Test
    void withoutSavingItClosesAtOnceAndCancelKeepsIt() {
        answer = Answer.NO;
        assertTrue(saving.save(dirty("A", saver), true));
        answer = Answer.CANCEL;
        assertFalse(saving.save(dirty("A", saver), true));
        assertEquals(List.of("asked [A]", "asked [A]"), happened);
    }

    @Test
    void whatIsCleanClosesUnasked() {
        MPart clean = dirty("A", saver);
        clean.setDirty(false);

        assertTrue(saving.saveParts(List.of(clean), true));
        assertEquals(List.of(), happened);
    }

    @Test
    void whatCouldNotBeSavedInAPartThatKeepsEverythingAsItIsTypedIsSavedByTheSameKey() {
        MPart part = dirty("A", saver);
        part.setDirty(false);
        assertFalse(new SaveHandler().canSave(part), "clean");
        part.setObject(new Typed(Optional.empty()));
        assertFalse(new SaveHandler().canSave(part), "nothing was refused");
        part.setObject(new Typed(Optional.of(() -> happened.add("again"))));

        assertTrue(new SaveHandler().canSave(part));
        new SaveHandler().save(part);

        assertEquals(List.of("again"), happened);
    }

    private record Typed(Optional<Runnable> savesAgain) implements HalfDone {
        @Override
        public boolean isHalfDone() {
            throw new AssertionError("takes what is typed: not asked for a key");
        }
    }

    @Test
    void savingNowNeitherAsksNorCovers() {
        MPart part = dirty("A", saver);

        PartSaving.saveNow(part);
        end(part, true);

        assertEquals(List.of(), happened);
        assertFalse(part.isDirty());
    }
}
