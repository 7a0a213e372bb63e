// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What nothing of a document may do without: the features that the model calls required, and their words, when they are
 * words, are not empty. Whoever works with a document relies on it. The same for reading and writing.
 */
final class Needs {

    private static final Map<EClass, List<EStructuralFeature>> NEEDED = new ConcurrentHashMap<>();

    private Needs() {}

    /**
     * The first needed feature that an object lacks.
     *
     * @param object all of whose values and children are there
     * @param referred its references that will be tied, and are not yet
     * @return null when nothing is missing
     */
    static EStructuralFeature lacking(EObject object, Collection<EReference> referred) {
        for (EStructuralFeature each : NEEDED.computeIfAbsent(object.eClass(), Needs::of)) {
            var value = object.eGet(each);
            if ((value == null || "".equals(value)) && !referred.contains(each)) {
                return each;
            }
        }
        return null;
    }

    private static List<EStructuralFeature> of(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(each -> each.isRequired() && !each.isMany() && !each.isTransient())
                .toList();
    }
}
