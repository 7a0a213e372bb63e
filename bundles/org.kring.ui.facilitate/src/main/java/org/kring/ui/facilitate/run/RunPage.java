// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.kring.meeting.run.CaptureKind;
import org.kring.store.StoreException;
import org.kring.ui.Editing;
import org.kring.ui.TextScale;
import org.kring.ui.clock.ClockCanvas;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.clock.RunHead;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.Page;
import org.kring.ui.facilitate.RunCommand;
import org.kring.ui.facilitate.RunCommands;
import org.kring.ui.facilitate.capture.CapturePane;
import org.kring.ui.facilitate.capture.CapturePresenter;
import org.kring.ui.facilitate.capture.LookBackItem;
import org.kring.ui.facilitate.capture.SectionViewState;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.typing.HeldTyping;
import org.kring.ui.typing.Resumed;
import org.kring.ui.typing.WordKeys;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.MessageStrip;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.TypingFocus;

/** The run of a meeting: clocks above, what everyone does on the left, what is kept on the right. */
public final class RunPage extends Composite implements RunView, Page, RunCommands {

    private static final int TICK_MS = 250;
    private static final int BESIDE = 560;
    private static final int LEAST_HEIGHT = 500;
    private static final int LOW_HEIGHT = 250;
    private static final int STACKED_HEIGHT = 740;
    /** What everyone does, and what is kept, in shares of the width or the height. */
    private static final int[] WEIGHTS = {46, 54};

    private static final int[] LOW_WEIGHTS = {42, 58};

    private final RunPresenter presenter;
    private final RunStrip strip;
    private final ClockCanvas clock;
    private final RunHead head;
    private final ControlBar controls;
    private final NowPane now;
    private final CapturePane captures;
    private final SashForm columns;
    private final Listener keys = this::key;
    private TypingFocus typing;
    private final HeldTyping held;
    private final WordKeys words;
    private RunViewState sheet;
    private ClockViewState time;
    private final ScreenSwitch screen;
    private boolean toFirst;
    private boolean beginning;
    /** Whether the keyboard is at the clock since nothing could be typed: then it goes on to where something can. */
    private boolean nowhere;

    private boolean low;

    /**
     * Builds the widgets and goes on with a run.
     *
     * @param parent of the page
     * @param services of the room
     * @param openItem of the room
     * @param run the meeting with its session, open; the page lets go of it
     */
    public RunPage(Composite parent, FacilitateServices services, OpenItem openItem, RunOpening run) {
        super(parent, SWT.NONE);
        Widgets.styled(this, Widgets.PAGE);
        presenter = new RunPresenter(this, services, openItem, run);
        screen = new ScreenSwitch(services.clock());
        Labels labels = new Labels(services.locale());
        GridLayoutFactory.fillDefaults().margins(20, 12).spacing(0, 8).applyTo(this);
        head = new RunHead(this);
        clock = head.clock();
        controls = new ControlBar(
                this, presenter, new ControlBar.Doing(this::command, this::pauseOrGoOn, this::commanded));
        strip = new RunStrip(this, presenter, this::typeOn);
        columns = sash();
        now = new NowPane(Widgets.column(columns, FocusRing.AIR));
        captures = new CapturePane(Widgets.column(columns, 0), presenter.captures(), labels);
        columns.setWeights(WEIGHTS);
        addListener(SWT.Resize, event -> arrange());
        words = new WordKeys(this, services.clock());
        held = HeldTyping.on(this, this::type);
        getDisplay().addFilter(SWT.KeyDown, keys);
        typing = TypingFocus.on(this, this::keyboard);
        addListener(SWT.Dispose, event -> letGo(openItem));
        openItem.commands(this);
        presenter.open();
        tick();
    }

    private SashForm sash() {
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        return sash;
    }

    /** In a low window all of it is narrower and lower, and where to type is beside what everyone does. */
    private void arrange() {
        boolean fresh = isLow();
        columns.setOrientation(!fresh && isNarrow(getSize().x) ? SWT.VERTICAL : SWT.HORIZONTAL);
        if (fresh != low) {
            low = fresh;
            head.low(low);
            controls.low(low);
            strip.messages().low(low);
            captures.low(low);
            columns.setWeights(low ? LOW_WEIGHTS : WEIGHTS);
            layout(true, true);
        }
    }

    /** Large letters in a low window: what is seldom used gives its room to the field, and to what is asked. */
    private boolean isLow() {
        return getParent().getSize().y < TextScale.points(getDisplay(), LEAST_HEIGHT);
    }

