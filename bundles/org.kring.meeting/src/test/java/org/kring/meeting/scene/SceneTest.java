// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.Structures;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;

class SceneTest {

    private static Scene at(String segment) {
        RunState state = Samples.after(new RunFact.Started(FOUR), new RunFact.Entered(segment));
        return Scene.of(state, Structures.ofRow16()).orElseThrow();
    }

    @Test
    void everyRoleHasItsPeople() {
        Scene scene = at("case/tell");

        assertEquals(List.of("m-2"), scene.doings().get(0).members());
        assertEquals(List.of("m-1", "m-3", "m-4"), scene.doings().get(1).members(), "the facilitator may take part");
        assertEquals("case/again/1", scene.next().orElseThrow().id());
    }

    @Test
    void inARoundEveryoneButThePresenterHasATurn() {
        assertEquals(Optional.of("m-1"), at("case/again/1").turnMember());
        assertEquals(Optional.of("m-3"), at("case/again/2").turnMember());
        assertEquals(Optional.of("m-4"), at("case/again/3").turnMember());
        assertTrue(at("case/tell").turnMember().isEmpty());
    }

    @Test
    void inPairsEveryoneAsksInOneHalfAndIsAskedInTheOther() {
        for (int turn = 1; turn <= 3; turn++) {
            Scene first = at("case/spar/1/" + turn);
            Scene second = at("case/spar/2/" + turn);
            List<String> all = new ArrayList<>(first.doings().get(0).members());
            all.addAll(first.doings().get(1).members());

            assertEquals(new HashSet<>(FOUR), new HashSet<>(all));
            assertEquals(4, all.size());
            assertEquals(first.doings().get(0).members(), second.doings().get(1).members());
        }
    }

    @Test
    void beforeTheStartThereIsNoScene() {
        assertTrue(Scene.of(Samples.after(), null).isEmpty());
    }
}
