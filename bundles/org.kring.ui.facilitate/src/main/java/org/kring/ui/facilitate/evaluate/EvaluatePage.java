// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.meeting.MeetingDay;
import org.kring.method.VisibleText;
import org.kring.practice.plan.MeetingReading;
import org.kring.ui.AccessibleName;
import org.kring.ui.Editing;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.Page;
import org.kring.ui.facilitate.files.Unread;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.ArrowWalk;
import org.kring.ui.form.Foot;
import org.kring.ui.form.FormGrid;
import org.kring.ui.form.GrowingText;
import org.kring.ui.form.MarkScale;
import org.kring.ui.form.NameRow;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.Fonts;
import org.kring.ui.picture.LongTitle;
import org.kring.ui.practice.AcceptBar;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.MessageStrip;
import org.kring.ui.widget.PrimaryButton;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.TypingUndo;
import org.kring.ui.widget.WidgetData;

/** The evaluation on the laptop that goes round: count, who are you, form, thanks. */
public final class EvaluatePage extends Composite implements EvaluateView, Page {

    private static final int BIG = 22;
    private static final int BODY = 12;

    private final EvaluatePresenter presenter;
    private final MessageStrip strip;
    private final Banner problem;
    private final Banner readOnly;
    private final AcceptBar altered;
    private final Scrolling screen;
    private final Foot foot;
    private final Fonts fonts;
    private final Map<String, MarkScale> scales = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Label> refusals = new HashMap<>();
    private Label progress;
    private Button handIn;
    /** Where the keyboard was last on the form. */
    private Control answering;

    /**
     * Builds the widgets and shows the count.
     *
     * @param parent of the page
     * @param services of the room
     * @param openItem of the room
     * @param opened the meeting, closed
     */
    public EvaluatePage(Composite parent, FacilitateServices services, OpenItem openItem, MeetingReading opened) {
        super(parent, SWT.NONE);
        Widgets.styled(this, Widgets.PAGE);
        presenter = new EvaluatePresenter(this, services, openItem, opened);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(28, 28, 4, 20)
                .spacing(0, 8)
                .applyTo(this);
        String when = new MeetingWords(services.locale(), services.clock())
                .when(MeetingDay.held(opened.meeting()).orElse(null));
        new LongTitle(this, "evaluate.title")
                .say(VisibleText.line(opened.group().getName()), when);
        readOnly = new Banner(this, "evaluate.readOnly");
        new Banner(this, "evaluate.unread").say(Unread.of(opened), Banner.Tone.QUIET);
        strip = new MessageStrip(this, "evaluate.strip");
        problem = strip.add("evaluate.problem");
        altered = new AcceptBar(strip.add("evaluate.altered"), presenter::accept);
        screen = new Scrolling(this, 4);
        foot = new Foot(this, "evaluate.question");
        fonts = new Fonts(screen.frame());
        presenter.open();
    }

    private Composite fresh() {
        foot.clear();
        scales.clear();
        texts.clear();
        refusals.clear();
        Composite content = screen.content();
        Widgets.clear(content);
        screen.top();
        return content;
    }

    private void done(Control focus) {
        WidgetData.restyle(this);
        screen.fit();
        layout(true, true);
        if (focus != null) {
            focus.setFocus();
        }
    }

    private void big(Composite content, String words, String key) {
        Widgets.named(Widgets.wrapped(content, words, Widgets.PAGE), key).setFont(fonts.bold(BIG));
    }

    private Label body(Composite content, String words) {
        Label label = Widgets.wrapped(content, words, Widgets.PAGE);
        label.setFont(fonts.plain(BODY));
        return label;
    }

    @Override
    public void overview(String count, String todo, boolean everybody) {
        if (isDisposed()) {
            return;
        }
        Composite content = fresh();
        big(content, count, "evaluate.count");
        body(content, todo);
        Composite row = Widgets.row(content);
        Button pass = everybody
                ? Widgets.button(row, Messages.Evaluate_pass, "evaluate.pass", presenter::pass)
                : Widgets.primary(row, Messages.Evaluate_pass, "evaluate.pass", presenter::pass);
        pass.setFont(fonts.bold(BODY));
        pass.setEnabled(!everybody);
        Button close = Widgets.button(row, Messages.Evaluate_close, "evaluate.close", presenter::askClose);
        if (everybody) {
            PrimaryButton.mark(close);
        }
        ArrowWalk.in(row);
        body(content, Messages.Evaluate_rule);
        done(everybody ? close : pass);
    }

    @Override
    public void who(List<Person> people) {
        Composite content = fresh();
        big(content, Messages.Evaluate_who, "evaluate.who");
        body(content, Messages.Evaluate_whoRule);
        NameRow row = Widgets.rowed(new NameRow(content));
        Control first = null;
        for (Person each : people) {
            Button button = Widgets.button(row, "", "evaluate.who." + each.id(), () -> presenter.begin(each.id()));
            LongWords.on(button, each.name());
            button.setFont(fonts.plain(BODY + 2));
            first = first == null ? button : first;
        }
        ArrowWalk.in(row);
        Widgets.button(foot.row(), Messages.Evaluate_cancel, "evaluate.cancel", presenter::overview);
        done(first);
    }

