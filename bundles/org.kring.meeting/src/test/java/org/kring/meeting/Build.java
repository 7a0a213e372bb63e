// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.List;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;
import org.kring.model.common.Span;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.RotationKind;
import org.kring.model.method.Round;

/** Small parts of methods for tests. */
final class Build {

    private static final MethodFactory FACTORY = MethodFactory.eINSTANCE;

    private Build() {}

    static Method method(FlowElement... flow) {
        Method method = FACTORY.createMethod();
        method.getFlow().addAll(List.of(flow));
        return method;
    }

    static Phase phase(String id) {
        Phase phase = FACTORY.createPhase();
        phase.setId(id);
        return phase;
    }

    static Phase phase(String id, int min, int max) {
        Phase phase = phase(id);
        Duration duration = CommonFactory.eINSTANCE.createDuration();
        duration.setMin(min);
        duration.setMax(max);
        phase.setDuration(duration);
        return phase;
    }

    static Round times(String id, int count, FlowElement... flow) {
        Round round = FACTORY.createRound();
        round.setId(id);
        round.setRepeat(RepeatRule.TIMES);
        round.setCount(count);
        round.getFlow().addAll(List.of(flow));
        return round;
    }

    static Span span(int min, int max) {
        Span span = CommonFactory.eINSTANCE.createSpan();
        span.setMin(min);
        span.setMax(max);
        return span;
    }

    /** Source S4: two halves of three talks of ten minutes and three minutes of silence. */
    static Method speedSparring() {
        Phase talk = phase("4", 10, 10);
        talk.setGrouping(Grouping.PAIRS);
        Round turns = rotating(times("turns", 3, talk), RotationKind.SHIFT_SEAT);
        Round halves = rotating(times("halves", 2, turns, phase("5", 3, 3)), RotationKind.SWAP_ROLES);
        return method(phase("1"), phase("2"), phase("3"), halves);
    }

    static Round rotating(Round round, RotationKind kind) {
        round.setRotation(FACTORY.createRotation());
        round.getRotation().setKind(kind);
        return round;
    }
}
