// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sets a contained value as a whole and can be amended while its field is still being typed in: what a person calls one
 * change is one undo.
 */
final class TypedCommand extends AbstractCommand implements NamedCommand {

    private final EditName edit;
    private final EObject owner;
    private final EStructuralFeature feature;
    private final Object before;
    private EObject after;

    TypedCommand(EditName edit, EObject owner, EStructuralFeature feature, EObject after) {
        this.edit = edit;
        this.owner = owner;
        this.feature = feature;
        this.before = owner.eGet(feature);
        this.after = after;
    }

    @Override
    public EditName edit() {
        return edit;
    }

    @Override
    public EObject changed() {
        return owner;
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
