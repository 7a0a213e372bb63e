// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;
import org.kring.model.common.Text;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Phase;

/** The changes of a method's words and a phase's minutes. */
public final class MethodEdits {

    private final MethodEditing editing;

    /**
     * Changes of one opened method.
     *
     * @param editing gets the commands
     */
    public MethodEdits(MethodEditing editing) {
        this.editing = editing;
    }

    /**
     * Writes a text; repeated within one visit of a field it stays one change. Words that do not fit are refused: the
     * text is what it was before this visit.
     *
     * @param field which text
     * @param phase whose text; ignored when the field is one of the method
     * @param words as typed; empty means: not written
     */
    public void write(Field field, Phase phase, String words) {
        EObject owner = field.ofPhase() ? phase : editing.method();
        if (!field.fits(words)) {
            editing.refuse(owner, field.feature());
            return;
        }
        Text now = (Text) owner.eGet(field.feature());
        if (words.equals(words(now, field.dutch()))) {
            return;
        }
        Text text = now == null ? CommonFactory.eINSTANCE.createText() : EcoreUtil.copy(now);
        String kept = words.isEmpty() ? null : words;
        if (field.dutch()) {
            text.setNl(kept);
        } else {
            text.setEn(kept);
        }
        boolean nothing = words(text, true).isEmpty() && words(text, false).isEmpty();
        editing.type(field.edit(), owner, field.feature(), nothing ? null : text);
    }

    /**
     * One language of a text.
     *
     * @param text may be null
     * @param dutch false for English
     * @return never null
     */
    public static String words(Text text, boolean dutch) {
        String words = text == null ? null : dutch ? text.getNl() : text.getEn();
        return Objects.requireNonNullElse(words, "");
    }

    /**
     * Sets the minutes of a phase; repeated within one visit it stays one change.
     *
     * @param phase whose minutes
     * @param minutes null means: untimed
     */
    public void time(Phase phase, MinuteRange minutes) {
        Duration now = phase.getDuration();
        if (minutes == null ? now == null : now != null && same(now, minutes)) {
            return;
        }
        Duration duration = null;
        if (minutes != null) {
            duration = CommonFactory.eINSTANCE.createDuration();
            duration.setMin(minutes.from());
            duration.setMax(minutes.to());
        }
        editing.type(EditName.CHANGE_MINUTES, phase, MethodPackage.Literals.PHASE__DURATION, duration);
    }

    /**
     * The minutes that are being typed are no range: those of before this visit stay.
     *
     * @param phase whose minutes
     */
    public void refuseTime(Phase phase) {
        editing.refuse(phase, MethodPackage.Literals.PHASE__DURATION);
    }

    private static boolean same(Duration duration, MinuteRange minutes) {
        return duration.getMin() == minutes.from() && duration.getMax() == minutes.to();
    }

    /**
     * Sets whether a phase may be left out.
     *
     * @param phase which phase
     * @param optional true when it may
     */
    public void setOptional(Phase phase, boolean optional) {
        if (phase.isOptional() != optional) {
            editing.change(EditName.CHANGE_OPTIONAL, () -> phase.setOptional(optional));
        }
    }
}
