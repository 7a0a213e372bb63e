// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.follow.FollowIds;

/** In place of charts: what is missing and what to do next. */
final class MessagePage extends Composite {

    private static final int WIDTH = 460;

    private final Label title;
    private final Label sentence;
    private final Button button;
    private Message.Next next = Message.Next.NOTHING;

    MessagePage(Composite parent, Consumer<Message.Next> onNext) {
        super(parent, SWT.NONE);
        setData(FollowIds.CSS_CLASS, "kring-page");
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite page = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(page);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .applyTo(page);
        title = label(page, "kring-title", "follow.message.title");
        sentence = label(page, "kring-lead", "follow.message");
        button = new Button(page, SWT.PUSH);
        button.setData(FollowIds.WIDGET_KEY, "follow.message.next");
        button.addListener(SWT.Selection, event -> onNext.accept(next));
        GridDataFactory.swtDefaults().applyTo(button);
    }

    private static Label label(Composite page, String style, String key) {
        Label label = new Label(page, SWT.WRAP);
        label.setData(FollowIds.CSS_CLASS, style);
        label.setData(FollowIds.WIDGET_KEY, key);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void say(Message message) {
        next = message.next();
        title.setText(message.title().replace("&", "&&"));
        sentence.setText(message.sentence().replace("&", "&&"));
        button.setText(message.button());
        boolean hasButton = !message.button().isEmpty();
        button.setVisible(hasButton);
        ((GridData) button.getLayoutData()).exclude = !hasButton;
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return button.isVisible() ? button.setFocus() : super.setFocus();
    }
}