    private boolean isNarrow(int width) {
        return width < TextScale.points(getDisplay(), BESIDE);
    }

    @Override
    public int leastHeight(int width) {
        int least = isLow() ? LOW_HEIGHT : isNarrow(width) ? STACKED_HEIGHT : LEAST_HEIGHT;
        return TextScale.points(getDisplay(), least) + strip.messages().more();
    }

    private void letGo(OpenItem openItem) {
        getDisplay().removeFilter(SWT.KeyDown, keys);
        presenter.release();
        openItem.commands(null);
    }

    /** Where words go that are typed without a field: the reason of a pause, the first section, or nowhere. */
    private Text field() {
        Text reason = strip.reason();
        return reason == null ? captures.field() : reason;
    }

    /** Where the keyboard goes after a command, and when the field that was typed in is gone. */
    private Control keyboard() {
        Control field = field();
        return field == null ? clock : field;
    }

    private void toField() {
        typeIn(field());
    }

    private void typeIn(Text field) {
        nowhere = field == null;
        if (field == null) {
            clock.setFocus();
        } else {
            Resumed.typeIn(field);
        }
    }

    /** Who said why the clock stands still, or lets it go on, types where they typed before. */
    private void typeOn() {
        typeIn(typing.marked(field()));
    }

    private void commanded() {
        if (typing != null) {
            typing.back();
        }
    }

    private boolean isInFront() {
        return isVisible() && getDisplay().getActiveShell() == getShell();
    }

    /** A run that was closed already is followed by the next page at once: then there is nothing to tick. */
    private void tick() {
        if (!isDisposed()) {
            presenter.tick();
            getDisplay().timerExec(TICK_MS, this::tick);
        }
    }

    /**
     * Space pauses, arrows go on and back, wherever the keyboard is, unless words are being typed or a button has it;
     * F11 always works.
     */
    private void key(Event event) {
        if (!words.isHeard(event)) {
            return;
        }
        boolean commands = words.isCommand(event);
        if (commands && event.keyCode == SWT.F11) {
            command(presenter::fullScreen);
        } else if (WordKeys.isTaken(event)) {
            return;
        } else if (words.isInside(event) && isWord(event.character)) {
            type(event.character);
        } else if (words.isInside(event) && Character.isLetterOrDigit(event.character)) {
            told(captures.isSecret() ? Messages.Capture_private : Messages.Run_nowhere);
        } else if (commands && event.keyCode == ' ') {
            command(this::pauseOrGoOn);
        } else if (commands && event.keyCode == SWT.ARROW_RIGHT) {
            command(presenter::next);
        } else if (commands && event.keyCode == SWT.ARROW_LEFT) {
            command(presenter::back);
        } else {
            return;
        }
        event.doit = false;
        event.type = SWT.None; // nobody else gets the key, not even the workbench
    }

