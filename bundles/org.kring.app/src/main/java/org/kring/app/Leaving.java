// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.swt.widgets.Display;
import org.kring.ui.HalfDone;
import org.kring.ui.Questions;
import org.kring.ui.widget.Keyboard;

/** Asks before the program ends, or another practice is opened, over something that is typed and not kept yet, and shows it to whoever goes on. */
final class Leaving {

    private Leaving() {}

    /** The parts of all rooms: those of a room that is not shown keep what is typed there. */
    static Collection<MPart> parts(EModelService models, MApplication application) {
        return models.findElements(application, null, MPart.class);
    }

    /**
     * Whether the program may end now; asks over what is typed, once the field that is typed in is taken, and over what is
     * changed and not saved. The service of
     * parts would ask for the room that is shown alone.
     *
     * @param parts of all rooms
     * @param questions asks whether to leave
     * @param saving asks whether to save; goes on to the end by itself once everything is saved
     */
    static boolean mayEnd(Collection<MPart> parts, Questions questions, ISaveHandler saving) {
        Keyboard.takeTyped(Display.getCurrent());
        return isWanted(parts, questions) && saving.saveParts(parts, true);
    }

    /** Whether what is typed may be left; asks only when something would be lost. */
    static boolean isWanted(Collection<MPart> parts, Questions questions) {
        return isWanted(parts, questions::leaveHalfDone);
    }

    /** Whether another practice may take the place of the one that is open; asks only when something would be lost. */
    static boolean isPracticeLeft(Collection<MPart> parts, Questions questions) {
        return isWanted(parts, questions::leavePracticeHalfDone);
    }

    private static boolean isWanted(Collection<MPart> parts, BooleanSupplier leave) {
        Optional<HalfDone> half = parts.stream()
                .map(MPart::getObject)
                .filter(HalfDone.class::isInstance)
                .map(HalfDone.class::cast)
                .filter(HalfDone::isHalfDone)
                .findFirst();
        boolean wanted = half.isEmpty() || leave.getAsBoolean();
        if (!wanted) {
            half.get().goOn();
        }
        return wanted;
    }
}
