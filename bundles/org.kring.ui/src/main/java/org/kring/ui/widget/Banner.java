// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.kring.ui.TextScale;

/**
 * One sentence over the whole width, with a button for what can be done about it. Takes no room when silent. A question
 * takes the keyboard, has a Cancel button too, and Escape takes it away; then the keyboard is where it was.
 */
public final class Banner extends Composite {

    /** How loud a sentence is. */
    public enum Tone {
        /** Good to know. */
        QUIET("kring-bar"),
        /** What was just tried cannot be done here. */
        STRONG("kring-bar-strong"),
        /** Something went wrong. */
        FAULT("kring-bar-fault");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    /** In room of this width or less, a button stands below the sentence. */
    private static final int NARROW = 380;

    /** What a place that was never laid out may say of its width. */
    private static final int UNKNOWN = 1;

    private final Label sentence;
    private final Button action;
    private final Button cancel;
    private final Runnable arranged;
    private Tone tone = Tone.QUIET;
    /** How often it was given words, or silenced. */
    private int turns;

    private Runnable onAction = () -> {};
    private Runnable onCancel = () -> {};
    /** What had the keyboard before a question took it. */
    private Control before;

    /**
     * A silent banner.
     *
     * @param parent with a grid
     * @param key under which tests find the sentence; the button is at {@code key.action}
     */
    public Banner(Composite parent, String key) {
        this(parent, key, () -> parent.layout(true, true));
    }