    @Override
    public void form(List<Question> questions) {
        Composite content = fresh();
        Widgets.wrapped(content, Messages.Evaluate_keys, Widgets.QUIET);
        Composite grid = new FormGrid(content);
        Control first = null;
        for (Question each : questions) {
            Control answer = each.open() ? open(grid, each) : scale(grid, each);
            first = first == null ? answer : first;
        }
        Composite row = foot.row();
        handIn = Widgets.primary(row, Messages.Evaluate_handIn, "evaluate.handIn", presenter::handIn);
        handIn.setFont(fonts.bold(BODY));
        Widgets.button(row, Messages.Evaluate_cancel, "evaluate.cancel", presenter::cancel);
        ArrowWalk.in(row);
        progress = Widgets.label(row, "", Widgets.QUIET);
        keepsItsRoom(progress);
        done(first);
    }

    /** As wide whatever it says, so that the buttons beside it stay where they are. */
    private static void keepsItsRoom(Label progress) {
        int widest = 0;
        for (String each :
                List.of(Messages.Evaluate_complete, Messages.Evaluate_openStays, Messages.Evaluate_shorten)) {
            progress.setText(each);
            widest = Math.max(widest, progress.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
        progress.setText("");
        progress.setLayoutData(new RowData(widest, SWT.DEFAULT));
    }

    private void heading(Composite grid, Question question) {
        if (!question.heading().isEmpty()) {
            Label heading = Widgets.label(grid, question.heading(), Widgets.HEADING);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        }
    }

    private Control scale(Composite grid, Question question) {
        heading(grid, question);
        Label words = body(grid, question.text());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(words);
        MarkScale scale = Widgets.named(
                Widgets.styled(
                        new MarkScale(grid, question.text(), mark -> presenter.mark(question.id(), mark)),
                        Widgets.PAGE),
                "form." + question.id());
        scale.addListener(SWT.FocusIn, event -> answering = scale);
        scales.put(question.id(), scale);
        return scale;
    }

    private Control open(Composite grid, Question question) {
        heading(grid, question);
        Label words = body(grid, question.text());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(words);
        GrowingText field = new GrowingText(grid, "form." + question.id(), GrowingText.OPEN, screen::fitAndKeepInSight);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(field);
        Text text = field.text();
        AccessibleName.of(text, question.text());
        texts.put(question.id(), text);
        refusals.put(question.id(), refusal(grid, question));
        text.addListener(SWT.FocusIn, event -> answering = text);
        text.addListener(SWT.Modify, event -> presenter.write(question.id(), text.getText()));
        return text;
    }

    /** Below the field of an open question, and silent as long as its words can be kept. */
    private static Label refusal(Composite grid, Question question) {
        Label refusal = Widgets.named(Widgets.wrapped(grid, "", "kring-fault"), "form." + question.id() + ".refused");
        GridDataFactory.createFrom((GridData) refusal.getLayoutData())
                .span(2, 1)
                .exclude(true)
                .applyTo(refusal);
        refusal.setVisible(false);
        return refusal;
    }

    @Override
    public void refused(String item, String sentence) {
        Label refusal = refusals.get(item);
        refusal.setText(Widgets.escaped(sentence));
        refusal.setVisible(!sentence.isEmpty());
        ((GridData) refusal.getLayoutData()).exclude = sentence.isEmpty();
        screen.fitAndKeepInSight();
    }

    @Override
    public boolean isHalfDone() {
        return presenter.isFilled();
    }

    @Override
    public void askForget() {
        focusPage(); // whoever stays goes on there, not at the button
        foot.question().ask(Messages.Evaluate_forgetQuestion, Messages.Evaluate_forget, presenter::overview);
    }

    @Override
    public void mark(String item, int value) {
        scales.get(item).show(value);
    }

    @Override
    public void words(String item, String words) {
        Text text = texts.get(item);
        if (!text.getText().equals(words)) {
            text.setText(words);
            text.setSelection(words.length());
            TypingUndo.kept(text);
        }
    }

    @Override
    public void changedBack(String item) {
        if (Keyboard.isIn(screen.content())) {
            Keyboard.toName(screen.content(), "form." + item);
        }
    }

    @Override
    public void progress(String words, boolean canHandIn) {
        PrimaryButton.enable(handIn, canHandIn);
        if (!words.equals(progress.getText())) {
            progress.setText(words);
            layout(true, true);
        }
    }

    @Override
    public void thanks(String count, boolean everybody) {
        if (isDisposed()) {
            return;
        }
        Composite content = fresh();
        big(content, Messages.Evaluate_thanks, "evaluate.thanks");
        body(content, count);
        Composite row = Widgets.row(content);
        Button next = everybody
                ? Widgets.primary(row, Messages.Evaluate_close, "evaluate.close", presenter::askClose)
                : Widgets.primary(row, Messages.Evaluate_passOn, "evaluate.passOn", presenter::overview);
        next.setFont(fonts.bold(BODY));
        done(next);
    }

    @Override
    public void askClose(String sentence) {
        foot.question().ask(sentence, Messages.Evaluate_closeYes, presenter::close);
    }

    @Override
    public void readOnly(String sentence) {
        readOnly.say(sentence, Banner.Tone.STRONG);
        screen.content().setEnabled(false);
    }

    @Override
    public void altered(String sentence) {
        altered.say(sentence);
    }

    @Override
    public void problem(String sentence) {
        problem.say(sentence, Banner.Tone.FAULT);
    }

    @Override
    public Editing editing() {
        return presenter.editing();
    }

    @Override
    public MessageStrip messages() {
        return strip;
    }

    /** On a form where somebody answered last: what they type on with takes the place of no other answer. */
    @Override
    public void focusPage() {
        boolean filling = answering != null && !answering.isDisposed();
        Control place = filling ? answering : screen.content();
        place.setFocus();
    }
}
