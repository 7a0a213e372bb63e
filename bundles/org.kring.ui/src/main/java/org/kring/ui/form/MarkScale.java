// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kring.draw.Palette;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.picture.Fonts;
import org.kring.ui.widget.Keyboard;

/**
 * The marks 1 to 10 and "does not apply": by click, by digit (0 or 1 and 0 is 10), by N; Backspace takes the mark back. N
 * counts only while there is no answer: whoever begins to write here loses no mark.
 */
public final class MarkScale extends Canvas {

    private static final int MARKS = 10;
    private static final int BOX = 34;
    private static final int LAST = 58;
    private static final int HEIGHT = 32;

    private final Fonts fonts;
    private final String question;
    private final IntConsumer marked;
    private final TypedMark typed = new TypedMark();
    private int value;

    /**
     * A scale without a mark.
     *
     * @param parent any
     * @param question what is marked, for who hears it
     * @param marked gets what was chosen: 1 to 10, 0 takes the mark back, -1 for does not apply
     */
    public MarkScale(Composite parent, String question, IntConsumer marked) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.fonts = new Fonts(this);
        this.question = question;
        this.marked = marked;
        setToolTipText(Messages.Mark_scaleTip);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> click(event.x));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> {
            typed.settle();
            redraw();
        });
        addListener(SWT.Traverse, event -> {
            // arrows are keys of the scale, only Tab goes on by itself
            event.doit = Keyboard.isTab(event);
        });
        accessible();
    }

    private void accessible() {
        AccessibleName.of(this, question);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value > 0 ? Integer.toString(value) : value < 0 ? Messages.Mark_notApplicable : "";
            }
        });
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int whole = natural();
        return new Point(width == SWT.DEFAULT ? whole : Math.min(width, whole), at(HEIGHT) + 4);
    }

    private int natural() {
        return at(BOX) * MARKS + at(LAST) + 4;
    }

    /** In a place that is too narrow the boxes are, too; none of them is out of sight. */
    private int wide(int points) {
        int width = getClientArea().width;
        return width <= 0 || width >= natural() ? at(points) : Math.max(1, at(points) * (width - 4) / (natural() - 4));
    }

    /** Shows a mark: 1 to 10, 0 for none, -1 for does not apply. */
    public void show(int mark) {
        value = mark;
        redraw();
    }

    private int at(int points) {
        return TextScale.points(getDisplay(), points);
    }

    private void click(int x) {
        setFocus();
        typed.settle();
        int box = (x - 2) / wide(BOX);
        marked.accept(box >= MARKS ? -1 : box + 1);
    }

    private void key(Event event) {
        char key = Character.toLowerCase(event.character);
        if (key >= '0' && key <= '9') {
            digit(event);
            return;
        }
        typed.settle();
        if (key == 'n' && value == 0) {
            marked.accept(-1);
            traverse(SWT.TRAVERSE_TAB_NEXT);
        } else if (key == SWT.BS || key == SWT.DEL) {
            marked.accept(0);
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            traverse(SWT.TRAVERSE_TAB_NEXT);
        } else if (event.keyCode == SWT.ARROW_UP) {
            traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        } else if (event.keyCode == SWT.ARROW_RIGHT && value < MARKS) {
            marked.accept(Math.max(0, value) + 1);
        } else if (event.keyCode == SWT.ARROW_LEFT && value > 1) {
            marked.accept(value - 1);
        }
    }

    private void digit(Event event) {
        TypedMark.Step step = typed.digit(event.character);
        if (!step.isForNext()) {
            marked.accept(step.mark());
        }
        if (step.goesOn()) {
            traverse(SWT.TRAVERSE_TAB_NEXT);
        }
        if (step.isForNext()) {
            handOn(event);
        }
    }

    /** What was typed here is for what has the keyboard now. */
    private void handOn(Event event) {
        Control next = getDisplay().getFocusControl();
        if (next instanceof MarkScale scale && scale != this) {
            scale.key(event);
        } else if (next instanceof Text text && text.getEditable()) {
            text.insert(String.valueOf(event.character));
        }
    }

    private void paint(GC gc) {
        Palette palette = fonts.palette();
        gc.setAntialias(SWT.ON);
        for (int i = 1; i <= MARKS; i++) {
            box(gc, palette, i, Integer.toString(i));
        }
        box(gc, palette, -1, Messages.Mark_notApplicable);
        if (isFocusControl()) {
            gc.setForeground(fonts.colour(palette.accents().round()));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, wide(BOX) * MARKS + wide(LAST) + 1, at(HEIGHT) + 1, 8, 8);
            gc.setLineWidth(1);
        }
    }

    private void box(GC gc, Palette palette, int mark, String word) {
        int left = 4 + (mark < 0 ? MARKS : mark - 1) * wide(BOX);
        int width = (mark < 0 ? wide(LAST) : wide(BOX)) - 4;
        boolean chosen = mark == value;
        gc.setBackground(fonts.colour(
                chosen ? palette.accents().strong() : palette.surface().card()));
        gc.fillRoundRectangle(left, 4, width, at(HEIGHT) - 4, 6, 6);
        gc.setForeground(fonts.colour(palette.surface().quiet()));
        gc.drawRoundRectangle(left, 4, width - 1, at(HEIGHT) - 5, 6, 6);
        gc.setForeground(fonts.colour(
                chosen ? palette.accents().onStrong() : palette.surface().ink()));
        gc.setFont(chosen ? fonts.bold(11) : fonts.plain(11));
        Point size = gc.textExtent(word);
        gc.drawText(word, left + (width - size.x) / 2, 4 + (at(HEIGHT) - 4 - size.y) / 2, true);
    }
}
