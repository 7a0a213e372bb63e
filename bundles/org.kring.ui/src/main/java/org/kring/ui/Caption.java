// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The words on the screen that say what a control is for. */
final class Caption {

    private static final List<Class<? extends Control>> OPERATED = List.of(
            Button.class,
            CCombo.class,
            Combo.class,
            Link.class,
            org.eclipse.swt.widgets.List.class,
            Scale.class,
            Spinner.class,
            StyledText.class,
            Table.class,
            Text.class,
            Tree.class);
    private static final int LEVELS = 3;

    private Caption() {}

    /** Whether people do something with a control. A canvas counts when it takes keys. */
    static boolean isOperated(Control control) {
        return OPERATED.stream().anyMatch(type -> type.isInstance(control))
                || control instanceof Canvas && control.isListening(SWT.KeyDown);
    }

    /** Its own words, its tip, what stands in it while it is empty, else what stands before it, else its tab. */
    static String of(Control control) {
        String own = own(control);
        return own.isEmpty() ? place(control) : own;
    }

    /** What stands before it, else its tab. */
    static String place(Control control) {
        Control from = control;
        for (int level = 0; level < LEVELS && !(from instanceof Shell); level++) {
            String before = before(from);
            if (!before.isEmpty()) {
                return before;
            }
            from = from.getParent();
        }
        return tab(control);
    }

    /** The tab that a control lies under; "" when it lies under none. */
    private static String tab(Control control) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof CTabFolder folder && folder.getSelection() != null) {
                return plain(folder.getSelection().getText());
            }
        }
        return "";
    }

    private static String own(Control control) {
        String words = words(control);
        if (words.isEmpty() && control instanceof Text text) {
            words = text.getMessage();
        }
        return words.isEmpty() && control.getToolTipText() != null ? plain(control.getToolTipText()) : words;
    }

    private static String words(Control control) {
        if (control instanceof Button button) {
            return plain(button.getText());
        }
        if (control instanceof Link link) {
            return plain(link.getText().replaceAll("<[^>]*>", ""));
        }
        if (control instanceof Label label) {
            return plain(label.getText());
        }
        return control instanceof CLabel label && label.getText() != null ? plain(label.getText()) : "";
    }

    private static String plain(String text) {
        return text.replace("&&", "\u0000")
                .replace("&", "")
                .replace('\u0000', '&')
                .strip();
    }

    /** The last words before a control within its parent. */
    private static String before(Control control) {
        Composite parent = control.getParent();
        String last = "";
        for (Control each : parent.getChildren()) {
            if (each == control) {
                return last;
            }
            boolean caption = each instanceof Label || each instanceof CLabel;
            if (caption && each.getVisible() && !words(each).isEmpty()) {
                last = words(each);
            }
        }
        return "";
    }
}
