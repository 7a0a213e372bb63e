// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.CommonPackage;
import org.kring.model.form.FormPackage;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.model.practice.PracticePackage;
import org.kring.store.Problem;

class FormatRulesTest {

    private static final MethodFactory MAKE = MethodFactory.eINSTANCE;

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "a.b-c_d", "-", "."})
    void lettersDigitsAndThreeSignsMakeAnIdentifier(String id) {
        assertTrue(FormatRules.isId(id));
        assertNull(FormatRules.check(CommonPackage.Literals.IDENTIFIED__ID, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "`", "{", "@", "[", "/", ":", "é", "a b", "a/b", "a\n"})
    void nothingElseDoes(String id) {
        assertFalse(FormatRules.isId(id));
        assertEquals(
                Problem.BAD_ID,
                FormatRules.check(CommonPackage.Literals.IDENTIFIED__ID, id).problem());
    }

    @Test
    void anIdentifierIsNotTooLong() {
        assertTrue(FormatRules.isId("x".repeat(Limits.ID)));
        assertFalse(FormatRules.isId("x".repeat(Limits.ID + 1)));
    }

    private static void assertRange(EAttribute attribute, int least, int most) {
        assertNull(FormatRules.check(attribute, least), attribute.getName());
        assertNull(FormatRules.check(attribute, most), attribute.getName());
        for (int each : new int[] {least - 1, most + 1}) {
            var broken = FormatRules.check(attribute, each);
            assertNotNull(broken, attribute.getName() + " " + each);
            assertEquals(Problem.OUT_OF_RANGE, broken.problem());
            assertEquals(java.util.List.of(attribute.getName(), each, least, most), broken.details());
        }
    }

    @Test
    void numbersStayWithinTheRangesOfTheFormatPage() {
        assertRange(CommonPackage.Literals.DURATION__MIN, 0, 10_000);
        assertRange(CommonPackage.Literals.DURATION__MAX, 0, 10_000);
        assertRange(MethodPackage.Literals.NORMS__USUAL_MINUTES, 0, 10_000);
        assertRange(MeetingPackage.Literals.PLANNED_PHASE__MINUTES, 0, 10_000);
        assertRange(MeetingPackage.Literals.RUN_EVENT__MINUTES, -10_000, 10_000);
        assertRange(MeetingPackage.Literals.MEETING__MINUTES, 0, 600);
        assertRange(MethodPackage.Literals.ROUND__COUNT, 0, 100);
        assertRange(MethodPackage.Literals.RATING__THRESHOLD, 0, 10);
        assertRange(MeetingPackage.Literals.CASE__NOW, 0, 10);
        assertRange(MeetingPackage.Literals.LATER_RATING__VALUE, 0, 10);
        assertRange(MeetingPackage.Literals.COMMITMENT__VALUE, 0, 10);
        assertRange(FormPackage.Literals.ANSWER__VALUE, 0, 10);
        assertRange(PracticePackage.Literals.MEMBER__POSITION, 0, 1_000_000);
    }

    private static void assertReversed(EObject object, String min, String max) {
        var type = object.eClass();
        object.eSet(type.getEStructuralFeature(min), 3);
        object.eSet(type.getEStructuralFeature(max), 3);
        assertNull(FormatRules.check(object));
        object.eSet(type.getEStructuralFeature(max), 2);
        var broken = FormatRules.check(object);
        assertEquals(Problem.RANGE_REVERSED, broken.problem());
        assertEquals(java.util.List.of(3, 2), broken.details());
    }

    @Test
    void fromIsNotAboveTo() {
        assertReversed(CommonFactory.eINSTANCE.createDuration(), "min", "max");
        assertReversed(MAKE.createRating(), "min", "max");
        assertReversed(MAKE.createFormField(), "min", "max");
        var people = CommonFactory.eINSTANCE.createSpan();
        assertReversed(people, "min", "max");
        people.setMax(0);
        assertNull(FormatRules.check(people), "no most number of people");
        people.setMax(1);
        assertNotNull(FormatRules.check(people));
    }

    private static Round round(RepeatRule rule, int count, int phases) {
        Round round = MAKE.createRound();
        round.setRepeat(rule);
        round.setCount(count);
        for (int i = 0; i < phases; i++) {
            round.getFlow().add(MAKE.createPhase());
        }
        return round;
    }

    @Test
    void aRoundThatIsCountedHappensAtLeastOnce() {
        assertEquals(
                Problem.OUT_OF_RANGE,
                FormatRules.check(round(RepeatRule.TIMES, 0, 1)).problem());
        assertNull(FormatRules.check(round(RepeatRule.TIMES, 1, 1)));
        assertNull(FormatRules.check(round(RepeatRule.PER_PARTICIPANT, 0, 1)));
        assertNull(FormatRules.check(round(RepeatRule.UNTIL_ANSWERED, 0, 1)));
    }

    private static FormatRules.Broken turns(Round round, int others) {
        Method method = MAKE.createMethod();
        method.getFlow().add(round);
        for (int i = 0; i < others; i++) {
            method.getFlow().add(MAKE.createPhase());
        }
        return FormatRules.check(method);
    }

    @ParameterizedTest
    @CsvSource({"TIMES, 100", "PER_PARTICIPANT, 0", "UNTIL_ANSWERED, 0"})
    void aMethodHasSoManyTurnsAndNotOneMore(RepeatRule rule, int count) {
        int times =
                switch (rule) {
                    case TIMES -> count;
                    case PER_PARTICIPANT -> Limits.PEOPLE;
                    case UNTIL_ANSWERED -> 1;
                };
        int others = Limits.TURNS - 2 * times;
        assertNull(turns(round(rule, count, 2), others));
        assertEquals(
                Problem.TOO_MANY_TURNS, turns(round(rule, count, 2), others + 1).problem());
    }

    @Test
    void roundsWithinRoundsAreMultiplied() {
        Round outer = round(RepeatRule.TIMES, 100, 0);
        Round middle = round(RepeatRule.TIMES, 100, 0);
        outer.getFlow().add(middle);
        middle.getFlow().add(round(RepeatRule.TIMES, 100, 1));
        assertEquals(Problem.TOO_MANY_TURNS, turns(outer, 0).problem());
        Round few = round(RepeatRule.TIMES, 2, 0);
        few.getFlow().add(round(RepeatRule.TIMES, 3, 1));
        assertNull(turns(few, Limits.TURNS - 6));
        Round more = round(RepeatRule.TIMES, 2, 0);
        more.getFlow().add(round(RepeatRule.TIMES, 3, 1));
        assertNotNull(turns(more, Limits.TURNS - 5));
    }
}
