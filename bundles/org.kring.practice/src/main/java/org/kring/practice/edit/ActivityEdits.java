// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kring.model.method.Activity;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;

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
        editing.change(EditName.ADD_ACTIVITY, () -> phase.getActivities().add(activity));
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
        editing.change(EditName.REMOVE_ACTIVITY, () -> phase.getActivities().remove(place));
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
            editing.change(EditName.MOVE_ACTIVITY, () -> phase.getActivities().move(target, place));
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
            editing.change(EditName.CHANGE_ACTIVITY, () -> activity.eSet(feature, value));
        }
    }
}
