// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.Icons;
import org.kring.ui.TextScale;
import org.kring.ui.widget.PrimaryButton;
import org.kring.ui.widget.WidgetData;

/** One choice of the first page: picture, heading, a sentence, fields when it has some, and a button at its foot. */
final class Card extends Composite {

    private static final int FAINT = 60;
    private static final int ROUND = 12;
    private static final int WORDS_WIDTH = 250;

    private final Composite body;
    private final Button button;
    private boolean primary;

    Card(Composite parent, Icons icon, String heading, String sentence) {
        super(parent, SWT.NONE);
        setData(WidgetData.CSS_CLASS, "kring-card");
        GridLayoutFactory.fillDefaults().margins(20, 18).spacing(0, 10).applyTo(this);
        addListener(SWT.Paint, event -> outline(event.gc));
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        Composite head = new Composite(this, SWT.NONE);
        head.setData(WidgetData.CSS_CLASS, "kring-card");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        Label picture = new Label(head, SWT.NONE);
        picture.setData(WidgetData.CSS_CLASS, "kring-card");
        picture.setImage(resources.create(icon.descriptor()));
        Label title = new Label(head, SWT.NONE);
        title.setText(heading);
        title.setData(WidgetData.CSS_CLASS, "kring-card-heading");
        Label words = new Label(this, SWT.WRAP);
        words.setText(sentence);
        words.setData(WidgetData.CSS_CLASS, "kring-card");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TextScale.points(getDisplay(), WORDS_WIDTH), SWT.DEFAULT)
                .applyTo(words);
        body = new Composite(this, SWT.NONE);
        body.setData(WidgetData.CSS_CLASS, "kring-card");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 6).applyTo(body);
        button = new Button(this, SWT.PUSH);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).applyTo(button);
    }

    /** A thin frame in the colour of the words, so that it fits both themes. */
    private void outline(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setAlpha(FAINT);
        gc.setForeground(getForeground());
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
    }

    /** Two columns for fields. */
    Composite body() {
        return body;
    }

    void button(String text, String key, Runnable choice) {
        button.setText(text);
        button.setData(WidgetData.KEY, key);
        button.addListener(SWT.Selection, event -> choice.run());
    }

    /** Makes this card's button the one thing to do next. */
    Card primary() {
        PrimaryButton.mark(button);
        primary = true;
        return this;
    }

    /** Lets its button be pressed, or not. */
    void enable(boolean enabled) {
        if (primary) {
            PrimaryButton.enable(button, enabled);
        } else {
            button.setEnabled(enabled);
        }
    }
}
