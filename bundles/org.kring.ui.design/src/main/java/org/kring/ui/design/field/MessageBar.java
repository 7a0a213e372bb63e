// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.design.DesignIds;

/**
 * One sentence over the whole width, with a button for what can be done about it. Keeps its room whatever it says, so
 * that nothing below it moves.
 */
public final class MessageBar extends Composite {

    private final Label sentence;
    private final Button action;

    /** A bar that says nothing yet. */
    public MessageBar(Composite parent, Runnable onAction) {
        super(parent, SWT.NONE);
        setData(DesignIds.CSS_CLASS, "kring-bar");
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 6)
                .spacing(12, 0)
                .applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        sentence.setData(DesignIds.WIDGET_KEY, "method.notice");
        sentence.setData(DesignIds.CSS_CLASS, "kring-bar");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(sentence);
        action = new Button(this, SWT.PUSH);
        action.setData(DesignIds.WIDGET_KEY, "method.action");
        action.addListener(SWT.Selection, event -> onAction.run());
        action.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
    }

    /** Says something, with a button that has a text; "" for no button. */
    public void say(String text, String actionText, boolean insisting) {
        sentence.setText(text.replace("&", "&&"));
        if (!actionText.isEmpty()) {
            action.setText(actionText);
        }
        action.setVisible(!actionText.isEmpty());
        getParent().layout(true, true);
        style(this, insisting);
        style(sentence, insisting);
        reskin(SWT.ALL);
    }

    private static void style(Control control, boolean insisting) {
        control.setData(DesignIds.CSS_CLASS, insisting ? "kring-bar-strong" : "kring-bar");
    }
}
