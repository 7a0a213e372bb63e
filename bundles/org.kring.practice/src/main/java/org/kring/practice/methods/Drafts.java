// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;

/** Makes drafts: a version of one's own that grows from a version that stays as it is. */
final class Drafts {

    private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";

    private Drafts() {}

    /**
     * A draft of a method under a version that is still free: 1 becomes 1.1, then 1.2.
     *
     * @param original stays untouched
     * @param taken whether a version is there already
     * @return the draft, with the original's version as what it is based on
     */
    static Method of(Method original, Predicate<Method> taken) {
        Method draft = EcoreUtil.copy(original);
        draft.setStatus(MethodStatus.DRAFT);
        draft.setBasedOn(original.getVersion());
        draft.setDigest(null);
        free(draft, base(original), taken);
        return draft;
    }

    /**
     * The same version if it is free, else the next free one beside it.
     *
     * @param draft is changed
     * @param taken whether a version is there already
     */
    static void settle(Method draft, Predicate<Method> taken) {
        if (!isVersion(draft.getVersion()) || taken.test(draft)) {
            String base = isVersion(draft.getBasedOn()) ? draft.getBasedOn() : base(draft);
            free(draft, base, taken);
        }
    }

    private static void free(Method draft, String base, Predicate<Method> taken) {
        int number = 1;
        do {
            draft.setVersion(base + "." + number++);
        } while (taken.test(draft));
    }

    /** What is kept for meetings was named after its content; its successor is named after what it was made from. */
    private static String base(Method original) {
        boolean kept = original.getStatus() == MethodStatus.RETIRED && isVersion(original.getBasedOn());
        String version = kept ? original.getBasedOn() : original.getVersion();
        return isVersion(version) ? version : "0";
    }

    private static boolean isVersion(String version) {
        return version != null && version.matches(VERSION);
    }
}
