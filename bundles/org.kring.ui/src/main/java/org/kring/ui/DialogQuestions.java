// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Asks in a dialog over the active window. Escape is the way back. */
public final class DialogQuestions implements Questions {

    @Override
    public Answer saveChanges(List<String> names) {
        String message = names.size() == 1
                ? NLS.bind(Messages.DialogQuestions_saveOne, names.get(0))
                : NLS.bind(
                        Messages.DialogQuestions_saveMany, names.size(), "\u2022 " + String.join("\n\u2022 ", names));
        return ask(
                Messages.DialogQuestions_saveTitle,
                message,
                Answer.YES,
                Messages.DialogQuestions_save,
                Messages.DialogQuestions_dontSave);
    }

    @Override
    public Answer overwriteChangedFile(String name) {
        return ask(
                Messages.DialogQuestions_changedTitle,
                NLS.bind(Messages.DialogQuestions_changed, name),
                Answer.CANCEL,
                Messages.DialogQuestions_overwrite,
                Messages.DialogQuestions_reload);
    }

    @Override
    public boolean leaveHalfDone() {
        Display display = Display.getCurrent();
        Control before = display.getFocusControl();
        MessageDialog dialog = new MessageDialog(
                display.getActiveShell(),
                Messages.DialogQuestions_leaveTitle,
                null,
                Messages.DialogQuestions_leave,
                MessageDialog.QUESTION,
                0,
                Messages.DialogQuestions_stay,
                Messages.DialogQuestions_quit);
        boolean leave = dialog.open() == 1;
        if (!leave) {
            goBack(display, before);
        }
        return leave;
    }

    /** Asks; the usual answer is what Enter gives, and never one that loses what somebody else wrote. */
    private static Answer ask(String title, String message, Answer usual, String... words) {
        Display display = Display.getCurrent();
        Control before = display.getFocusControl();
        MessageDialog dialog = new MessageDialog(
                display.getActiveShell(),
                title,
                null,
                message,
                MessageDialog.QUESTION,
                usual.ordinal(),
                words[0],
                words[1],
                Messages.DialogQuestions_cancel);
        return switch (dialog.open()) {
            case 0 -> Answer.YES;
            case 1 -> Answer.NO;
            default -> {
                goBack(display, before);
                yield Answer.CANCEL;
            }
        };
    }

    /** The window that comes to the front again may give the keyboard to its part after this: so once more then. */
    private static void goBack(Display display, Control before) {
        back(before);
        display.asyncExec(() -> back(before));
    }

    /** Whoever goes back goes on typing where they were. */
    private static void back(Control before) {
        if (before != null && !before.isDisposed() && before.isVisible()) {
            before.setFocus();
        }
    }
}
