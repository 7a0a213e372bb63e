// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.Samples;
import org.kring.model.common.Category;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Naming;
import org.kring.model.method.Phase;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

class AskedTest {

    private static RunSegment segment(Category category, Optional<Phase> phase) {
        return new RunSegment(
                "s",
                Samples.item("i", category, Optional.empty(), 10),
                phase,
                List.of(),
                OptionalInt.empty(),
                List.of());
    }

    private static Yield brought(YieldKind kind, String id) {
        Yield yield = MethodFactory.eINSTANCE.createYield();
        yield.setId(id);
        yield.setKind(kind);
        return yield;
    }

    private static List<Asked> asked(Category category, Yield... yields) {
        Phase phase = Samples.phase("p", 5, 5);
        phase.getYields().addAll(List.of(yields));
        return Asked.in(segment(category, Optional.of(phase)));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void aStepThatSaysNothingAsksForWhatItsPartIsAbout(Category category) {
        List<CaptureKind> expected =
                switch (category) {
                    case CASE_FINDING -> List.of(CaptureKind.CASE);
                    case CLOSING -> List.of(CaptureKind.LEARNING_POINT);
                    case LOOK_BACK -> List.of();
                    default -> List.of(CaptureKind.NOTE);
                };

        List<Asked> asked = Asked.in(segment(category, Optional.empty()));

        assertEquals(expected, asked.stream().map(Asked::kind).toList());
        assertEquals(asked, asked(category), "nor does a phase that says nothing");
        assertTrue(asked.stream().allMatch(each -> each.yieldId().isEmpty()));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void aPhaseThatSaysWhatItBringsForthAsksForThatOnceAndForNothingElse(Category category) {
        Yield question = brought(YieldKind.QUESTION, "q");
        Yield advice = brought(YieldKind.ADVICE, "a");

        List<Asked> asked = asked(category, question, advice, brought(YieldKind.CHOSEN_ADVICE, "chosen"));

        assertEquals(
                List.of(CaptureKind.QUESTION, CaptureKind.ADVICE),
                asked.stream().map(Asked::kind).toList());
        assertSame(advice, asked.get(1).yield().orElseThrow(), "the first that asks for it");
        assertEquals("a", asked.get(1).yieldId());
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void whatIsForItsGiverAloneIsSecret(Visibility visibility) {
        Yield yield = brought(YieldKind.NOTE, "n");
        yield.setVisibility(visibility);

        assertEquals(
                visibility == Visibility.GIVER,
                asked(Category.CASE_METHOD, yield).get(0).isSecret());
    }

    @ParameterizedTest
    @EnumSource(Naming.class)
    void whoSaidItIsAskedUnlessTheMethodSaysUnnamed(Naming naming) {
        Yield yield = brought(YieldKind.NOTE, "n");
        yield.setNaming(naming);

        assertEquals(
                naming != Naming.UNNAMED,
                asked(Category.CASE_METHOD, yield).get(0).isNamed());
    }

    @Test
    void whatNoPhaseAsksForIsForAllAndNamed() {
        assertFalse(Asked.beside(CaptureKind.NOTE).isSecret());
        assertTrue(Asked.beside(CaptureKind.NOTE).isNamed());
    }
}
