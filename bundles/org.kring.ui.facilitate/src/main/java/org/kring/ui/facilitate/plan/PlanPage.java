// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.StoreException;
import org.kring.ui.AccessibleName;
import org.kring.ui.Editing;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.Page;
import org.kring.ui.facilitate.files.Unread;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Columns;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.LongTitle;
import org.kring.ui.practice.AcceptBar;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.MessageStrip;
import org.kring.ui.widget.PrimaryButton;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.Scrolling;

/** The plan of a meeting: when, who, which way, which method, who does what; and the agenda that follows. */
public final class PlanPage extends Composite implements PlanView, Page {

    private static final int LEFT = 300;
    private static final int BESIDE = 600;
    private static final int LEAST_HEIGHT = 380;
    /** Of the question that may stand above the buttons, for which nothing is to give way. */
    private static final int QUESTION = 70;
    /** Two lines; more of them are scrolled. */
    private static final int WARNINGS = 48;

    private final PlanPresenter presenter;
    private final MessageStrip strip;
    private final Banner problem;
    private final Banner question;
    private final Banner readOnly;
    private final AcceptBar altered;
    private final LongTitle title;
    private final Columns columns;
    private final Scrolling left;
    private final Scrolling right;
    private final Label state;
    private final WhenSection when;
    private Label count;
    private PeopleRows people;
    private final Map<CaseBranch, Button> branches = new EnumMap<>(CaseBranch.class);
    private final AgendaSection agenda;
    private final MethodTable methods;
    private final RoleRows roles;
    private final Button start;
    private final Button back;
    private final Button cancel;
    private boolean cancelled;
    private String told = "";

    /**
     * Builds the widgets and shows a plan.
     *
     * @param parent of the page
     * @param services of the room
     * @param openItem of the room
     * @param opened the meeting
     */
    public PlanPage(Composite parent, FacilitateServices services, OpenItem openItem, MeetingReading opened) {
        super(parent, SWT.NONE);
        Widgets.styled(this, Widgets.PAGE);
        presenter = new PlanPresenter(this, services, openItem, opened);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(24, 24, 4, 16)
                .spacing(0, 8)
                .applyTo(this);
        readOnly = new Banner(this, "plan.readOnly");
        new Banner(this, "plan.unread").say(Unread.of(opened), Banner.Tone.QUIET);
        strip = new MessageStrip(this, "plan.strip");
        problem = strip.add("plan.problem");
        altered = new AcceptBar(strip.add("plan.altered"), presenter::accept);
        title = new LongTitle(this, "plan.title");
        columns = new Columns(this, this, BESIDE);
        left = new Scrolling(columns.content(), 0);
        GridDataFactory.fillDefaults()
                .hint(TextScale.points(getDisplay(), LEFT), SWT.DEFAULT)
                .grab(false, true)
                .applyTo(left.frame());
        when = new WhenSection(left.content(), presenter, services.clock(), services.locale());
        createFacts(left.content());
        roles = new RoleRows(left, presenter);
        right = new Scrolling(columns.content(), FocusRing.AIR);
        // below everything that can be chosen, so that no choice moves under the hand, and always in view
        Text warnings = warnings();
        agenda = new AgendaSection(right, warnings, presenter);
        methods = new MethodTable(right, presenter);
        // next to the button that asks: what stands above stays where it is
        question = new Banner(this, "plan.question");
        Composite foot = Widgets.grid(this, 2);
        Composite row = Widgets.row(foot);
        start = Widgets.primary(row, Messages.Plan_start, "plan.start", this::start);
        start.setToolTipText(Messages.Plan_startTip);
        back = Widgets.button(row, Messages.Plan_back, "plan.back", presenter::back);
        cancel = Widgets.button(foot, Messages.Plan_cancel, "plan.cancel", () -> presenter.cancel(!cancelled));
        state = Widgets.named(Widgets.label(row, "", Widgets.QUIET), "plan.state");
        when.line().onChange(this::saved);
        presenter.open();
    }

    /** What is typed counts, also when nobody left its field; what is not understood is told in place of a start. */
    private void start() {
        if (when.take()) {
            presenter.start();
        }
    }

