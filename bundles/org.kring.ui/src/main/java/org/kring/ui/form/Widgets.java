// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.widget.PrimaryButton;
import org.kring.ui.widget.UnbrokenWords;
import org.kring.ui.widget.WidgetData;

/** Makes the plain widgets of a page, each under the name by which tests find it and in a class of the style sheet. */
public final class Widgets {

    /** The ground and words of a page. */
    public static final String PAGE = "kring-page";
    /** Words that stand back. */
    public static final String QUIET = "kring-quiet";
    /** The heading of a section. */
    public static final String HEADING = "kring-heading";

    private static final int GAP = 8;
    /** Letters after which a line of wrapped words may end where none could. */
    private static final int UNBROKEN = 50;

    private static final String NO_WIDTH = "\u200b";

    private Widgets() {}

    /** Gives a widget its name for tests. */
    public static <T extends Control> T named(T control, String key) {
        return WidgetData.key(control, key);
    }

    /** Gives a widget its class of the style sheet. */
    public static <T extends Control> T styled(T control, String css) {
        return WidgetData.style(control, css);
    }

    /** One line of words. */
    public static Label label(Composite parent, String text, String css) {
        Label label = styled(new Label(parent, SWT.NONE), css);
        label.setText(escaped(text));
        return label;
    }

    /** Words that wrap over the whole width of a grid. */
    public static Label wrapped(Composite parent, String text, String css) {
        Label label = styled(new Label(parent, SWT.WRAP), css);
        label.setText(escaped(UnbrokenWords.parted(text, UNBROKEN, NO_WIDTH)));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(GAP * 10, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Words without mnemonics. */
    public static String escaped(String text) {
        return text.replace("&", "&&");
    }

    /** A push button. */
    public static Button button(Composite parent, String text, String key, Runnable action) {
        Button button = named(new Button(parent, SWT.PUSH), key);
        button.setText(text);
        QuickPress.made(button);
        button.addListener(SWT.Selection, event -> {
            if (!QuickPress.isUnread(button, event)) {
                action.run();
            }
        });
        ClickedTip.hideAfterClick(button);
        return button;
    }

    /** The push button for the one thing to do next on a screen. */
    public static Button primary(Composite parent, String text, String key, Runnable action) {
        return PrimaryButton.mark(button(parent, text, key, action));
    }

    /** A check box. */
    public static Button check(Composite parent, String text, String key, Runnable action) {
        Button button = named(styled(new Button(parent, SWT.CHECK), PAGE), key);
        button.setText(escaped(text));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** A field of one line over the whole width of a grid. */
    public static Text field(Composite parent, String hint, String key) {
        Text text = named(new Text(parent, SWT.SINGLE | SWT.BORDER), key);
        text.setMessage(hint);
        text.getAccessible();
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(GAP * 10, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    /** What Enter in a field of one line does. */
    public static void entered(Text field, Runnable action) {
        field.addListener(SWT.DefaultSelection, event -> {
            QuickPress.pressed(event.display, event);
            action.run();
        });
    }

    /** A choice of words. Who chooses by mouse has the keyboard there too, as in every other control. */
    public static Combo combo(Composite parent, String key, Runnable action) {
        Combo combo = named(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), key);
        combo.addListener(SWT.Selection, event -> combo.setFocus());
        combo.addListener(SWT.Selection, event -> action.run());
        return combo;
    }

    /** Widgets below each other. */
    public static Composite column(Composite parent, int margin) {
        Composite column = styled(new Composite(parent, SWT.NONE), PAGE);
        GridLayoutFactory.fillDefaults()
                .margins(margin, margin)
                .spacing(GAP, GAP)
                .applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        return column;
    }

    /** Widgets in a grid of so many columns. */
    public static Composite grid(Composite parent, int columns) {
        Composite grid = styled(new Composite(parent, SWT.NONE), PAGE);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .spacing(GAP, GAP - 2)
                .applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        return grid;
    }

    /** Widgets beside each other that go on in the next line. */
    public static Composite row(Composite parent) {
        return rowed(new Composite(parent, SWT.NONE));
    }

    /** Makes a widget such a row. */
    public static <T extends Composite> T rowed(T row) {
        styled(row, PAGE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = GAP;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** Takes everything out of a widget. */
    public static void clear(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
    }
}
