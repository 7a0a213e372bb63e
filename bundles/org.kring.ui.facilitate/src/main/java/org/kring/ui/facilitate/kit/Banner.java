// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One sentence over the whole width, with a button for what can be done about it. Takes no room when silent. */
public final class Banner extends Composite {

    private final Label sentence;
    private final Button action;
    private Runnable onAction = () -> {};

    /**
     * A silent banner.
     *
     * @param parent with a grid
     * @param key under which tests find the sentence; the button is at {@code key.action}
     */
    public Banner(Composite parent, String key) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
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
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Says something without a button; an empty sentence hides the banner. */
    public void say(String text, boolean insisting) {
        offer(text, insisting, "", () -> {});
    }

    /** Says something with a button; an empty word hides the button. */
    public void offer(String text, boolean insisting, String word, Runnable work) {
        if (isDisposed()) {
            return;
        }
        onAction = work;
        sentence.setText(Widgets.escaped(text));
        action.setText(word);
        action.setVisible(!word.isEmpty());
        ((GridData) action.getLayoutData()).exclude = word.isEmpty();
        ((GridData) getLayoutData()).exclude = text.isEmpty();
        setVisible(!text.isEmpty());
        String css = insisting ? "kring-bar-fault" : "kring-bar";
        Widgets.styled(this, css);
        Widgets.styled(sentence, css);
        getParent().layout(true, true);
        reskin(SWT.ALL);
    }
}