    /**
     * A silent banner in room that somebody else arranges.
     *
     * @param parent of any layout
     * @param key under which tests find the sentence; the buttons are at {@code key.action} and {@code key.cancel}
     * @param arranged called when it begins or ends to speak
     */
    public Banner(Composite parent, String key, Runnable arranged) {
        super(parent, SWT.NONE);
        this.arranged = arranged;
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 6)
                .spacing(12, 0)
                .applyTo(this);
        sentence = WidgetData.key(new Label(this, SWT.WRAP), key);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, true)
                .hint(80, SWT.DEFAULT)
                .applyTo(sentence);
        sentence.addListener(SWT.MouseEnter, event -> sentence.setToolTipText(isCut() ? sentence.getText() : null));
        action = button(key + ".action", () -> onAction.run());
        cancel = button(key + ".cancel", this::cancel);
        LongWords.on(cancel, Messages.Banner_cancel, Messages.Banner_cancelTip);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        Listener escape = this::escape;
        getDisplay().addFilter(SWT.KeyDown, escape);
        // before the parent arranges anything: what changes while it is being arranged leaves the rest behind
        Listener resized = event -> fit();
        parent.addListener(SWT.Resize, resized);
        addListener(SWT.Dispose, event -> {
            event.display.removeFilter(SWT.KeyDown, escape);
            parent.removeListener(SWT.Resize, resized);
        });
    }

    private void fit() {
        int width = getParent().getClientArea().width;
        boolean narrow = width > UNKNOWN && width <= TextScale.points(getDisplay(), NARROW);
        GridLayout grid = (GridLayout) getLayout();
        if (narrow != (grid.numColumns == 1)) {
            grid.numColumns = narrow ? 1 : 3;
            grid.verticalSpacing = narrow ? 6 : 0;
            requestLayout();
        }
        room(action, narrow);
        room(cancel, narrow);
    }

    /** A button is as wide as its words; in narrow room it gives way, so that the sentence keeps within the room too. */
    private static void room(Button button, boolean narrow) {
        int whole = LongWords.whole(button);
        GridData place = (GridData) button.getLayoutData();
        // a button may be given more than it is asked to take
        place.widthHint = 2 * whole - button.computeSize(whole, SWT.DEFAULT).x;
        place.grabExcessHorizontalSpace = narrow;
    }

    private boolean isCut() {
        Point place = sentence.getSize();
        return sentence.computeSize(place.x, SWT.DEFAULT).y > place.y;
    }

    private Button button(String key, Runnable work) {
        Button button = WidgetData.key(new Button(this, SWT.PUSH), key);
        button.addListener(SWT.Selection, event -> work.run());
        button.addListener(SWT.KeyDown, this::toOther);
        Keyboard.goesBackAfterClick(button, () -> {});
        // it stays where it is when the sentence takes more lines
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        LongWords.on(button, "");
        return button;
    }

    private void toOther(Event event) {
        boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
        Button other = event.widget == action ? cancel : action;
        if (arrow && other.isVisible()) {
            event.doit = false;
            other.setFocus();
        }
    }

    private void escape(Event event) {
        boolean here = event.widget instanceof Control control && control.getShell() == getShell();
        if (here && event.keyCode == SWT.ESC && isVisible() && cancel.getVisible()) {
            event.doit = false;
            event.type = SWT.None;
            cancel();
        }
    }

    private void cancel() {
        Runnable instead = onCancel;
        say("", Tone.QUIET);
        instead.run();
    }

    /**
     * Whether it says something.
     *
     * @return false when it is silent, or gone with its page
     */
    public boolean isSpeaking() {
        return !isDisposed() && !sentence.getText().isEmpty();
    }

    /**
     * Says something without a button.
     *
     * @param text "" hides the banner
     * @param tone how loud
     */
    public void say(String text, Tone tone) {
        offer(text, tone, "", () -> {});
    }

    /**
     * Says something with a button.
     *
     * @param text "" hides the banner
     * @param tone how loud
     * @param word what the button says; "" for no button
     * @param work what it does
     */
    public void offer(String text, Tone tone, String word, Runnable work) {
        show(text, tone, word, false);
        onAction = work;
        onCancel = () -> {};
    }

    /**
     * Asks something that a button says yes to, and Cancel or Escape no; nothing happens before that. Enter leaves
     * everything as it is: whoever types on without having read the question answers nothing by it.
     *
     * @param text the question
     * @param word what the button says
     * @param work what it does
     */
    public void ask(String text, String word, Runnable work) {
        LongWords.on(cancel, Messages.Banner_cancel);
        question(text, word, work);
    }

    /**
     * Asks whether something may be done though typed words are lost by it; Enter and Escape go on typing.
     *
     * @param text the question, which says what is lost
     * @param word what the button says that loses it
     * @param work what that button does
     * @param goOn brings the keyboard to what would be lost
     */
    public void askToLose(String text, String word, Runnable work, Runnable goOn) {
        LongWords.on(cancel, Messages.Banner_goOnTyping);
        question(text, word, work);
        onCancel = goOn;
    }

    private void question(String text, String word, Runnable work) {
        Control focus = getDisplay().getFocusControl();
        Control had = isAsking() ? before : focus;
        show(text, Tone.QUIET, word, true);
        before = had;
        onCancel = () -> {};
        onAction = () -> {
            say("", Tone.QUIET);
            work.run();
        };
        if (focus != null && focus.getShell() == getShell()) {
            cancel.setFocus();
        }
    }

    private boolean isAsking() {
        return isVisible() && Keyboard.isIn(this);
    }

    /** Whether it tells what went wrong. */
    boolean isFault() {
        return isSpeaking() && tone == Tone.FAULT;
    }

    /** How often it was given words, or silenced: another number means that something new is said. */
    int turns() {
        return turns;
    }

    /** Whether the keyboard is at a question, where it stays until that is answered. */
    static boolean isAsking(Display display) {
        Control control = display.getFocusControl();
        return control != null
                && control.getParent() instanceof Banner banner
                && banner.isVisible()
                && banner.cancel.getVisible();
    }

    private void giveBack() {
        if (before != null && !before.isDisposed() && before.isVisible()) {
            before.setFocus();
        }
        before = null;
    }

    /**
     * Fills the button, as the one thing to do next on the screen, or takes its ground away with its use.
     *
     * @param possible whether it can be pressed
     */
    public void primary(boolean possible) {
        PrimaryButton.enable(action, possible);
        fit();
    }

    private void show(String text, Tone newTone, String word, boolean asking) {
        if (isDisposed()) {
            return;
        }
        boolean asked = isAsking(getDisplay()) && isAsking() && !asking;
        tone = newTone;
        turns++;
        sentence.setText(text.replace("&", "&&"));
        LongWords.on(action, word);
        fit();
        shown(action, !word.isEmpty());
        shown(cancel, asking);
        ((GridData) getLayoutData()).exclude = text.isEmpty();
        setVisible(!text.isEmpty());
        WidgetData.style(this, tone.style);
        WidgetData.style(sentence, tone.style);
        layout(true, true);
        arranged.run();
        WidgetData.restyle(this);
        // bold words may need a line more, which who arranges the room finds out after they are bold
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                fit();
                arranged.run();
            }
        });
        if (asked) {
            giveBack();
        }
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        ((GridData) button.getLayoutData()).exclude = !shown;
    }
}
