// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kring.draw.Palette;
import org.kring.practice.plan.MeetingDraft;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.picture.Fonts;
import org.kring.ui.widget.LongText;

/** The agenda as a bar of minutes: each part as wide as it takes, the closing in a frame because it is kept. */
final class AgendaBar extends Canvas {

    private static final int HEIGHT = 46;
    /** Fewer letters of a name say nothing; the tip has all. */
    private static final int SHORT = 3;

    private static final int INSET = 6;

    private final Fonts fonts;
    private final int high;
    private List<PlanViewState.Part> parts = List.of();
    private int minutes = 1;

    AgendaBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        fonts = new Fonts(this);
        high = TextScale.points(getDisplay(), HEIGHT);
        addListener(SWT.Paint, event -> paint(event.gc));
        AccessibleName.of(this, this::words);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? high * 8 : width, high);
    }

    void show(List<PlanViewState.Part> agenda, int planned) {
        parts = agenda.stream().filter(PlanViewState.Part::in).toList();
        int sum = parts.stream().mapToInt(PlanViewState.Part::minutes).sum();
        minutes = Math.max(1, Math.max(planned, sum));
        setToolTipText(words());
        redraw();
    }

    private String words() {
        return parts.stream()
                .map(each -> each.name() + " " + NLS.bind(Messages.Plan_minutes, each.minutes()))
                .collect(Collectors.joining(", "));
    }

    private void paint(GC gc) {
        Palette palette = fonts.palette();
        int width = getClientArea().width - 1;
        gc.setBackground(fonts.colour(palette.surface().lane()));
        gc.fillRectangle(0, 0, width, high);
        int from = 0;
        for (PlanViewState.Part each : parts) {
            int left = from * width / minutes;
            int right = (from + each.minutes()) * width / minutes;
            paint(gc, palette, each, new int[] {left, right - left});
            from += each.minutes();
        }
    }

    private void paint(GC gc, Palette palette, PlanViewState.Part part, int[] place) {
        boolean main = MeetingDraft.isMain(part.category());
        var ground = main
                ? palette.accents().strong()
                : part.kept() ? palette.accents().yield() : palette.accents().possible();
        gc.setBackground(fonts.colour(ground));
        gc.fillRectangle(place[0], 0, place[1] - 2, high);
        var ink = main || part.kept()
                ? palette.accents().onStrong()
                : palette.surface().ink();
        gc.setForeground(fonts.colour(ink));
        gc.setClipping(place[0], 0, Math.max(0, place[1] - 2), high);
        gc.setFont(fonts.bold(10));
        String number = Integer.toString(part.minutes());
        if (gc.textExtent(number).x <= place[1] - 2 - INSET) {
            gc.drawText(number, place[0] + INSET, INSET - 2, true);
        }
        gc.setFont(fonts.plain(9));
        String name = LongText.fit(gc, part.name(), place[1] - 2 * INSET);
        if (name.length() > SHORT || name.equals(part.name())) {
            gc.drawText(name, place[0] + INSET, high / 2, true);
        }
        gc.setClipping((Rectangle) null);
    }
}
