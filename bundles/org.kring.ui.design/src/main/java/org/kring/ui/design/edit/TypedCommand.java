// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sets a contained value as a whole and can be amended while its field is still being typed in: what a person calls one
 * change is one undo.
 */
final class TypedCommand extends AbstractCommand {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final Object before;
    private EObject after;

    TypedCommand(EObject owner, EStructuralFeature feature, EObject after) {
        this.owner = owner;
        this.feature = feature;
        this.before = owner.eGet(feature);
        this.after = after;
    }

    boolean isFor(EObject otherOwner, EStructuralFeature otherFeature) {
        return owner == otherOwner && feature == otherFeature;
    }

    void amend(EObject value) {
        after = value;
        redo();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        redo();
    }

    @Override
    public void redo() {
        owner.eSet(feature, after);
    }

    @Override
    public void undo() {
        owner.eSet(feature, before);
    }
}
