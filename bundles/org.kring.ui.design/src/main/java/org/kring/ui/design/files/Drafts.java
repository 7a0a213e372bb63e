// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.files;

import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;

/** Makes drafts: a version of one's own that grows from a version that stays as it is. */
public final class Drafts {

    private Drafts() {}

    /**
     * A draft of a method under a version that is still free: 1 becomes 1.1, then 1.2.
     *
     * @param original stays untouched
     * @param taken file names that exist already
     * @return the draft, with the original's version as what it is based on
     */
    public static Method of(Method original, Set<String> taken) {
        Method draft = EcoreUtil.copy(original);
        draft.setStatus(MethodStatus.DRAFT);
        draft.setBasedOn(original.getVersion());
        draft.setDigest(null);
        int number = 1;
        do {
            draft.setVersion(original.getVersion() + "." + number++);
        } while (taken.contains(fileName(draft)));
        return draft;
    }

    /**
     * The name of the file that a method is kept in.
     *
     * @param method with an identifier and a version
     * @return for example "basic-model-1.1.method"
     */
    public static String fileName(Method method) {
        return method.getId() + "-" + method.getVersion() + ".method";
    }
}
