// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.kring.ui.facilitate.text.Messages;

/**
 * One sentence over the whole width, with a button for what can be done about it. Takes no room when silent. A question
 * has a Cancel button too, and Escape takes it away.
 */
public final class Banner extends Composite {

    private final Label sentence;
    private final Button action;
    private final Button cancel;
    private final Runnable arranged;
    private Runnable onAction = () -> {};

    /**
     * A silent banner.
     *
     * @param parent with a grid
     * @param key under which tests find the sentence; the button is at {@code key.action}
     */
    public Banner(Composite parent, String key) {
        this(parent, key, () -> parent.layout(true, true));
    }

    /**
     * A silent banner in room that somebody else arranges.
     *
     * @param parent of any layout
     * @param key under which tests find the sentence; the buttons are at {@code key.action} and {@code key.cancel}
     * @param arranged called when it begins or ends to speak
     */
    public Banner(Composite parent, String key, Runnable arranged) {
        super(parent, SWT.NONE);
        this.arranged = arranged;
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 6)
                .spacing(12, 0)
                .applyTo(this);
        sentence = Widgets.named(new Label(this, SWT.WRAP), key);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(sentence);
        action = Widgets.button(this, "", key + ".action", () -> onAction.run());
        action.setLayoutData(new GridData());
        cancel = Widgets.button(this, Messages.Banner_cancel, key + ".cancel", () -> say("", false));
        cancel.setToolTipText(Messages.Banner_cancelTip);
        cancel.setLayoutData(new GridData());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        Listener escape = this::escape;
        getDisplay().addFilter(SWT.KeyDown, escape);
        addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, escape));
    }

    private void escape(Event event) {
        boolean here = event.widget instanceof Control control && control.getShell() == getShell();
        if (here && event.keyCode == SWT.ESC && isVisible() && cancel.getVisible()) {
            event.doit = false;
            event.type = SWT.None;
            say("", false);
        }
    }

    /** Whether it says something. */
    public boolean isSpeaking() {
        return !sentence.getText().isEmpty();
    }

    /** Says something without a button; an empty sentence hides the banner. */
    public void say(String text, boolean insisting) {
        offer(text, insisting, "", () -> {});
    }

    /** Says something with a button; an empty word hides the button. */
    public void offer(String text, boolean insisting, String word, Runnable work) {
        show(text, insisting, word, false);
        onAction = work;
    }

    /** Asks something that a button says yes to, and Cancel or Escape no; nothing happens before that. */
    public void ask(String text, String word, Runnable work) {
        show(text, false, word, true);
        onAction = () -> {
            say("", false);
            work.run();
        };
    }

    private void show(String text, boolean insisting, String word, boolean asking) {
        if (isDisposed()) {
            return;
        }
        sentence.setText(Widgets.escaped(text));
        sentence.setToolTipText(Widgets.escaped(text));
        action.setText(word);
        shown(action, !word.isEmpty());
        shown(cancel, asking);
        ((GridData) getLayoutData()).exclude = text.isEmpty();
        setVisible(!text.isEmpty());
        String css = insisting ? "kring-bar-fault" : "kring-bar";
        Widgets.styled(this, css);
        Widgets.styled(sentence, css);
        layout(true, true);
        arranged.run();
        reskin(SWT.ALL);
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        ((GridData) button.getLayoutData()).exclude = !shown;
    }
}
