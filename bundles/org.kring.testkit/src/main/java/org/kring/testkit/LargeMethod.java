// SPDX-License-Identifier: EPL-2.0
package org.kring.testkit;

import java.util.SplittableRandom;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/**
 * A method of any size, for measuring how reading and writing grow. Each object either has an identifier or words, and
 * there are about as many references as objects.
 */
public final class LargeMethod {
    private static final int OBJECTS_PER_PHASE = 10;
    private static final int ROLES = 12;

    private final SplittableRandom random;
    private final Method method = MethodFactory.eINSTANCE.createMethod();
    private Yield before;

    private LargeMethod(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * A method of about that many objects.
     *
     * @param objects how many, from 100
     * @param seed any number
     * @return a new method
     */
    public static Method of(int objects, long seed) {
        return new LargeMethod(seed).make(objects);
    }

    private Method make(int objects) {
        method.setId("large");
        method.setFormatVersion(2);
        for (int i = 0; i < ROLES; i++) {
            role("role-" + i);
        }
        for (int i = 0; i < (objects - 1 - 2 * ROLES) / OBJECTS_PER_PHASE; i++) {
            method.getFlow().add(phase("phase-" + i));
        }
        return method;
    }

    private void role(String id) {
        MethodRole role = MethodFactory.eINSTANCE.createMethodRole();
        role.setId(id);
        role.setName(text(id));
        method.getRoles().add(role);
    }

    private Phase phase(String id) {
        Phase phase = MethodFactory.eINSTANCE.createPhase();
        phase.setId(id);
        phase.setName(text("Phase " + id));
        phase.setInstruction(text("What the group does now, in some words that are as long as usual, for " + id));
        phase.setDuration(CommonFactory.eINSTANCE.createDuration());
        phase.getDuration().setMin(5);
        phase.getDuration().setMax(5 + random.nextInt(20));
        phase.getActivities().add(activity(id + ".a", ActivityKind.TELLS));
        phase.getActivities().add(activity(id + ".b", ActivityKind.LISTENS));
        phase.getActivities().add(activity(id + ".c", ActivityKind.WRITES));
        phase.getYields().add(yielded(id + ".d", YieldKind.QUESTION));
        phase.getYields().add(yielded(id + ".e", YieldKind.ADVICE));
        phase.getYields().add(yielded(id + ".f", YieldKind.ACTION));
        return phase;
    }

    private Activity activity(String id, ActivityKind kind) {
        Activity activity = MethodFactory.eINSTANCE.createActivity();
        activity.setId(id);
        activity.setKind(kind);
        activity.setRole(anyRole());
        return activity;
    }

    private Yield yielded(String id, YieldKind kind) {
        Yield made = MethodFactory.eINSTANCE.createYield();
        made.setId(id);
        made.setKind(kind);
        made.setGiver(anyRole());
        made.setLinksTo(before);
        made.setChosenFrom(before);
        before = made;
        return made;
    }

    private MethodRole anyRole() {
        return method.getRoles().get(random.nextInt(ROLES));
    }

    private static Text text(String words) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setNl(words + " (nl)");
        text.setEn(words + " (en)");
        return text;
    }
}
