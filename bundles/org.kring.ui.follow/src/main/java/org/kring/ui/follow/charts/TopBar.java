// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.Icons;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.MessageStrip;

/**
 * Above the charts: what can be done with them, and the title of their table. What is told stands in the place of the
 * title, so that charts and buttons stay where they are.
 */
final class TopBar {

    private static final int SPACING = 12;
    private static final int MARGIN = 14;

    private final Composite bar;
    private final MessageStrip strip;
    private final Composite heading;
    private String titled = "";
    private final Label title;
    private final Label sample;
    private final Button table;
    private final Button export;
    private final Runnable onFigures;

    TopBar(Composite parent, Runnable onTable, Runnable onExport, Runnable onFigures) {
        this.onFigures = onFigures;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(MARGIN, 0)
                .spacing(SPACING, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        strip = new MessageStrip(bar, "follow.strip");
        heading = new Composite(strip, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACING, 0).applyTo(heading);
        strip.otherwise(heading);
        title = label("kring-title", "follow.title");
        sample = label("kring-key", "follow.sample");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, true)
                .applyTo(title);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        table = button(SWT.TOGGLE, Messages.Tool_table, Messages.Tool_tableTip + " (" + mod("T") + ")", onTable);
        table.setData(FollowIds.WIDGET_KEY, "follow.asTable");
        table.setImage(resources.create(Icons.TABLE.descriptor()));
        export = button(SWT.PUSH, Messages.Tool_export, Messages.Tool_exportTip + " (" + mod("E") + ")", onExport);
        export.setData(FollowIds.WIDGET_KEY, "follow.export");
        export.setImage(resources.create(Icons.EXPORT.descriptor()));
        bar.addListener(SWT.Resize, event -> fit());
    }

    private Button button(int style, String text, String tip, Runnable action) {
        Button button = new Button(bar, style);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        Keyboard.goesBackAfterClick(button, onFigures);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    private static String mod(String key) {
        return (SWT.MOD1 == SWT.COMMAND ? "\u2318" : "Ctrl+") + key;
    }

    private Label label(String style, String key) {
        Label label = new Label(heading, SWT.NONE);
        label.setData(FollowIds.CSS_CLASS, style);
        label.setData(FollowIds.WIDGET_KEY, key);
        return label;
    }

    /** A message in the place of the title, less urgent than those that were added before. */
    Banner message(String key) {
        return strip.add(key);
    }

    /** The picture has title and tag itself; beside a table they stand here. */
    void show(ChartsViewState page) {
        show(page.asTable() ? page.title() : "", page.asTable() ? page.sample() : "", true);
        table.setSelection(page.asTable());
    }

    /** There are no figures: nothing can be done with them. */
    void clear() {
        show("", "", false);
    }

    private void show(String newTitle, String newSample, boolean usable) {
        titled = newTitle;
        sample.setText(newSample);
        table.setVisible(usable);
        export.setVisible(usable);
        fit();
        bar.layout(true, true);
    }

    /** A long name leaves the buttons in sight. */
    private void fit() {
        int taken = 2 * MARGIN;
        for (Control each : new Control[] {sample, table, export}) {
            taken += SPACING + each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        }
        LongWords.on(title, titled, Math.max(1, bar.getClientArea().width - taken));
    }
}
