// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.List;
import org.kring.model.common.Category;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Span;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.PhaseFunction;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** Small sound parts of methods for tests. */
public final class Build {

    private static final MethodFactory FACTORY = MethodFactory.eINSTANCE;

    private Build() {}

    public static Text text(String nl, String en) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setNl(nl);
        text.setEn(en);
        return text;
    }

    public static Duration minutes(int min, int max) {
        Duration duration = CommonFactory.eINSTANCE.createDuration();
        duration.setMin(min);
        duration.setMax(max);
        return duration;
    }

    public static Span span(int min, int max) {
        Span span = CommonFactory.eINSTANCE.createSpan();
        span.setMin(min);
        span.setMax(max);
        return span;
    }

    /** A case method with one role, "everyone", and these phases and rounds. */
    public static Method method(FlowElement... flow) {
        Method method = FACTORY.createMethod();
        method.setId("sample");
        method.setCategory(Category.CASE_METHOD);
        method.setName(text("Voorbeeld", "Sample"));
        MethodRole everyone = FACTORY.createMethodRole();
        everyone.setId("everyone");
        everyone.setKind(RoleKind.EVERYONE);
        everyone.setName(text("Allen", "All"));
        method.getRoles().add(everyone);
        method.getFlow().addAll(List.of(flow));
        for (Phase phase : Phases.of(method)) {
            phase.getActivities().forEach(activity -> activity.setRole(everyone));
        }
        return method;
    }

    /** An untimed phase in which everyone tells. */
    public static Phase phase(String id) {
        Phase phase = FACTORY.createPhase();
        phase.setId(id);
        phase.setName(text("Fase " + id, "Phase " + id));
        phase.setInstruction(text("Doe " + id, "Do " + id));
        Activity activity = FACTORY.createActivity();
        activity.setId(id + ".everyone.tells");
        activity.setKind(ActivityKind.TELLS);
        phase.getActivities().add(activity);
        return phase;
    }

    public static Phase phase(String id, int min, int max) {
        Phase phase = phase(id);
        phase.setDuration(minutes(min, max));
        return phase;
    }

    public static Phase phase(String id, PhaseFunction function, YieldKind... yields) {
        Phase phase = phase(id, 5, 5);
        phase.setFunction(function);
        for (YieldKind kind : yields) {
            Yield result = FACTORY.createYield();
            result.setId(id + "." + kind.getLiteral());
            result.setKind(kind);
            phase.getYields().add(result);
        }
        return phase;
    }

    public static Round round(String id, RepeatRule repeat, int count, FlowElement... flow) {
        Round round = FACTORY.createRound();
        round.setId(id);
        round.setName(text("Ronde " + id, "Round " + id));
        round.setRepeat(repeat);
        round.setCount(count);
        round.getFlow().addAll(List.of(flow));
        return round;
    }

    public static Round times(String id, int count, FlowElement... flow) {
        return round(id, RepeatRule.TIMES, count, flow);
    }

    /** A case method with nothing to remark. */
    public static Method faultless() {
        return method(
                phase("1", PhaseFunction.OPENING),
                phase("2", PhaseFunction.EXPLORATION),
                phase("3", PhaseFunction.AWARENESS, YieldKind.REFORMULATION),
                phase("4", PhaseFunction.ANALYSIS, YieldKind.ADVICE),
                phase("5", PhaseFunction.ACTION_PLAN, YieldKind.ACTION),
                phase("6", PhaseFunction.JOINT_REFLECTION),
                phase("7", PhaseFunction.CLOSING, YieldKind.EVALUATION));
    }
}
