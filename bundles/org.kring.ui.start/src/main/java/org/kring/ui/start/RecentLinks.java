// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kring.ui.practice.RecentPractice;
import org.kring.ui.widget.LongText;
import org.kring.ui.widget.WidgetData;

/**
 * The practices that were open before, each on a line: its name, which opens it, and where it lies. What does not fit is
 * shortened in the middle, with all of it in a tip.
 */
final class RecentLinks extends Composite {

    private static final String BETWEEN = "   ";
    /** Of the width, for the name where both are long. */
    private static final double SHARE = 0.55;

    private final Consumer<RecentPractice> open;
    private List<RecentPractice> shown;
    private int width;

    RecentLinks(Composite parent, Consumer<RecentPractice> open) {
        super(parent, SWT.NONE);
        setData(WidgetData.CSS_CLASS, "kring-page");
        this.open = open;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
    }

    /** False when these are shown already. */
    boolean show(List<RecentPractice> practices) {
        if (practices.equals(shown)) {
            return false;
        }
        shown = practices;
        for (Control old : getChildren()) {
            old.dispose();
        }
        if (practices.isEmpty()) {
            Label none = new Label(this, SWT.NONE);
            none.setText(Messages.Welcome_recentNone);
            none.setData(WidgetData.CSS_CLASS, "kring-quiet");
        }
        for (int i = 0; i < practices.size(); i++) {
            link(practices.get(i), i + 1);
        }
        fit(width);
        return true;
    }

    private void link(RecentPractice practice, int number) {
        Link link = new Link(this, SWT.NONE);
        link.setData(WidgetData.CSS_CLASS, "kring-plain");
        link.setData(WidgetData.KEY, "welcome.recent." + number);
        link.addListener(SWT.Selection, event -> open.accept(practice));
    }

    /** Room of so many points; 0 is not known yet. */
    void fit(int newWidth) {
        width = newWidth;
        int line = 0;
        for (Control each : getChildren()) {
            if (each instanceof Link link) {
                say(link, shown.get(line++));
            }
        }
    }

    private void say(Link link, RecentPractice practice) {
        GC gc = new GC(link);
        try {
            int room = width > 0 ? width - gc.textExtent(BETWEEN).x : Integer.MAX_VALUE;
            int place = gc.textExtent(practice.place()).x;
            String name = LongText.fit(gc, practice.title(), (int) Math.max(room * SHARE, (double) room - place));
            String where = LongText.fit(gc, practice.place(), room - gc.textExtent(name).x);
            link.setText("<a>" + plain(name) + "</a>" + BETWEEN + plain(where));
            boolean whole = name.equals(practice.title()) && where.equals(practice.place());
            link.setToolTipText(whole ? null : (practice.title() + "\n" + practice.place()).replace("&", "&&"));
        } finally {
            gc.dispose();
        }
    }

    /** A name or a path is text, and no part of the link's own language. */
    private static String plain(String text) {
        return text.replace("&", "&&").replace("<", "");
    }
}
