// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.widget.WidgetData;

/** An ellipsis after a field of one line that shows only the beginning of its words, with all of them in the tip. */
public final class CutSign {

    private static final String DOTS = "\u2026";

    private CutSign() {}

    /**
     * Puts it after a field; its room is kept, so that nothing moves.
     *
     * @param field of one line, the last so far in a grid with a column for the sign; with its key and its tip
     */
    public static void after(Text field) {
        Label sign = WidgetData.style(new Label(field.getParent(), SWT.NONE), "kring-quiet");
        sign.setText(DOTS);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(sign.computeSize(SWT.DEFAULT, SWT.DEFAULT))
                .applyTo(sign);
        String tip = field.getToolTipText();
        WidgetData.key(sign, WidgetData.key(field) + ".cut");
        field.addListener(SWT.Resize, event -> tell(field, sign, tip));
        field.addListener(SWT.Modify, event -> tell(field, sign, tip));
        tell(field, sign, tip);
    }

    private static void tell(Text field, Label sign, String tip) {
        GC gc = new GC(field);
        gc.setFont(field.getFont());
        int room = field.getSize().x - field.computeTrim(0, 0, 0, 0).width;
        boolean cut = room > 0 && gc.textExtent(field.getText()).x > room;
        gc.dispose();
        String words = field.getText().replace("&", "&&");
        sign.setText(cut ? DOTS : "");
        sign.setToolTipText(cut ? words : null);
        field.setToolTipText(cut && tip != null ? words + "\n" + tip : tip);
    }
}
