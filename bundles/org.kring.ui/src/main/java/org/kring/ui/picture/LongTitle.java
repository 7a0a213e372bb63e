// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.widget.LongText;
import org.kring.ui.widget.WidgetData;

/**
 * The title of a page: a name and what stands behind it, such as a day, on one line as long as there is room for it. Of
 * a long name the middle is left out, with all of it in a tip; what stands behind it is always whole.
 */
public final class LongTitle {

    private static final int LEAST = 80;
    /** So many characters of the name are shown, if need be on a line of their own. */
    private static final int LEAST_NAME = 16;

    private final Label label;
    private String name = "";
    private String behind = "";

    /**
     * Nothing is said yet.
     *
     * @param parent with a grid
     * @param key under which tests find the title
     */
    public LongTitle(Composite parent, String key) {
        label = WidgetData.key(WidgetData.style(new Label(parent, SWT.WRAP), "kring-title"), key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST, SWT.DEFAULT)
                .applyTo(label);
        label.addListener(SWT.Resize, event -> fit());
    }

    /** Says a name of any length and what stands behind it. */
    public void say(String freshName, String freshBehind) {
        name = freshName;
        behind = " \u00b7 " + freshBehind;
        fit();
    }

    private void fit() {
        String least = LongText.fit(name, LEAST_NAME);
        String most = fit(label.getSize().x);
        String shown = most.length() > least.length() ? most : least;
        String words = (shown + behind).replace("&", "&&");
        label.setToolTipText(shown.equals(name) ? null : name.replace("&", "&&"));
        if (!label.getText().equals(words)) {
            label.setText(words);
            label.getDisplay().asyncExec(this::lines);
        }
    }

    /** Asks for more or fewer lines, but never in the middle of a layout: what is around would keep its old size. */
    private void lines() {
        if (!label.isDisposed()) {
            label.requestLayout();
        }
    }

    private String fit(int width) {
        GC gc = new GC(label);
        try {
            gc.setFont(label.getFont());
            return LongText.fit(name, width, some -> gc.textExtent(some + behind).x);
        } finally {
            gc.dispose();
        }
    }
}
