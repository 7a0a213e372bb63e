// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import jakarta.annotation.PostConstruct;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.TextScale;
import org.kring.ui.design.text.Messages;

/** What stands in the middle as long as no method is open: what can be done here, and with which keys. */
public final class StartPart {

    private static final int WIDTH = 520;

    /**
     * Builds the widgets.
     *
     * @param parent of the part
     */
    @PostConstruct
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(24, 10)
                .applyTo(page);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .applyTo(page);
        page.setData(DesignIds.WIDGET_KEY, "design.start");
        label(page, Messages.Start_title, "kring-title", 2);
        label(page, Messages.Start_sentence, "kring-lead", 2);
        key(page, "\u21b5", Messages.Start_open);
        key(page, mod("F"), Messages.Start_search);
        key(page, mod("N"), Messages.Start_draft);
        key(page, mod("O"), Messages.Start_file);
        key(page, "F9", Messages.Start_list);
    }

    private static String mod(String key) {
        return (SWT.MOD1 == SWT.COMMAND ? "\u2318" : "Ctrl+") + key;
    }

    private static void key(Composite page, String key, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(key);
        label.setData(DesignIds.CSS_CLASS, "kring-key");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
        label(page, text, "kring-plain", 1);
    }

    private static void label(Composite page, String text, String style, int span) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setData(DesignIds.CSS_CLASS, style);
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .span(span, 1)
                .hint(TextScale.points(page.getDisplay(), span == 1 ? WIDTH - 90 : WIDTH), SWT.DEFAULT)
                .minSize(60, SWT.DEFAULT)
                .grab(true, false)
                .indent(0, span == 1 ? 0 : 4)
                .applyTo(label);
    }
}
