// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.api.Test;
import org.kring.ui.Answer;
import org.kring.ui.BackgroundSave;
import org.kring.ui.Questions;

class UnsavedMethodsTest {

    private final List<List<String>> asked = new ArrayList<>();
    private final List<MPart> stuck = new ArrayList<>();
    private final List<Runnable> saves = new ArrayList<>();
    private final MPart clean = part("clean", false, true);
    private final MPart first = part("first", true, true);
    private final MPart second = part("second", true, true);
    private final MPart refusing = part("refusing", true, false);
    private Answer answer = Answer.CANCEL;
    private int gone;
    private final UnsavedMethods unsaved = new UnsavedMethods(
            new Questions() {
                @Override
                public boolean leaveHalfDone() {
                    throw new AssertionError("nobody ends the program");
                }

                @Override
                public boolean leavePracticeHalfDone() {
                    throw new AssertionError("nobody ends the program");
                }

                @Override
                public Answer saveChanges(List<String> names) {
                    asked.add(names);
                    return answer;
                }

                @Override
                public Answer overwriteChangedFile(String name) {
                    throw new AssertionError("not asked here");
                }
            },
            stuck::add);

    /** A method that is saved when the test lets it. */
    private MPart part(String name, boolean dirty, boolean saved) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setLabel(name);
        part.setDirty(dirty);
        part.setObject(new BackgroundSave() {
            @Override
            public void save(Consumer<Boolean> ended) {
                saves.add(() -> {
                    part.setDirty(!saved);
                    ended.accept(saved);
                });
            }
        });
        return part;
    }

    private void settle(Answer given, MPart... open) {
        answer = given;
        unsaved.settle(List.of(open), () -> gone++);
    }

    @Test
    void withNothingUnsavedNobodyIsAsked() {
        settle(Answer.CANCEL, clean);

        assertEquals(List.of(), asked);
        assertEquals(1, gone);
        assertTrue(unsaved.canClose(clean));
    }

    @Test
    void cancelStaysAndGivesNothingUp() {
        settle(Answer.NO, first);
        settle(Answer.CANCEL, clean, first, second);

        assertEquals(List.of("first", "second"), asked.get(1));
        assertEquals(1, gone);
        assertFalse(unsaved.canClose(first), "an earlier answer does not count");
    }

    @Test
    void whatIsGivenUpCanBeClosedThoughItIsNotSaved() {
        settle(Answer.NO, first);

        assertEquals(1, gone);
        assertEquals(List.of(), saves);
        assertTrue(unsaved.canClose(first));
        assertFalse(unsaved.canClose(second), "what nobody was asked about stays");
    }

    @Test
    void goesOnWhenAllIsSaved() {
        settle(Answer.YES, first, second);
        assertEquals(0, gone);
        saves.get(0).run();
        assertEquals(0, gone);
        saves.get(1).run();

        assertEquals(1, gone);
        assertTrue(unsaved.canClose(first) && unsaved.canClose(second));
    }

    @Test
    void whatCannotBeSavedIsShownAndThePracticeStays() {
        settle(Answer.YES, refusing, second);
        saves.get(0).run();

        assertEquals(0, gone);
        assertEquals(List.of(refusing), stuck);
        assertEquals(1, saves.size());
    }
}
