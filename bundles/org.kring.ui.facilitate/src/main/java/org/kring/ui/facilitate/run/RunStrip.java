// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.kit.Widgets;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.TypingUndo;

/**
 * The room below the buttons of a run that is kept for what comes and goes: a question, what went wrong, or the reason of
 * a pause, in this order. It is always as high, so that nothing moves under the hand; only a fault that needs more room
 * gets it, since what it says must not be cut off.
 */
final class RunStrip {

    private static final int HEIGHT = 46;

    private final Composite strip;
    private final StackLayout stack = new StackLayout();
    private final Banner question;
    private final Banner problem;
    private final Composite pause;
    private final Label done;
    private final Text reason;
    /** While the reason of a pause can be typed, what was just done is said beside it. */
    private final Label beside;

    private String told = "";
    private boolean paused;

    RunStrip(Composite parent, Consumer<String> onReason) {
        strip = Widgets.named(Widgets.styled(new Composite(parent, SWT.NONE), Widgets.PAGE), "run.strip");
        strip.setLayout(stack);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, TextScale.points(parent.getDisplay(), HEIGHT))
                .applyTo(strip);
        question = new Banner(strip, "run.question", this::arrange);
        problem = new Banner(strip, "run.problem", this::arrange);
        pause = Widgets.grid(strip, 3);
        Widgets.label(pause, Messages.Run_reason, Widgets.QUIET);
        reason = Widgets.field(pause, Messages.Run_reasonHint, "run.reason");
        AccessibleName.of(reason, Messages.Run_reason);
        beside = Widgets.named(Widgets.label(pause, "", Widgets.QUIET), "run.told");
        reason.addListener(SWT.DefaultSelection, event -> onReason.accept(reason.getText()));
        done = Widgets.named(Widgets.label(strip, "", Widgets.QUIET), "run.done");
        arrange();
    }

    /** Says what went wrong; "" takes the sentence away. */
    void problem(String sentence) {
        told = "";
        problem.say(sentence, Banner.Tone.FAULT);
    }

    /** Says calmly what was just done; goes with the next thing that is. */
    void told(String sentence) {
        told = sentence;
        arrange();
    }

    /** Says what stopped the run, with a button that opens it again. */
    void stopped(String sentence, Runnable again) {
        problem.offer(sentence, Banner.Tone.FAULT, Messages.Run_openAgain, again);
    }

    /** Asks; a Cancel button and Escape take the question away. */
    void ask(String sentence, String word, Runnable work) {
        question.ask(sentence, word, work);
    }

    /** Takes the question away. */
    void settled() {
        question.say("", Banner.Tone.QUIET);
    }

    /** Shows whether the clock stands still, with the reason as far as it was said. */
    void paused(boolean still, String why) {
        if (still != paused) {
            reason.setText(why);
        }
        if (reason.getText().equals(why)) {
            TypingUndo.kept(reason);
        }
        paused = still;
        arrange();
    }

    /** The reason of the pause as far as it is typed; "" when the clock does not stand still. */
    String typed() {
        return paused ? reason.getText() : "";
    }

    /** Where the reason of a pause is typed; null unless it is shown. */
    Text reason() {
        return stack.topControl == pause ? reason : null;
    }

    private void arrange() {
        if (done == null || strip.isDisposed()) {
            return;
        }
        if (question.isSpeaking()) {
            stack.topControl = question;
        } else if (problem.isSpeaking()) {
            stack.topControl = problem;
        } else {
            stack.topControl = paused ? pause : done;
        }
        beside.setText(Widgets.escaped(told));
        done.setText(Widgets.escaped(told));
        question.setVisible(stack.topControl == question);
        problem.setVisible(stack.topControl == problem);
        pause.setVisible(stack.topControl == pause);
        done.setVisible(stack.topControl == done);
        grow();
        strip.layout(true, true);
    }

    private void grow() {
        int usual = TextScale.points(strip.getDisplay(), HEIGHT);
        int width = strip.getClientArea().width;
        int needed = stack.topControl == problem && width > 0 ? problem.computeSize(width, SWT.DEFAULT).y : 0;
        GridData data = (GridData) strip.getLayoutData();
        if (data.heightHint != Math.max(usual, needed)) {
            data.heightHint = Math.max(usual, needed);
            strip.getParent().layout(true, true);
        }
    }
}
