// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.kring.method.Words;
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
        assertEquals(List.of(advice), asked.get(1).yields(), "a choice is a mark on what is asked for");
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

    private static Yield named(YieldKind kind, String nl) {
        Yield yield = brought(kind, nl);
        yield.setName(Samples.text(nl, ""));
        return yield;
    }

    private static String title(Yield... yields) {
        return asked(Category.CASE_METHOD, yields).get(0).title(Words.DUTCH);
    }

    @Test
    void severalOfOneKindStandUnderTheNamesOfAll() {
        Yield theirs = named(YieldKind.NOTE, "Van allen");
        Yield own = named(YieldKind.NOTE, "Van een");

        List<Asked> asked = asked(Category.CASE_METHOD, theirs, named(YieldKind.ADVICE, "Tip"), own);

        assertEquals(
                List.of(List.of(theirs, own), List.of("Tip")),
                List.of(
                        asked.get(0).yields(),
                        asked.get(1).yields().stream().map(Yield::getId).toList()));
        assertEquals("Van allen / Van een", asked.get(0).title(Words.DUTCH));
        assertEquals("Tip", asked.get(1).title(Words.DUTCH));
    }

    @Test
    void whereTheNamesOfAllCannotBeSaidNoneIs() {
        Yield some = named(YieldKind.NOTE, "Van allen");
        String fits = "x".repeat(100 - "Van allen / ".length());

        assertEquals("Van allen / " + fits, title(some, named(YieldKind.NOTE, fits)));
        assertEquals("", title(some, named(YieldKind.NOTE, fits + "x")), "too long");
        assertEquals("", title(some, brought(YieldKind.NOTE, "nameless")));
        assertEquals("Van allen", title(some, named(YieldKind.NOTE, "Van allen")), "the same name is said once");
        assertEquals("x".repeat(200), title(named(YieldKind.NOTE, "x".repeat(200))), "one alone has its name");
        assertEquals("", Asked.beside(CaptureKind.NOTE).title(Words.DUTCH));
    }

    @Test
    void whatIsForItsGiverAloneIsApartFromTheSameKindForOthers() {
        Yield secret = named(YieldKind.NOTE, "Voor jezelf");
        secret.setVisibility(Visibility.GIVER);

        List<Asked> asked = asked(Category.CASE_METHOD, secret, named(YieldKind.NOTE, "Voor allen"));

        assertEquals(
                List.of("Voor jezelf", "Voor allen"),
                asked.stream().map(each -> each.title(Words.DUTCH)).toList());
        assertEquals(List.of(true, false), asked.stream().map(Asked::isSecret).toList());
    }

    @Test
    void whoSaidItIsAskedWhereOneOfSeveralIsNamed() {
        Yield unnamed = named(YieldKind.NOTE, "Van allen");
        unnamed.setNaming(Naming.UNNAMED);

        assertTrue(asked(Category.CASE_METHOD, unnamed, named(YieldKind.NOTE, "Van een"))
                .get(0)
                .isNamed());
    }
}
