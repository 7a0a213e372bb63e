// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.practice.AcceptBar;
import org.kring.ui.typing.HalfTyped;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.LongText;
import org.kring.ui.widget.MessageStrip;
import org.kring.ui.widget.TypingUndo;

/**
 * The room below the buttons of a run that is kept for what comes and goes: a question, what went wrong, the reason of a
 * pause, what was just done, or what its documents suffer from, in this order. What fits in it moves nothing under the
 * hand; what needs more room gets it, see {@link MessageStrip}.
 */
final class RunStrip {

    private static final String REASON = "run.reason";
    /** Characters of a word. */
    private static final int LONGEST = 48;

    private final RunPresenter presenter;
    private final MessageStrip strip;
    private final Banner question;
    private final Banner problem;
    private final AcceptBar altered;
    private final Banner behind;
    private final Composite pause;
    private final Label done;
    private final Text reason;
    /** While the reason of a pause can be typed, what was just done is said beside it. */
    private final Label beside;

    private String told = "";
    /** The reason as it was kept last. */
    private String kept = "";

    private boolean paused;

    /** After Enter in a reason that is kept already, or empty, the keyboard goes {@code onward}. */
    RunStrip(Composite parent, RunPresenter presenter, Runnable onward) {
        this.presenter = presenter;
        strip = new MessageStrip(parent, "run.strip");
        question = strip.add("run.question");
        problem = strip.add("run.problem");
        altered = new AcceptBar(strip.addCalm("run.altered"), presenter::accept);
        behind = strip.addCalm("run.behind");
        pause = Widgets.grid(strip, 3);
        Widgets.label(pause, Messages.Run_reason, Widgets.QUIET);
        reason = Widgets.field(pause, Messages.Run_reasonHint, REASON);
        AccessibleName.of(reason, Messages.Run_reason);
        beside = Widgets.named(Widgets.wrapped(pause, "", Widgets.QUIET), "run.told");
        beside.setLayoutData(new GridData());
        reason.addListener(SWT.DefaultSelection, event -> {
            if (isKept()) {
                onward.run();
            } else {
                presenter.reason(reason.getText());
            }
        });
        reason.addListener(SWT.Modify, event -> {
            half().typed(REASON, isKept() ? "" : reason.getText());
            if (!isKept()) {
                told("");
            }
        });
        done = Widgets.named(Widgets.label(strip, "", Widgets.QUIET), "run.done");
        arrange();
    }

    /** The room itself. */
    MessageStrip messages() {
        return strip;
    }

    /** Says what went wrong; "" takes the sentence away. */
    void problem(String sentence) {
        told("");
        problem.say(shortened(sentence), Banner.Tone.FAULT);
    }

    /** Says that a document does not fit its checksum and can be accepted; "" takes the sentence away. */
    void altered(String sentence) {
        altered.say(sentence);
    }

    /** Says calmly what cannot be read, though the run goes on; "" takes the sentence away. */
    void behind(String sentence) {
        behind.say(sentence, Banner.Tone.QUIET);
    }

    /** Says calmly what was just done; goes with the next thing that is. */
    void told(String sentence) {
        told = sentence;
        arrange();
    }

    /** Says what stopped the run, with a button that opens it again. */
    void stopped(String sentence, Runnable again) {
        problem.offer(shortened(sentence), Banner.Tone.FAULT, Messages.Run_openAgain, again);
    }

    /** No word is longer than a narrow line, as the path of a file may be: it would be cut off. All of it is in the tip. */
    private String shortened(String sentence) {
        String shown = Stream.of(sentence.split(" "))
                .map(each -> LongText.fit(each, LONGEST))
                .collect(Collectors.joining(" "));
        problem.setToolTipText(shown.equals(sentence) ? null : Widgets.escaped(sentence));
        return shown;
    }

    /** Asks whether to close the meeting; names where words wait that would be lost, and goes on typing by default. */
    void askClose(List<String> waiting, Runnable goOn) {
        if (waiting.isEmpty()) {
            question.ask(Messages.Run_closeQuestion, Messages.Run_closeYes, presenter::close);
        } else {
            String lost = NLS.bind(Messages.Run_closeUnkept, String.join(", ", waiting));
            question.askToLose(lost, Messages.Run_closeAnyway, presenter::close, goOn);
        }
    }

    /** Takes the question away. */
    void settled() {
        question.say("", Banner.Tone.QUIET);
    }

    /** Shows whether the clock stands still, with the reason as far as it was said. */
    void paused(boolean still, String why) {
        boolean typing = paused && !isKept();
        boolean begins = still && !paused;
        kept = why;
        paused = still;
        if (begins) {
            String before = half().in(REASON);
            reason.setText(before.isEmpty() ? why : before);
        } else if (!typing || !still || isKept()) {
            // what is not said when a pause is over is about nothing any more
            half().typed(REASON, "");
            reason.setText(why);
        }
        if (reason.getText().equals(why)) {
            TypingUndo.kept(reason);
        }
        arrange();
    }

    /** The reason of the pause as far as it is typed; "" when the clock does not stand still. */
    String typed() {
        return paused ? reason.getText() : "";
    }

    /** Where the reason of a pause is to be typed; null unless it is shown, and once it was said. */
    Text reason() {
        boolean open = kept.isEmpty() || !isKept();
        return strip.shown() == pause && open ? reason : null;
    }

    /** Whether this is where the reason of a pause is typed. */
    boolean isReason(Control control) {
        return control == reason;
    }

    private boolean isKept() {
        return reason.getText().strip().equals(kept);
    }

    private HalfTyped half() {
        return presenter.captures().halfTyped();
    }

    private void arrange() {
        if (strip.isDisposed()) {
            return;
        }
        beside.setText(Widgets.escaped(told));
        int most = strip.getClientArea().width * 2 / 5;
        ((GridData) beside.getLayoutData()).widthHint = Math.min(most, beside.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        done.setText(Widgets.escaped(told));
        Control rest = told.isEmpty() ? null : done;
        strip.otherwise(paused ? pause : rest);
    }
}
