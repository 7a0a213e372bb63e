// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kring.ui.Icons;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.MessageStrip;

/**
 * Above the charts: what can be done with them, beside room that is kept for what is told, so that charts and buttons
 * stay where they are.
 */
final class TopBar {

    private static final int SPACING = 12;
    private static final int MARGIN = 14;
    /** A message does not touch the tab. */
    private static final int AIR = 6;

    /** What the buttons do, and where the keyboard goes after a click on one. */
    record Actions(Runnable table, Runnable export, Runnable fold, Runnable figures) {}

    private final Composite bar;
    private final MessageStrip strip;
    private final Button table;
    private final Button export;
    private final Button details;
    private final Actions actions;

    TopBar(Composite parent, Actions actions) {
        this.actions = actions;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .extendedMargins(MARGIN, MARGIN, AIR, 0)
                .spacing(SPACING, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        strip = new MessageStrip(bar, "follow.strip");
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        table = button(
                SWT.TOGGLE, Messages.Tool_table, Messages.Tool_tableTip + " (" + mod("T") + ")", actions.table());
        table.setData(FollowIds.WIDGET_KEY, "follow.asTable");
        table.setImage(resources.create(Icons.TABLE.descriptor()));
        export = button(
                SWT.PUSH, Messages.Tool_export, Messages.Tool_exportTip + " (" + mod("E") + ")", actions.export());
        export.setData(FollowIds.WIDGET_KEY, "follow.export");
        export.setImage(resources.create(Icons.EXPORT.descriptor()));
        details = button(SWT.PUSH, Messages.Tool_details, Messages.Tool_detailsTip, actions.fold());
        details.setData(FollowIds.WIDGET_KEY, "follow.details");
    }

    private Button button(int style, String text, String tip, Runnable action) {
        Button button = new Button(bar, style);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        Keyboard.goesBackAfterClick(button, actions.figures());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    private static String mod(String key) {
        return (SWT.MOD1 == SWT.COMMAND ? "\u2318" : "Ctrl+") + key;
    }

    /** A message beside the buttons, less urgent than those that were added before. */
    Banner message(String key) {
        return strip.add(key);
    }

    void show(ChartsViewState page) {
        usable(true);
        table.setSelection(page.asTable());
    }

    /** There are no figures: nothing can be done with them. */
    void clear() {
        usable(false);
    }

    private void usable(boolean usable) {
        table.setVisible(usable);
        export.setVisible(usable);
        details.setVisible(usable);
    }
}
