// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.method.Change;
import org.kring.model.method.Method;
import org.kring.model.method.Variant;

/** Applies the variants that a group chose when planning. */
public final class Variants {

    private Variants() {}

    /**
     * Makes a changed copy; the method itself stays as it is. Variants are applied in the order in which the method
     * lists them. A change to a phase that an earlier change left out does nothing. The copy has no variants any more.
     *
     * @param method the method
     * @param variantIds identifiers of the chosen variants; empty gives a plain copy without variants
     * @return the changed copy
     * @throws IllegalArgumentException when the method has no variant with one of the identifiers
     */
    public static Method apply(Method method, Collection<String> variantIds) {
        Set<String> open = new LinkedHashSet<>(variantIds);
        Method copy = EcoreUtil.copy(method);
        VariantChanges changes = new VariantChanges(copy);
        for (Variant variant : copy.getVariants()) {
            if (open.remove(variant.getId())) {
                for (Change change : variant.getChanges()) {
                    changes.apply(change);
                }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("no variant " + String.join(", ", open) + " in " + method.getId());
        }
        copy.getVariants().clear();
        return copy;
    }
}