    /** What the keyboard comes to, so that what needs more than two lines can be read without a mouse. */
    private Text warnings() {
        Text text = Widgets.named(
                Widgets.styled(new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), Widgets.QUIET),
                "plan.warning");
        AccessibleName.of(text, Messages.Plan_warnings);
        RoomForBars.showBar(text);
        text.addListener(SWT.Traverse, event -> event.doit |= Keyboard.isTab(event));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, TextScale.points(getDisplay(), WARNINGS))
                .applyTo(text);
        return FocusRing.around(text);
    }

    private void createFacts(Composite column) {
        Widgets.label(column, Messages.Plan_who, Widgets.HEADING);
        people = new PeopleRows(left, presenter);
        count = Widgets.named(Widgets.label(column, "", Widgets.QUIET), "plan.count");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        Widgets.label(column, Messages.Plan_case, Widgets.HEADING);
        // a group of their own, or the keyboard comes to them before everything else in the column
        Composite choices = Widgets.column(column, 0);
        branch(choices, CaseBranch.CASE, Messages.Plan_caseYes);
        branch(choices, CaseBranch.FIND_CASE, Messages.Plan_caseFind);
        branch(choices, CaseBranch.THEME, Messages.Plan_caseNone);
    }

    private void branch(Composite column, CaseBranch branch, String text) {
        Button button = Widgets.named(Widgets.styled(new Button(column, SWT.RADIO), Widgets.PAGE), "plan." + branch);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                presenter.branch(branch);
            }
        });
        branches.put(branch, button);
    }

    @Override
    public void plan(PlanViewState sheet) {
        title.say(sheet.group(), sheet.when());
        when.show(sheet);
        branches.forEach((branch, button) -> button.setSelection(branch == sheet.branch()));
        people.show(sheet.people());
        count.setText(
                NLS.bind(Messages.Plan_count, present(sheet), sheet.people().size()));
        roles.show(sheet.roles());
        agenda.show(sheet);
        methods.show(sheet.methods(), sheet.variants());
        cancelled = sheet.cancelled();
        cancel.setText(cancelled ? Messages.Plan_again : Messages.Plan_cancel);
        PrimaryButton.enable(start, !cancelled);
        layout(true, true);
    }

    private static long present(PlanViewState sheet) {
        return sheet.people().stream().filter(PlanViewState.Person::present).count();
    }

    @Override
    public void saved(String words) {
        told = words;
        saved();
    }

    /** Nothing is called saved beside something that is not. */
    private void saved() {
        if (!state.isDisposed()) {
            state.setText(when.line().isTelling() ? "" : told);
            state.getParent().layout(true);
        }
    }

    @Override
    public void askStart(String sentence) {
        question.ask(sentence, Messages.Plan_startYes, presenter::startNow);
    }

    @Override
    public void readOnly(String sentence) {
        readOnly.say(sentence, Banner.Tone.STRONG);
        left.content().setEnabled(false);
        right.content().setEnabled(false);
        PrimaryButton.enable(start, false);
        cancel.setEnabled(false);
    }

    @Override
    public void altered(String sentence) {
        altered.say(sentence);
    }

    @Override
    public void problem(String sentence) {
        boolean fresh = !problem.isSpeaking() && !sentence.isEmpty();
        String word = presenter.isUnkept() ? Messages.OpenItem_saveAgain : "";
        problem.offer(sentence, Banner.Tone.FAULT, word, presenter::write);
        if (fresh) {
            Scrolling.keepInSight(problem);
        }
    }

    @Override
    public void begun(String sentence) {
        problem.offer(sentence, Banner.Tone.FAULT, Messages.Plan_toRun, presenter::readAgain);
    }

    @Override
    public Editing editing() {
        return presenter.editing();
    }

    @Override
    public int leastHeight(int width) {
        // columns below each other are as high as what is in them: they scroll with the page, and not each for itself
        return columns.arrange(width)
                ? computeSize(width, SWT.DEFAULT).y + TextScale.points(getDisplay(), QUESTION)
                : TextScale.points(getDisplay(), LEAST_HEIGHT) + strip.more();
    }

    @Override
    public CompletionStage<Optional<StoreException>> closePage() {
        when.take();
        return presenter.settle();
    }

    @Override
    public void whenSaved(Runnable then) {
        when.take();
        presenter.whenSaved(then);
    }

    @Override
    public Optional<Runnable> savesAgain() {
        return presenter.savesAgain();
    }

    @Override
    public boolean isHalfDone() {
        return !presenter.isBegun() && (!when.take() || presenter.isUnkept());
    }

    @Override
    public void goOn() {
        when.take(); // what is not understood gets the keyboard
    }

    @Override
    public MessageStrip messages() {
        return strip;
    }

    @Override
    public void notSaved() {
        saved("");
    }

    @Override
    public void focusPage() {
        // never what starts: by reflex nobody is to begin a meeting that was only just planned
        if (!when.setFocus()) {
            back.setFocus();
        }
    }
}
