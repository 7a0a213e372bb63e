// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Method;
import org.kring.model.method.PhaseFunction;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.YieldKind;

/** Many different methods, the same ones every time: nested rounds, untimed phases, yields. */
public final class GeneratedMethods {

    private final Random random;
    private int next;

    private GeneratedMethods(long seed) {
        random = new Random(seed);
    }

    public static Stream<Method> first(int count) {
        return Stream.iterate(0L, seed -> seed + 1).limit(count).map(seed -> new GeneratedMethods(seed).method());
    }

    private Method method() {
        Method method = Build.method(flow(3).toArray(FlowElement[]::new));
        if (random.nextBoolean()) {
            int min = random.nextInt(10);
            method.setPeople(Build.span(min, random.nextBoolean() ? 0 : min + random.nextInt(5)));
        }
        return method;
    }

    private List<FlowElement> flow(int depth) {
        List<FlowElement> flow = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            flow.add(depth > 0 && random.nextInt(3) == 0 ? round(depth) : phase());
        }
        return flow;
    }

    private FlowElement round(int depth) {
        RepeatRule repeat = RepeatRule.values()[random.nextInt(RepeatRule.values().length)];
        int count = repeat == RepeatRule.TIMES ? 1 + random.nextInt(3) : 0;
        return Build.round("round-" + next++, repeat, count, flow(depth - 1).toArray(FlowElement[]::new));
    }

    private FlowElement phase() {
        String id = "phase-" + next++;
        if (random.nextInt(4) == 0) {
            return Build.phase(id);
        }
        int min = random.nextInt(30);
        var phase = Build.phase(id, PhaseFunction.UNSTATED, anyYields());
        phase.setDuration(Build.minutes(min, min + random.nextInt(15)));
        return phase;
    }

    private YieldKind[] anyYields() {
        YieldKind[] all = YieldKind.values();
        return random.nextBoolean() ? new YieldKind[0] : new YieldKind[] {all[random.nextInt(all.length)]};
    }
}
