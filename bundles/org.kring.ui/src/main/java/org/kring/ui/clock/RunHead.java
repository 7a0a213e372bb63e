// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.clock;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.TextScale;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.FixedWords;
import org.kring.ui.picture.Fonts;

/**
 * The head of a run: the clock, the step, and how long it is to the end. They are beside each other as long as the words
 * of the step have room; in a narrow window those words go below the two others, and at last all three below each other.
 * In a low window they are always in one row, with smaller letters.
 */
public final class RunHead {

    private static final int LEAST_WORDS = 150;
    private static final int GAP = 24;

    private final Composite head;
    private final ClockCanvas clock;
    private final Composite words;
    private final Composite right;
    private final Fonts fonts;
    private final FixedWords part;
    private final FixedWords title;
    private final FixedWords turn;
    private final Label end;
    private final Label endWords;
    private final Label late;
    private Step step;
    private ClockViewState time;
    private boolean low;

    /**
     * The words of a step; each may be empty but for the title.
     *
     * @param place which step of how many
     * @param part of the meeting to which it belongs
     * @param title of the step
     * @param turn whose turn it is
     */
    public record Step(String place, String part, String title, String turn) {}

    /**
     * Without words yet.
     *
     * @param page with a grid
     */
    public RunHead(Composite page) {
        head = Widgets.grid(page, 3);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(head);
        clock = Widgets.named(Widgets.styled(new ClockCanvas(head), Widgets.PAGE), "run.clock");
        words = Widgets.column(head, 0);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
        fonts = new Fonts(words);
        part = new FixedWords(words, "run.part", fonts.plain(11), 1);
        title = new FixedWords(words, "run.title", fonts.bold(20), 2);
        turn = new FixedWords(words, "run.turn", fonts.bold(13), 1);
        right = Widgets.column(head, 0);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(right);
        end = right("run.end", 24);
        endWords = right("run.endWords", 10);
        late = right("run.late", 10);
        head.addListener(SWT.Resize, event -> arrange());
    }

    /** Words at the right edge. */
    private Label right(String key, int points) {
        Label label = Widgets.named(Widgets.styled(new Label(right, SWT.RIGHT), Widgets.PAGE), key);
        label.setFont(fonts.plain(points));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(label);
        return label;
    }

    private void arrange() {
        GridLayout layout = (GridLayout) head.getLayout();
        int clocks = clock.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + right.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + layout.horizontalSpacing;
        int all = clocks + TextScale.points(head.getDisplay(), LEAST_WORDS) + layout.horizontalSpacing;
        int width = head.getClientArea().width;
        int columns = low ? 3 : width < clocks ? 1 : width < all ? 2 : 3;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            words.moveBelow(columns == 2 ? right : clock);
            ((GridData) words.getLayoutData()).horizontalSpan = columns == 2 ? 2 : 1;
            ((GridData) right.getLayoutData()).horizontalAlignment = columns == 1 ? SWT.BEGINNING : SWT.END;
            head.requestLayout();
        }
    }

    /** What takes the keyboard when nothing can be typed. */
    public ClockCanvas clock() {
        return clock;
    }

    /**
     * Gives room away in a low window, or takes it back: what is left out then is told by the tip of what is left.
     *
     * @param isLow true for one row with smaller letters
     */
    public void low(boolean isLow) {
        low = isLow;
        clock.compact(low);
        title.room(fonts.bold(low ? 13 : 20), 2);
        turn.room(fonts.bold(13), low ? 0 : 1);
        end.setFont(fonts.plain(low ? 16 : 24));
        for (Label each : new Label[] {endWords, late}) {
            each.setVisible(!low);
            ((GridData) each.getLayoutData()).exclude = low;
        }
        arrange();
        sayWords();
        sayEnd();
    }

    /**
     * Shows the step.
     *
     * @param fresh its words
     */
    public void show(Step fresh) {
        step = fresh;
        sayWords();
    }

    /** Whose turn it is comes before the part of the meeting where there is a line for one of them only. */
    private void sayWords() {
        if (step != null) {
            String beside = low && !step.turn().isEmpty() ? step.turn() : step.part();
            part.say(step.place(), beside.isEmpty() ? "" : " \u00b7 " + beside);
            title.say(step.title());
            turn.say(step.turn());
        }
    }

    /**
     * Shows the clocks.
     *
     * @param fresh what they show
     * @return whether they need other room than before
     */
    public boolean show(ClockViewState fresh) {
        boolean wider = time == null
                || !time.late().equals(fresh.late())
                || time.end().length() != fresh.end().length();
        time = fresh;
        clock.show(fresh);
        sayEnd();
        return wider;
    }

    private void sayEnd() {
        if (time != null) {
            end.setText(time.end());
            endWords.setText(time.endWords());
            late.setText(time.late());
            end.setToolTipText(low ? (time.endWords() + "\n" + time.late()).strip() : null);
        }
    }
}
