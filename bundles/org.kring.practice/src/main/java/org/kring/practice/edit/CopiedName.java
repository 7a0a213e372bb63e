// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Optional;
import org.kring.model.common.Text;
import org.kring.model.method.Method;

/** A draft begins with the names of its original; who renames it in one language easily forgets the other. */
public final class CopiedName {

    private CopiedName() {}

    /**
     * The name that was forgotten.
     *
     * @param draft that was made of the original
     * @param original with the names that were copied
     * @return the one name that is still the original's while the other is not; empty when there is none
     */
    public static Optional<Field> of(Method draft, Method original) {
        boolean dutch = isCopy(draft.getName(), original.getName(), true);
        boolean english = isCopy(draft.getName(), original.getName(), false);
        if (dutch == english) {
            return Optional.empty();
        }
        Field copied = dutch ? Field.NAME_NL : Field.NAME_EN;
        return MethodEdits.words(draft.getName(), copied.dutch()).isEmpty() ? Optional.empty() : Optional.of(copied);
    }

    private static boolean isCopy(Text now, Text before, boolean dutch) {
        return MethodEdits.words(now, dutch).equals(MethodEdits.words(before, dutch));
    }
}
