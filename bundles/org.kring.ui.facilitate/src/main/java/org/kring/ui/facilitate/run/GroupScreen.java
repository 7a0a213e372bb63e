// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.ui.AccessibleName;
import org.kring.ui.clock.ClockCanvas;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.Fonts;
import org.kring.ui.rooms.WorkbenchKeys;
import org.kring.ui.widget.LongText;

/**
 * The view for the group over the whole screen: clock, phase, who does what, one prompt. Letters are at least a
 * thirtieth of the height of the screen, so that they can be read from 4 metres; whatever does not fit is left out, not
 * made smaller. Nothing of what was kept is shown.
 */
final class GroupScreen {

    private static final int LEAST = 30;
    /** Where the row below the bar begins, in halves of a unit. */
    private static final int END_ROW = 17;

    private final Shell shell;
    private final Canvas canvas;
    private final Fonts fonts;
    private RunViewState sheet;
    private ClockViewState clock;
    private Rectangle area = new Rectangle(0, 0, 0, 0);
    private int y;

    /** {@code closed} is run when it is gone. */
    GroupScreen(Shell owner, RunPresenter presenter, Runnable closed) {
        shell = new Shell(owner, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText(Messages.Screen_title);
        WorkbenchKeys.actIn(shell);
        shell.setLayout(new FillLayout());
        canvas = Widgets.named(Widgets.styled(new Canvas(shell, SWT.DOUBLE_BUFFERED), Widgets.PAGE), "run.screen");
        canvas.setBackground(owner.getBackground());
        canvas.setForeground(owner.getForeground());
        AccessibleName.of(canvas, () -> sheet == null ? Messages.Screen_title : sheet.title());
        fonts = new Fonts(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, event -> key(event, presenter));
        shell.addListener(SWT.Dispose, event -> closed.run());
        shell.setBounds(owner.getMonitor().getBounds());
        shell.setFullScreen(true);
    }

    void open() {
        shell.open();
        canvas.setFocus();
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    void close() {
        shell.dispose();
    }

    private void key(Event event, RunPresenter presenter) {
        if (event.keyCode == SWT.F11) {
            presenter.fullScreen();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    shell.dispose();
                }
            });
        } else if (event.keyCode == ' ') {
            presenter.pauseOrGoOn();
        } else if (event.keyCode == SWT.ARROW_RIGHT) {
            presenter.next();
        } else if (event.keyCode == SWT.ARROW_LEFT) {
            presenter.back();
        }
    }

    void show(RunViewState fresh) {
        sheet = fresh;
        canvas.redraw();
    }

    void show(ClockViewState fresh) {
        clock = fresh;
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (sheet == null || clock == null) {
            return;
        }
        Palette palette = fonts.palette();
        area = canvas.getClientArea();
        int unit = Math.max(8, area.height / LEAST);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        int margin = unit * 2;
        paintClock(gc, palette, unit);
        y = unit * (END_ROW + 4) / 2;
        String part = sheet.part().isEmpty() ? "" : " \u00b7 " + sheet.part();
        text(gc, sheet.place() + part, palette.surface().quiet(), new int[] {margin, unit});
        text(gc, sheet.title(), palette.surface().ink(), new int[] {margin, unit * 2});
        text(gc, sheet.turn(), palette.accents().round(), new int[] {margin, unit});
        y += unit / 2;
        for (RunViewState.Doer each : sheet.doings()) {
            String who = each.people().isEmpty() ? each.role() : each.role() + " (" + each.people() + ")";
            String how = each.how().isEmpty() ? "" : " \u2013 " + each.how();
            text(gc, who + ": " + each.what() + how, palette.surface().ink(), new int[] {margin, unit});
        }
        if (sheet.doings().isEmpty()) {
            text(gc, sheet.instruction(), palette.surface().ink(), new int[] {margin, unit});
        }
        y += unit / 2;
        if (!sheet.prompts().isEmpty()) {
            String prompt = "\u201c" + sheet.prompts().get(0) + "\u201d";
            text(gc, prompt, palette.accents().strong(), new int[] {margin, unit * 3 / 2});
        }
    }

    private void paintClock(GC gc, Palette palette, int unit) {
        Color tone = fonts.colour(ClockCanvas.tone(palette, clock.sign()));
        gc.setForeground(
                clock.sign() == ClockViewState.Sign.OVERTIME
                        ? tone
                        : fonts.colour(palette.surface().ink()));
        gc.setFont(fonts.bold(points(unit * 7)));
        gc.drawText(clock.digits(), unit * 2, unit / 2, true);
        int right = unit * 3 + gc.textExtent(clock.digits()).x;
        ClockCanvas.sign(gc, tone, clock.sign(), new Rectangle(right, unit * 2, unit * 2, unit * 2));
        gc.setForeground(tone);
        gc.setFont(fonts.bold(points(unit * 2)));
        int left = right + unit * 3;
        gc.drawText(LongText.fit(gc, clock.word(), area.width - left - unit * 2), left, unit * 2 - unit / 4, true);
        gc.setForeground(fonts.colour(palette.surface().quiet()));
        gc.setFont(fonts.plain(points(unit)));
        gc.drawText(LongText.fit(gc, clock.below(), area.width - right - unit * 2), right, unit * 5, true);
        // in a row of its own below the bar, whatever the size
        String end = LongText.fit(gc, clock.end() + " " + clock.endWords(), area.width - unit * 4);
        Point size = gc.textExtent(end);
        gc.drawText(end, area.width - size.x - unit * 2, unit * END_ROW / 2, true);
        gc.setBackground(fonts.colour(palette.surface().line()));
        gc.fillRectangle(unit * 2, unit * 8, area.width - unit * 4, unit / 3);
        gc.setBackground(tone);
        gc.fillRectangle(unit * 2, unit * 8, (area.width - unit * 4) * clock.percent() / 100, unit / 3);
    }

    /** Pixels of a letter's line as points of the screen. */
    private int points(int pixels) {
        return Math.max(8, pixels * 72 / Math.max(72, canvas.getDisplay().getDPI().y));
    }

    /** Paints words that wrap at place[0] with letters of place[1] pixels; leaves them out when they don't fit. */
    private void text(GC gc, String words, Colour colour, int[] place) {
        if (words.isEmpty()) {
            return;
        }
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setText(words);
        layout.setWidth(area.width - place[0] * 2);
        layout.setFont(place[1] > area.height / LEAST ? fonts.bold(points(place[1])) : fonts.plain(points(place[1])));
        int height = layout.getBounds().height;
        if (y + height <= area.height - place[1] / 2) {
            gc.setForeground(fonts.colour(colour));
            layout.draw(gc, place[0], y);
            y += height + place[1] / 4;
        }
        layout.dispose();
    }
}