    private boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) && field() != null;
    }

    /** Who begins to type while the clock or a button has the keyboard means words, not commands. */
    private void type(char letter) {
        words.typed();
        if (Character.isLetterOrDigit(letter) && !beginning) {
            beginning = true; // GTK tells the key once more while words that were kept lose the keyboard
            // what waited while the page changed is kept where nobody would type by reflex, too
            Optional<Text> field = Optional.ofNullable(field()).or(() -> captures.field(CapturePresenter.ASTRAY));
            field.ifPresent(each -> {
                Resumed.typeIn(each);
                each.insert(String.valueOf(letter));
            });
            beginning = false;
        }
    }

    @Override
    public void run(RunViewState fresh) {
        if (isDisposed() || fresh.equals(sheet)) {
            return;
        }
        boolean paused = fresh.state() == RunViewState.State.PAUSED;
        boolean typed = isInFront() && !clock.isFocusControl();
        boolean turned = sheet != null && paused != (sheet.state() == RunViewState.State.PAUSED);
        boolean another = sheet != null && !sheet.place().equals(fresh.place());
        toFirst |= another && (typed || nowhere && isInFront());
        if (another) {
            captures.top();
        }
        boolean said = strip.isReason(getDisplay().getFocusControl());
        boolean elsewhere = getDisplay().getFocusControl() instanceof Text && !said;
        if (turned && paused) {
            typing.mark();
        }
        said &= sheet != null && !sheet.pause().equals(fresh.pause());
        sheet = fresh;
        head.show(new RunHead.Step(fresh.place(), fresh.part(), fresh.title(), fresh.turn()));
        controls.show(fresh);
        now.show(fresh);
        strip.settled();
        strip.paused(paused, fresh.pause());
        layout(true, true);
        if (typed && turned && paused && strip.reason() != null) {
            toField();
        } else if (typed && (said || turned && !paused && !elsewhere)) {
            typeOn();
        }
        screen.show(each -> each.show(fresh));
    }

    @Override
    public void clock(ClockViewState fresh) {
        if (isDisposed()) {
            return;
        }
        time = fresh;
        if (head.show(fresh)) {
            layout(true, true);
        }
        screen.show(each -> each.show(fresh));
    }

    @Override
    public void captures(List<SectionViewState> sections) {
        if (!isDisposed()) {
            captures.show(sections);
            if (toFirst) {
                // a new step begins behind what is half typed, never over words that were kept
                toFirst = false;
                captures.top();
                toField();
                Scrolling.keepInSight(keyboard());
            } else {
                typing.keep();
            }
        }
    }

    @Override
    public void typeOn(CaptureKind kind) {
        if (!isDisposed()) {
            captures.field(kind).ifPresentOrElse(Resumed::typeIn, this::toField);
        }
    }

    @Override
    public void lookBack(List<LookBackItem> items) {
        if (!isDisposed()) {
            Control before = keyboard();
            captures.lookBack(items, this::toField);
            if (before.isFocusControl() && before != keyboard()) {
                // what came of last time is read first, and after it somebody types again
                toField();
                captures.top();
            }
        }
    }

    @Override
    public void altered(String sentence) {
        strip.altered(sentence);
    }

    @Override
    public void behind(String sentence) {
        strip.behind(sentence);
    }

    @Override
    public void problem(String sentence) {
        if (!isDisposed()) {
            strip.problem(sentence);
        }
    }

    @Override
    public void told(String sentence) {
        if (!isDisposed()) {
            strip.told(sentence);
        }
    }

    @Override
    public void stopped(String sentence, Runnable again) {
        if (!isDisposed()) {
            strip.stopped(sentence, again);
        }
    }

    @Override
    public void hold() {
        held.hold();
    }

    @Override
    public void release() {
        held.release();
    }

    @Override
    public void takesAgain() {
        savesAgain().ifPresent(Runnable::run);
    }

    @Override
    public Optional<Runnable> savesAgain() {
        boolean refused = presenter.captures().halfTyped().isRefused();
        return refused ? Optional.of(() -> Resumed.handInAgain(this)) : Optional.empty();
    }

    @Override
    public boolean isHalfDone() {
        presenter.settle();
        return false;
    }

    @Override
    public void askClose(List<String> waiting) {
        // who does not close goes on typing, and not on the button that was clicked
        commanded();
        strip.askClose(waiting, this::goOn);
    }

    @Override
    public void fullScreen() {
        screen.toggle(this::groupScreen);
    }

    private GroupScreen groupScreen() {
        String step = sheet.place();
        GroupScreen fresh = new GroupScreen(getShell(), presenter, () -> cameBack(step));
        fresh.show(sheet);
        fresh.show(time);
        return fresh;
    }

    /** Who comes back from the view of the group types on where they typed, or in the step that it is by now. */
    private void cameBack(String before) {
        if (!isDisposed() && !(before.equals(sheet.place()) && typing.resume())) {
            toField();
        }
    }

    @Override
    public boolean isShown() {
        return !isDisposed() && isVisible();
    }

    @Override
    public void carryOut(RunCommand command) {
        command(
                switch (command) {
                    case NEXT -> presenter::next;
                    case PAUSE -> this::pauseOrGoOn;
                    case FULL_SCREEN -> this::fullScreen;
                    default -> () -> controls.press(command);
                });
    }

    /** Every command of the run, by key, menu or button: what is being typed is taken first, as when its field is left. */
    private void command(Runnable command) {
        takeTyped();
        command.run();
    }

    @Override
    public void takeTyped() {
        Keyboard.takeTyped(getDisplay());
    }

    private void pauseOrGoOn() {
        presenter.pauseOrGoOn(strip.typed());
    }

    @Override
    public Editing editing() {
        return presenter.editing();
    }

    @Override
    public MessageStrip messages() {
        return strip.messages();
    }

    @Override
    public void focusPage() {
        toField();
    }

    @Override
    public void goOn() {
        if (!Keyboard.toName(this, presenter.captures().resume())) {
            toField();
        } else if (getDisplay().getFocusControl() instanceof Text field) {
            Resumed.typeIn(field);
        }
    }

    @Override
    public CompletionStage<Optional<StoreException>> closePage() {
        screen.show(GroupScreen::close);
        return presenter.release();
    }
}
