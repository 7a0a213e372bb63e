// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.ui.Answer;
import org.kring.ui.HalfDone;
import org.kring.ui.Questions;

class LeavingTest {

    private int asked;
    private int practices;
    private int shown;

    private record Asking(LeavingTest test, boolean leave) implements Questions {

        @Override
        public Answer saveChanges(List<String> names) {
            throw new AssertionError("not asked here");
        }

        @Override
        public Answer overwriteChangedFile(String name) {
            throw new AssertionError("not asked here");
        }

        @Override
        public boolean leaveHalfDone() {
            test.asked++;
            return leave;
        }

        @Override
        public boolean leavePracticeHalfDone() {
            test.practices++;
            return leave;
        }
    }

    private MPart part(boolean half) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setObject(new HalfDone() {

            @Override
            public boolean isHalfDone() {
                return half;
            }

            @Override
            public void goOn() {
                assertTrue(half);
                shown++;
            }
        });
        return part;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void halfTypedWordsAreAskedForBeforeTheProgramEnds(boolean leave) {
        assertEquals(leave, Leaving.isWanted(List.of(part(false), part(true)), new Asking(this, leave)));
        assertEquals(1, asked);
        assertEquals(leave ? 0 : 1, shown, "who goes on sees what it is about");
        assertTrue(Leaving.isWanted(List.of(part(false)), new Asking(this, false)), "nothing to lose");
        assertEquals(1, asked);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void halfTypedWordsAreAskedForBeforeAnotherPracticeIsOpened(boolean leave) {
        assertEquals(leave, Leaving.isPracticeLeft(List.of(part(false), part(true)), new Asking(this, leave)));
        assertEquals(1, practices);
        assertEquals(leave ? 0 : 1, shown, "who goes on sees what it is about");
        assertTrue(Leaving.isPracticeLeft(List.of(part(false)), new Asking(this, false)), "nothing to lose");
        assertEquals(1, practices);
        assertEquals(0, asked, "the program goes on");
    }
}
