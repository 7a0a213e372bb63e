// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.method.Words;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.Atmosphere;
import org.kring.model.method.Grouping;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Order;
import org.kring.model.method.Permission;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.Quantity;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

class PhaseTextTest {
    private final PhaseText english = new PhaseText(Locale.ENGLISH);
    private final PhaseText dutch = new PhaseText(Words.DUTCH);

    @Test
    void aPlainPhaseHasNoManner() {
        assertEquals("", english.manner(MethodFactory.eINSTANCE.createPhase()));
    }

    @Test
    void everythingSpecialAboutAPhaseIsSaidInOrder() {
        Phase phase = MethodFactory.eINSTANCE.createPhase();
        phase.setOptional(true);
        phase.setGrouping(Grouping.PAIRS);
        phase.setAtmosphere(Atmosphere.SILENCE);
        phase.setDiscussion(Permission.FORBIDDEN);
        phase.setAdviceStance(AdviceStance.FORBIDDEN);

        assertEquals("optional · in pairs · in silence · no discussion · no advice", english.manner(phase));
        assertEquals(5, dutch.manner(phase).split(" · ").length);
    }

    @ParameterizedTest
    @EnumSource(AdviceStance.class)
    void onlyAdviceThatIsHeldBackIsSaid(AdviceStance stance) {
        Phase phase = MethodFactory.eINSTANCE.createPhase();
        phase.setAdviceStance(stance);
        boolean heldBack = stance == AdviceStance.FORBIDDEN || stance == AdviceStance.DISCOURAGED;

        assertEquals(heldBack, !english.manner(phase).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void everyActivityHasItsWordInBothLanguages(ActivityKind kind) {
        String key = "activity_" + Messages.name(kind);

        assertFalse(english.word(key).isBlank());
        assertFalse(dutch.word(key).equals(english.word(key)));
    }

    @ParameterizedTest
    @EnumSource(SpeechRule.class)
    void whoMayNotSpeakIsMuted(SpeechRule speech) {
        for (ActivityKind kind : ActivityKind.values()) {
            Activity activity = activity(kind, speech);
            boolean hears = kind == ActivityKind.LISTENS || kind == ActivityKind.OBSERVES;
            boolean onlyHears = speech == SpeechRule.NO_INTERRUPTION || speech == SpeechRule.NO_REPLY;
            boolean muted = kind != ActivityKind.SILENT && (speech == SpeechRule.SILENT || hears && onlyHears);

            assertEquals(muted, PhaseText.muted(activity), kind + " " + speech);
        }
    }

    @Test
    void theMannerOfAnActivityIsSaidOnceAndInOrder() {
        Activity activity = activity(ActivityKind.TELLS, SpeechRule.IN_TURN);
        activity.setPlace(Place.OUTSIDE);
        activity.setOptional(true);
        activity.setOrder(Order.IN_TURN);

        assertEquals("outside the circle · optional · in turn", english.manner(activity));
        assertEquals("", english.manner(activity(ActivityKind.TELLS, SpeechRule.FREE)));
        assertEquals("", english.manner(activity(ActivityKind.SILENT, SpeechRule.SILENT)), "its word says it");
        assertEquals("without speaking", english.manner(activity(ActivityKind.WRITES, SpeechRule.SILENT)));
    }

    @ParameterizedTest
    @EnumSource(YieldKind.class)
    void aYieldWithoutANameIsCalledByItsKind(YieldKind kind) {
        Yield yielded = MethodFactory.eINSTANCE.createYield();
        yielded.setKind(kind);
        String word = english.yield(yielded);
        yielded.setName(text("", "Mine"));

        assertFalse(word.isBlank());
        assertEquals("Mine", english.yield(yielded));
    }

    @Test
    void howManyAndForWhomIsSaidOfAYield() {
        Yield yielded = MethodFactory.eINSTANCE.createYield();
        yielded.setQuantity(Quantity.FREE);
        yielded.setVisibility(Visibility.GROUP);
        assertEquals("", english.manner(yielded));
        yielded.setOptional(true);
        yielded.setQuantity(Quantity.EXACTLY);
        yielded.setExactly(3);
        yielded.setVisibility(Visibility.GIVER);

        assertEquals("optional · 3× · private to the giver", english.manner(yielded));
        yielded.setQuantity(Quantity.ONE_PER_PERSON);
        assertTrue(english.manner(yielded).contains("one each"));
    }

    @Test
    void minutesAreARangeOneNumberOrUntimed() {
        Duration duration = CommonFactory.eINSTANCE.createDuration();
        duration.setMin(5);
        duration.setMax(10);

        assertEquals("5–10 min", english.minutes(duration));
        assertEquals("7 min", english.minutes(7, 7));
        assertEquals("untimed", english.minutes(null));
        assertEquals("5–10", PhaseText.range(5, 10));
        assertEquals("5", PhaseText.range(5, 5));
    }

    @Test
    void aRoleIsCalledByItsNameItsIdentifierOrNobody() {
        MethodRole role = MethodFactory.eINSTANCE.createMethodRole();
        assertEquals("", english.role(role));
        role.setId("r");
        assertEquals("r", english.role(role));
        role.setName(text(" Naam ", ""));
        assertEquals("Naam", english.role(role), "the other language, without blanks around it");
        assertEquals("nobody named", english.role(null));
    }

    private static Activity activity(ActivityKind kind, SpeechRule speech) {
        Activity activity = MethodFactory.eINSTANCE.createActivity();
        activity.setKind(kind);
        activity.setSpeech(speech);
        return activity;
    }

    private static Text text(String nl, String en) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setNl(nl);
        text.setEn(en);
        return text;
    }
}
