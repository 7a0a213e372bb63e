// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.Warning;
import org.kring.meeting.run.Samples;
import org.kring.model.common.Category;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Span;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** What a facilitator is told about an agenda, in whole sentences, and how it is written into a meeting. */
class AgendaWarningsTest {

    private static AgendaRequest wish(int minutes) {
        return AgendaRequest.of(Structures.ofRow16(), 6, minutes);
    }

    private static Method method(int min, int max) {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("method");
        method.setVersion("3");
        method.setName(Samples.text("Werkvorm", "Way"));
        method.getFlow().add(Samples.phase("phase-1", min, max));
        return method;
    }

    private static Method largeGroup(int min, int max) {
        Method method = method(min, max);
        Span eight = CommonFactory.eINSTANCE.createSpan();
        eight.setMin(8);
        method.setPeople(eight);
        return method;
    }

    private static List<String> rules(AgendaRequest wish) {
        return AgendaPlan.of(wish).warnings().stream().map(Warning::rule).toList();
    }

    private static String told(AgendaRequest wish, String rule) {
        return AgendaPlan.of(wish).warnings().stream()
                .filter(each -> each.rule().equals(rule))
                .map(each -> each.message(Locale.ENGLISH))
                .findFirst()
                .orElse("");
    }

    @Test
    void itIsToldHowManyMinutesAreOverOrLeft() {
        AgendaRequest hour = wish(60).with(Category.CASE_METHOD, method(60, 60));
        AgendaRequest room = wish(120).with(Category.CASE_METHOD, method(40, 70));

        assertTrue(
                told(hour, "agenda-over")
                        .startsWith("22 minutes over: the parts take 82 together, while 60 are planned"),
                told(hour, "agenda-over"));
        assertTrue(told(room, "agenda-left").startsWith("17 minutes of the 120 stay free"), told(room, "agenda-left"));
        assertEquals(List.of(), rules(wish(93).with(Category.CASE_METHOD, method(60, 60))));
    }

    @Test
    void aMissingMethodOfTheMainPartIsTold() {
        assertEquals(List.of("no-case-method"), rules(wish(93)));
        assertEquals(List.of("no-case-method", "no-exercise"), rules(wish(93).with(CaseBranch.FIND_CASE)));
        assertEquals(List.of("no-theme-method"), rules(wish(93).with(CaseBranch.THEME)));
        assertFalse(rules(wish(93).without(Category.CASE_METHOD)).contains("no-case-method"), "left out on purpose");
    }

    @Test
    void anExerciseWhosePartIsLeftOutFindsNoCase() {
        AgendaRequest wish = wish(200)
                .with(Category.CASE_METHOD, method(60, 180))
                .with(CaseBranch.FIND_CASE)
                .with(Category.CASE_FINDING, method(3, 3));

        assertFalse(rules(wish).contains("no-exercise"));
        assertTrue(rules(wish.without(Category.CASE_FINDING)).contains("no-exercise"));
    }

    @Test
    void whatAMethodAsksOfTheGroupIsToldOnceAndItsMinutesAreNot() {
        AgendaRequest wish =
                wish(200).with(Category.CASE_METHOD, largeGroup(20, 30)).with(Category.WARM_UP, largeGroup(1, 1));

        assertEquals(List.of("agenda-left", "people-few"), rules(wish));
        Method untimed = method(0, 0);
        ((Phase) untimed.getFlow().get(0)).setDuration(null);
        assertEquals(List.of(), rules(wish(93).with(Category.CASE_METHOD, untimed)));
    }

    @Test
    void aMethodThatAsksWhatPeopleThoughtOfItEvaluatesByItself() {
        Method method = method(60, 60);
        ((Phase) method.getFlow().get(0)).getEvaluates().add(MethodFactory.eINSTANCE.createEvaluationTopic());

        assertTrue(told(wish(93).with(Category.CASE_METHOD, method), "double-evaluation")
                .startsWith("The method “Way”"));
        assertFalse(rules(wish(93).with(Category.CASE_METHOD, method(60, 60)).with(Category.CLOSING, method))
                .contains("double-evaluation"));
    }

    @ParameterizedTest
    @EnumSource(YieldKind.class)
    void ofWhatAMethodYieldsOnlyAnEvaluationDoublesTheClosing(YieldKind kind) {
        Method method = method(60, 60);
        Yield yield = MethodFactory.eINSTANCE.createYield();
        yield.setKind(kind);
        ((Phase) method.getFlow().get(0)).getYields().add(yield);

        assertEquals(
                kind == YieldKind.EVALUATION,
                rules(wish(93).with(Category.CASE_METHOD, method)).contains("double-evaluation"));
    }

    @Test
    void aPartIsCalledByItsMethodOrElseByTheStructure() {
        AgendaPlan plan = AgendaPlan.of(wish(93).with(Category.CASE_METHOD, method(60, 60)));

        assertEquals(
                List.of("warm-up", "look-back", "case-finding", "Way", "closing"),
                plan.parts().stream().map(each -> each.title().en()).toList());
        assertEquals(93, plan.minutes());
    }

    @Test
    void anAgendaTakesThePlaceOfTheOneBefore() {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.getAgenda().add(MeetingFactory.eINSTANCE.createAgendaItem());
        Method method = method(60, 60);
        method.getFlow().add(Samples.phase("again", 1, 1));

        AgendaPlan.of(wish(93).with(new MethodChoice(
                        Category.CASE_METHOD, method, List.of(), Map.of("phase-1", 50, "again", 10))))
                .fill(meeting);

        assertEquals(
                List.of("item-1", "item-2", "item-3", "item-4", "item-5"),
                meeting.getAgenda().stream().map(AgendaItem::getId).toList());
        AgendaItem item = meeting.getAgenda().get(3);
        assertEquals(Category.CASE_METHOD, item.getCategory());
        assertEquals("method 3", item.getMethod() + " " + item.getMethodVersion());
        assertEquals(60, item.getPlanned().getMin());
        assertEquals(60, item.getPlanned().getMax());
        assertEquals(
                List.of("again 10", "phase-1 50"),
                item.getPhases().stream()
                        .map(each -> each.getPhase() + " " + each.getMinutes())
                        .toList(),
                "in the order of their identifiers");
    }
}
