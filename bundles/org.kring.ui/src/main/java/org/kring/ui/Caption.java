// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.List;
import java.util.stream.Stream;
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

    /** Whether its own words say what it does; a sign such as an arrow or "+1" does not. */
    static boolean speaks(Control control) {
        return hasWord(words(control));
    }

    /**
     * The words of a button, or its tip when they are a sign. For anything else what stands in it while it is empty,
     * what stands before it, its tip, else its tab.
     */
    static String of(Control control) {
        if (speaks(control)) {
            return words(control);
        }
        if (isPart(control)) {
            return AccessibleName.named(control.getParent());
        }
        if (control instanceof Button || control instanceof Link) {
            return tip(control);
        }
        String hint = control instanceof Text text ? text.getMessage() : "";
        return Stream.of(hint, above(control), tip(control), tab(control))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The field and the arrow of a list in a cell are parts of it. */
    private static boolean isPart(Control control) {
        return control.getParent() instanceof CCombo;
    }

    private static boolean hasWord(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    private static String tip(Control control) {
        return control.getToolTipText() == null ? "" : plain(control.getToolTipText());
    }

    /** What stands before a control, else its tab. */
    static String place(Control control) {
        String above = above(control);
        return above.isEmpty() ? tab(control) : above;
    }

    /** What stands before a control, or before the frame that it lies in. */
    private static String above(Control control) {
        Control from = control;
        for (int level = 0; level < LEVELS && !(from instanceof Shell); level++) {
            String before = before(from);
            if (!before.isEmpty()) {
                return before;
            }
            from = from.getParent();
        }
        return "";
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

    /** The last words before a control within its parent; a sentence that wraps explains and names nothing. */
    private static String before(Control control) {
        Composite parent = control.getParent();
        String last = "";
        for (Control each : parent.getChildren()) {
            if (each == control) {
                return last;
            }
            boolean caption = each instanceof Label && (each.getStyle() & SWT.WRAP) == 0 || each instanceof CLabel;
            if (caption && each.getVisible() && hasWord(words(each))) {
                last = words(each);
            }
        }
        return "";
    }
}
