// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Asks in a dialog over the active window. Escape is the way back. */
public final class DialogQuestions implements Questions {

    @Override
    public Answer saveChanges(List<String> names) {
        String message = names.size() == 1
                ? NLS.bind(Messages.DialogQuestions_saveOne, names.get(0))
                : NLS.bind(
                        Messages.DialogQuestions_saveMany, names.size(), "\u2022 " + String.join("\n\u2022 ", names));
        return answer(open(
                Messages.DialogQuestions_saveTitle,
                message,
                Answer.YES.ordinal(),
                Messages.DialogQuestions_save,
                Messages.DialogQuestions_dontSave,
                Messages.DialogQuestions_cancel));
    }

    @Override
    public Answer overwriteChangedFile(String name) {
        return answer(open(
                Messages.DialogQuestions_changedTitle,
                NLS.bind(Messages.DialogQuestions_changed, name),
                Answer.CANCEL.ordinal(),
                Messages.DialogQuestions_overwrite,
                Messages.DialogQuestions_reload,
                Messages.DialogQuestions_cancel));
    }

    @Override
    public boolean leaveHalfDone() {
        return mayLose(Messages.DialogQuestions_leave, Messages.DialogQuestions_quit);
    }

    @Override
    public boolean leavePracticeHalfDone() {
        return mayLose(Messages.DialogQuestions_leavePractice, Messages.DialogQuestions_openAnyway);
    }

    private static boolean mayLose(String message, String anyway) {
        return open(Messages.DialogQuestions_leaveTitle, message, 1, anyway, Messages.DialogQuestions_stay) == 0;
    }

    private static Answer answer(int chosen) {
        return chosen < 0 ? Answer.CANCEL : Answer.values()[chosen];
    }

    /**
     * Asks; the usual answer is what Enter gives, and never one that loses what somebody wrote. The last answer leaves
     * everything as it is, as closing the question does.
     */
    private static int open(String title, String message, int usual, String... answers) {
        Display display = Display.getCurrent();
        Control before = display.getFocusControl();
        int chosen = new MessageDialog(
                        window(display),
                        title,
                        null,
                        message.replace("&", "&&"),
                        MessageDialog.QUESTION,
                        usual,
                        answers)
                .open();
        if (chosen < 0 || chosen == answers.length - 1) {
            goBack(display, before);
        }
        return chosen;
    }

    /** The window in front; right after another question none is yet, and a question over none could get behind it. */
    private static Shell window(Display display) {
        return Stream.concat(Stream.ofNullable(display.getActiveShell()), Stream.of(display.getShells()))
                .filter(Shell::isVisible)
                .findFirst()
                .orElse(null);
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
