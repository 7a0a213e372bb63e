// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.text.Messages;

/** In place of a method that could not be read: what is wrong, where, and what to do. The words can be copied. */
public final class ErrorPage extends Composite {

    private static final int WIDTH = 560;

    private final Label heading;
    private final StyledText sentence;
    private final Text file;

    /** A page that says nothing yet. */
    public ErrorPage(Composite parent, Runnable again) {
        super(parent, SWT.NONE);
        setData(DesignIds.CSS_CLASS, "kring-page");
        GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 12).applyTo(this);
        heading = new Label(this, SWT.NONE);
        heading.setData(DesignIds.WIDGET_KEY, "error.heading");
        heading.setData(DesignIds.CSS_CLASS, "kring-title-fault");
        sentence = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        sentence.setData(DesignIds.WIDGET_KEY, "error.sentence");
        sentence.setData(DesignIds.CSS_CLASS, "kring-plain");
        sentence.setCaret(null);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        file = file();
        file.setData(DesignIds.CSS_CLASS, "kring-quiet");
        Button retry = new Button(this, SWT.PUSH);
        retry.setText(Messages.Error_again);
        retry.setData(DesignIds.WIDGET_KEY, "error.again");
        retry.addListener(SWT.Selection, event -> again.run());
    }

    private Text file() {
        Text text = new Text(this, SWT.SINGLE | SWT.READ_ONLY);
        text.setData(DesignIds.WIDGET_KEY, "error.file");
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Says what is wrong, in a few words and in full, and with which file; "" for none. */
    public void say(String inShort, String what, String where) {
        heading.setText(inShort.replace("&", "&&"));
        sentence.setText(what);
        file.setText(where);
        file.setVisible(!where.isEmpty());
        layout(true, true);
    }
}
