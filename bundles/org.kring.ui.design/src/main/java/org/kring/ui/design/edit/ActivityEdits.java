// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.edit;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.kring.model.method.Activity;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Phase;
import org.kring.ui.design.text.Messages;

/** The changes of what the roles do in a phase. */
public final class ActivityEdits {

    private final MethodEditing editing;

    /**
     * Changes of one opened method.
     *
     * @param editing gets the commands
     */
    public ActivityEdits(MethodEditing editing) {
        this.editing = editing;
    }

    /**
     * Adds an activity of the method's first role at the end.
     *
     * @param phase gets the activity; its method has at least one role
     * @return the new activity's place in the list, from 0
     */
    public int add(Phase phase) {
        Activity activity = MethodFactory.eINSTANCE.createActivity();
        activity.setRole(editing.method().getRoles().get(0));
        activity.setId(freeId(phase));
        int place = phase.getActivities().size();
        editing.run(
                new AddCommand(editing.domain(), phase, MethodPackage.Literals.PHASE__ACTIVITIES, activity, place),
                Messages.Edit_addActivity);
        return place;
    }

    private static String freeId(Phase phase) {
        Set<String> taken = phase.getActivities().stream().map(Activity::getId).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(phase.getId() + ".activity-" + number)) {
            number++;
        }
        return phase.getId() + ".activity-" + number;
    }

    /**
     * Removes an activity.
     *
     * @param phase whose activity
     * @param place its place in the list, from 0
     */
    public void remove(Phase phase, int place) {
        Activity activity = phase.getActivities().get(place);
        editing.run(
                new RemoveCommand(editing.domain(), phase, MethodPackage.Literals.PHASE__ACTIVITIES, activity),
                Messages.Edit_removeActivity);
    }

    /**
     * Moves an activity to another place; does nothing when there is no such place.
     *
     * @param phase whose activity
     * @param place its place in the list, from 0
     * @param target where it goes, from 0
     */
    public void move(Phase phase, int place, int target) {
        if (target >= 0 && target < phase.getActivities().size() && target != place) {
            Activity activity = phase.getActivities().get(place);
            editing.run(
                    new MoveCommand(
                            editing.domain(), phase, MethodPackage.Literals.PHASE__ACTIVITIES, activity, target),
                    Messages.Edit_moveActivity);
        }
    }

    /**
     * Sets one feature of an activity.
     *
     * @param activity which activity
     * @param feature its role, kind, place or speech rule
     * @param value of the feature's type
     */
    public void set(Activity activity, EStructuralFeature feature, Object value) {
        if (!Objects.equals(activity.eGet(feature), value)) {
            editing.run(new SetCommand(editing.domain(), activity, feature, value), Messages.Edit_activity);
        }
    }
}
