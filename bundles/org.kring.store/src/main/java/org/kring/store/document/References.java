// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** The identifiers of a document and the references to them, tied together once the whole document is there. */
final class References {

    private record Pending(EObject owner, EReference feature, String id, long position) {}

    private final Map<String, EObject> targets = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private int lookups;

    /** Gives an object its identifier; false when another one has it already. */
    boolean declare(String id, EObject object) {
        return targets.putIfAbsent(id, object) == null;
    }

    void refer(EObject owner, EReference feature, String id, long position) {
        pending.add(new Pending(owner, feature, id, position));
    }

    /** Ties all references: one look into the table for each. */
    void tie(XmlEvents gate) throws StoreException {
        for (Pending each : pending) {
            lookups++;
            var target = targets.get(each.id);
            var name = each.feature.getName();
            if (target == null) {
                throw gate.faultAt(each.position, name, Problem.MISSING_REFERENCE, name, each.id);
            }
            if (!each.feature.getEReferenceType().getInstanceClass().isInstance(target)) {
                throw gate.faultAt(
                        each.position,
                        name,
                        Problem.WRONG_REFERENCE,
                        name,
                        each.id,
                        target.eClass().getName(),
                        each.feature.getEReferenceType().getName());
            }
            set(each, target);
        }
    }

    private static void set(Pending reference, EObject target) {
        if (reference.feature.isMany()) {
            @SuppressWarnings("unchecked")
            var list = (InternalEList<EObject>) (EList<?>) reference.owner.eGet(reference.feature);
            // known to be new in the list: a search for it would be quadratic
            list.addUnique(target);
        } else {
            reference.owner.eSet(reference.feature, target);
        }
    }

    /** How often the table was asked; for the proof that it grows with the document and not faster. */
    int lookups() {
        return lookups;
    }
}
