// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.AddPhase;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Grouping;
import org.kring.model.method.LeaveOutPhase;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Order;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Rotation;
import org.kring.model.method.RotationKind;
import org.kring.model.method.Round;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.Variant;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** Methods of every shape, the same for the same seed: no phases, one minute beside hundreds, rounds in rounds. */
public final class RandomMethods {
    private static final String[] WORDS = {
        "inbrenger",
        "vraag",
        "de",
        "succesfactoren",
        "contextkenmerken",
        "zelf/samen",
        "een",
        "probleemorientatie",
        "Levensloopbegeleidingsgesprekken",
        "x",
        "evaluatie",
        "(hoe)"
    };

    private final RandomGenerator random;
    private final List<Phase> phases = new ArrayList<>();
    private final Method method = MethodFactory.eINSTANCE.createMethod();

    private RandomMethods(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The method of a seed. */
    public static Method of(long seed) {
        return new RandomMethods(seed).made();
    }

    private Method made() {
        method.setId("random");
        method.setName(text(3));
        method.setSummary(text(20));
        for (int index = random.nextInt(6); index > 0; index--) {
            MethodRole role = MethodFactory.eINSTANCE.createMethodRole();
            role.setId("role-" + index);
            role.setName(text(2));
            method.getRoles().add(role);
        }
        fill(method.getFlow(), random.nextInt(9), 0);
        for (int index = random.nextInt(3); index > 0 && !phases.isEmpty(); index--) {
            method.getVariants().add(variant());
        }
        return method;
    }

    private void fill(List<FlowElement> flow, int count, int depth) {
        for (int index = 0; index < count; index++) {
            if (depth < 3 && random.nextInt(6) == 0) {
                Round round = round();
                flow.add(round);
                fill(round.getFlow(), random.nextInt(4), depth + 1);
            } else {
                flow.add(phase());
            }
        }
    }

    private Round round() {
        Round round = MethodFactory.eINSTANCE.createRound();
        round.setId("round-" + random.nextInt(1_000_000));
        round.setName(text(3));
        round.setRepeat(any(RepeatRule.values()));
        round.setCount(1 + random.nextInt(9));
        if (random.nextBoolean()) {
            Rotation rotation = MethodFactory.eINSTANCE.createRotation();
            rotation.setKind(any(RotationKind.values()));
            rotation.setText(random.nextBoolean() ? text(12) : null);
            round.setRotation(rotation);
        }
        return round;
    }

    private Phase phase() {
        Phase phase = MethodFactory.eINSTANCE.createPhase();
        phases.add(phase);
        phase.setId("phase-" + phases.size());
        phase.setNumber(random.nextInt(5) == 0 ? "Tot slot" : random.nextInt(9) == 0 ? null : "" + phases.size());
        phase.setName(text(9));
        phase.setOptional(random.nextInt(6) == 0);
        phase.setGrouping(any(Grouping.values()));
        phase.setDuration(random.nextInt(4) == 0 ? null : duration());
        for (int index = random.nextInt(5); index > 0; index--) {
            phase.getActivities().add(activity(phase.getId() + "." + index));
        }
        for (int index = random.nextInt(3); index > 0; index--) {
            Yield yield = MethodFactory.eINSTANCE.createYield();
            yield.setId(phase.getId() + ".yield-" + index);
            yield.setKind(any(YieldKind.values()));
            yield.setVisibility(any(Visibility.values()));
            yield.setName(random.nextBoolean() ? text(5) : null);
            phase.getYields().add(yield);
        }
        return phase;
    }

    private Duration duration() {
        Duration duration = CommonFactory.eINSTANCE.createDuration();
        int min = random.nextInt(random.nextInt(12) == 0 ? 120 : 20);
        duration.setMin(min);
        duration.setMax(random.nextBoolean() ? min : min + random.nextInt(15));
        return duration;
    }

    private Activity activity(String id) {
        Activity activity = MethodFactory.eINSTANCE.createActivity();
        activity.setId(id);
        if (!method.getRoles().isEmpty() && random.nextInt(12) > 0) {
            activity.setRole(
                    method.getRoles().get(random.nextInt(method.getRoles().size())));
        }
        activity.setKind(any(ActivityKind.values()));
        activity.setPlace(any(Place.values()));
        activity.setSpeech(any(SpeechRule.values()));
        activity.setOrder(any(Order.values()));
        activity.setOptional(random.nextInt(4) == 0);
        activity.setText(random.nextBoolean() ? text(10) : null);
        return activity;
    }

    private Variant variant() {
        Variant variant = MethodFactory.eINSTANCE.createVariant();
        variant.setId("variant-" + random.nextInt(1_000_000));
        variant.setName(text(3));
        variant.setDescription(text(25));
        Phase phase = phases.get(random.nextInt(phases.size()));
        LeaveOutPhase leaveOut = MethodFactory.eINSTANCE.createLeaveOutPhase();
        leaveOut.setPhase(phase);
        AddPhase add = MethodFactory.eINSTANCE.createAddPhase();
        add.setAfter(random.nextBoolean() ? phase : null);
        variant.getChanges().add(leaveOut);
        variant.getChanges().add(add);
        return variant;
    }

    private Text text(int most) {
        StringBuilder words = new StringBuilder();
        for (int index = random.nextInt(most + 1); index >= 0; index--) {
            words.append(any(WORDS)).append(' ');
        }
        Text text = CommonFactory.eINSTANCE.createText();
        text.setNl(words.toString().strip());
        text.setEn(random.nextBoolean() ? words.reverse().toString().strip() : null);
        return text;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
