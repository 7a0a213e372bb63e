// SPDX-License-Identifier: EPL-2.0
package org.kring.testkit;

import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.MethodStatus;
import org.kring.model.method.Phase;

/** A small method as an author would have it open. */
public final class SmallMethod {

    private SmallMethod() {}

    /** A draft of two phases, the first of 10 to 15 minutes with one activity, the second untimed. */
    public static Method draft() {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("test");
        method.setVersion("1");
        method.setFormatVersion(1);
        method.setStatus(MethodStatus.DRAFT);
        method.setName(text("Proef", "Trial"));
        role(method, "presenter", "Inbrenger", "Case presenter");
        role(method, "participants", "Deelnemers", "Participants");
        Phase first = phase(method, "phase-1", "Vertellen", "Telling");
        Duration duration = CommonFactory.eINSTANCE.createDuration();
        duration.setMin(10);
        duration.setMax(15);
        first.setDuration(duration);
        Activity activity = MethodFactory.eINSTANCE.createActivity();
        activity.setId("phase-1.presenter.tells");
        activity.setRole(method.getRoles().get(0));
        activity.setKind(ActivityKind.TELLS);
        first.getActivities().add(activity);
        phase(method, "phase-2", "Vragen", "Asking");
        return method;
    }

    private static void role(Method method, String id, String nl, String en) {
        MethodRole role = MethodFactory.eINSTANCE.createMethodRole();
        role.setId(id);
        role.setName(text(nl, en));
        method.getRoles().add(role);
    }

    private static Phase phase(Method method, String id, String nl, String en) {
        Phase phase = MethodFactory.eINSTANCE.createPhase();
        phase.setId(id);
        phase.setNumber(id.substring(6));
        phase.setName(text(nl, en));
        method.getFlow().add(phase);
        return phase;
    }

    /** Words in both languages. */
    public static Text text(String nl, String en) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setNl(nl);
        text.setEn(en);
        return text;
    }
}
