// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.TextScale;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.LongWords;

/** The table of the figures under its title, as the picture has its title: whatever is told elsewhere covers neither. */
final class TablePage {

    private static final int SPACING = 12;
    private static final int MARGIN = 12;
    /** Of a name in points at the usual size of text. */
    private static final int READABLE = 220;

    private final Composite page;
    private final Composite heading;
    private final Label title;
    private final Label sample;
    private final FigureTable table;
    private String titled = "";

    TablePage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(FocusRing.AIR, FocusRing.AIR).applyTo(page);
        heading = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, 0)
                .spacing(SPACING, 0)
                .applyTo(heading);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        title = label("kring-title", "follow.title");
        sample = label("kring-key", "follow.sample");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(title);
        table = new FigureTable(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table.control());
        page.addListener(SWT.Resize, event -> fit());
    }

    private Label label(String style, String key) {
        Label label = new Label(heading, SWT.NONE);
        label.setData(FollowIds.CSS_CLASS, style);
        label.setData(FollowIds.WIDGET_KEY, key);
        return label;
    }

    Composite control() {
        return page;
    }

    FigureTable table() {
        return table;
    }

    void show(ChartsViewState state) {
        titled = state.title();
        sample.setText(state.sample());
        fit();
        page.layout(true, true);
        table.show(state.table(), state.places());
    }

    /** A long name leaves the tag in sight; where little of the name would be left, the tag is below it. */
    private void fit() {
        int wide = Math.max(1, page.getClientArea().width - 2 * (MARGIN + FocusRing.AIR));
        int beside = wide - SPACING - sample.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        boolean below = beside < TextScale.points(page.getDisplay(), READABLE);
        ((GridLayout) heading.getLayout()).numColumns = below ? 1 : 2;
        LongWords.on(title, titled, Math.max(1, below ? wide : beside));
    }
}
