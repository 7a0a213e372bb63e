// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.state;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.widget.PrimaryButton;
import org.kring.ui.widget.WidgetData;

/** In place of a part's work: a title, a sentence and a button, in the middle. What is being read waits half a second. */
public final class StatePage extends Composite {

    private static final int WIDTH = 460;
    private static final int MARGIN = 16;
    private static final int WAIT_MS = 500;

    private final Composite column;
    private final Label title;
    private final StyledText sentence;
    private final Button button;
    private final String key;
    private final Runnable reveal = this::reveal;
    private boolean waiting;
    private Supplier<PartState> watched;

    /**
     * A page that says nothing yet.
     *
     * @param parent any
     * @param key under which tests find the sentence; the title is at {@code key.title}, the button at {@code key.next}, and
     *     another way at {@code key.other}
     * @param onButton what the button does
     */
    public StatePage(Composite parent, String key, Runnable onButton) {
        super(parent, SWT.NONE);
        this.key = key;
        WidgetData.style(this, "kring-page");
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(this);
        column = new Composite(this, SWT.NONE);
        WidgetData.style(column, "kring-page");
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
        title = WidgetData.key(new Label(column, SWT.WRAP), key + ".title");
        // words that can be marked and copied, for whoever asks somebody else
        sentence = WidgetData.key(new StyledText(column, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), key);
        sentence.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
        WidgetData.style(sentence, "kring-lead");
        button = new Button(column, SWT.PUSH);
        WidgetData.key(button, key + ".next");
        button.addListener(SWT.Selection, event -> onButton.run());
        button.setLayoutData(new GridData());
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.Hide, event -> silence());
        fit();
    }

    /** Who hears the screen finds hidden words too: another page is shown, and nothing is being read any more. */
    private void silence() {
        getDisplay().timerExec(-1, reveal);
        waiting = false;
        title.setText("");
        sentence.setText("");
        AccessibleName.of(sentence, "");
    }

    private void fit() {
        int room = getClientArea().width - 2 * MARGIN;
        int width = TextScale.points(getDisplay(), WIDTH);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .hint(room > 0 ? Math.min(width, room) : width, SWT.DEFAULT)
                .applyTo(column);
        layout(true, true);
    }

    /**
     * Says something else.
     *
     * @param state what is being read is shown half a second later, unless something else is said before
     */
    public void show(PartState state) {
        boolean reading = state.kind() == PartState.Kind.LOADING;
        boolean failed = state.kind() == PartState.Kind.FAILED;
        title.setText(escaped(state.title()));
        WidgetData.style(title, failed ? "kring-title-fault" : "kring-title");
        sentence.setText(state.sentence());
        AccessibleName.of(sentence, state.title());
        column.setTabList(failed ? new Control[] {sentence, button} : new Control[] {button});
        button.setText(escaped(state.button()));
        PrimaryButton.show(button, !reading);
        shown(title, !state.title().isEmpty());
        shown(sentence, !state.sentence().isEmpty());
        shown(button, !state.button().isEmpty());
        wait(reading);
        WidgetData.restyle(this);
        fit();
    }

    /**
     * Says what is being read, and twice a second how much of it is, until something else is said.
     *
     * @param reading asked on the user interface thread what is being read now
     */
    public void watch(Supplier<PartState> reading) {
        watched = reading;
        show(reading.get());
        getDisplay().timerExec(WAIT_MS, () -> look(reading));
    }

    private void look(Supplier<PartState> reading) {
        if (!isDisposed() && waiting && watched == reading) {
            PartState now = reading.get();
            sentence.setText(now.sentence());
            shown(sentence, !now.sentence().isEmpty());
            fit();
            getDisplay().timerExec(WAIT_MS, () -> look(reading));
        }
    }

    /**
     * Offers another way on, below the button of a page that has said what it has to say.
     *
     * @param word what it says, in a word or a few
     * @param work what it does
     */
    public void also(String word, Runnable work) {
        Button other = WidgetData.key(new Button(column, SWT.PUSH), key + ".other");
        other.setText(escaped(word));
        other.addListener(SWT.Selection, event -> work.run());
        other.setLayoutData(new GridData());
        column.setTabList(new Control[] {sentence, button, other});
        WidgetData.restyle(this);
        fit();
    }

    private void wait(boolean reading) {
        if (reading && !waiting) {
            column.setVisible(false);
            getDisplay().timerExec(WAIT_MS, reveal);
        } else if (!reading) {
            getDisplay().timerExec(-1, reveal);
            column.setVisible(true);
        }
        waiting = reading;
    }

    private void reveal() {
        if (!isDisposed()) {
            column.setVisible(true);
        }
    }

    private static void shown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    @Override
    public boolean setFocus() {
        // while the page is being disposed, its button may be gone already and the keyboard is looked for a place
        return !button.isDisposed() && button.isVisible() ? button.setFocus() : super.setFocus();
    }
}
