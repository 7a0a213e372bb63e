// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.widget.PrimaryButton;
import org.kring.ui.widget.WidgetData;

/**
 * One sentence over the whole width, with a button for what can be done about it. Keeps its room whatever it says, so
 * that nothing below it moves.
 */
public final class MessageBar extends Composite {

    /** How loud a sentence is. */
    public enum Tone {
        /** Good to know. */
        QUIET("kring-bar"),
        /** What was just tried cannot be done here. */
        STRONG("kring-bar-strong"),
        /** Something went wrong. */
        FAULT("kring-bar-fault");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    private final Label sentence;
    private final Button action;

    /** A bar that says nothing yet. */
    public MessageBar(Composite parent, Runnable onAction) {
        super(parent, SWT.NONE);
        WidgetData.style(this, Tone.QUIET.style);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 6)
                .spacing(12, 0)
                .applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        WidgetData.key(sentence, "method.notice");
        WidgetData.style(sentence, Tone.QUIET.style);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(sentence);
        action = new Button(this, SWT.PUSH);
        WidgetData.key(action, "method.action");
        PrimaryButton.mark(action);
        action.addListener(SWT.Selection, event -> onAction.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
    }

    /** Says something, with a button for the one thing to do next. */
    public void say(String text, String actionText, Tone tone) {
        sentence.setText(text.replace("&", "&&"));
        action.setText(actionText);
        getParent().layout(true, true);
        WidgetData.style(this, tone.style);
        WidgetData.style(sentence, tone.style);
        reskin(SWT.ALL);
    }

    /** Whether the button can be pressed; the ground of one that cannot is that of the others. */
    public void enable(boolean enabled) {
        if (action.getEnabled() != enabled) {
            PrimaryButton.enable(action, enabled);
        }
    }
}
