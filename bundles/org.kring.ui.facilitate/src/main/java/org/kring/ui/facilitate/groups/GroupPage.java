// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kring.model.common.DevelopmentStage;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.Members;
import org.kring.store.StoreException;
import org.kring.ui.AccessibleName;
import org.kring.ui.Editing;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.Page;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.field.DropDownCalendar;
import org.kring.ui.field.FieldLine;
import org.kring.ui.field.NumberReading;
import org.kring.ui.field.TypedField;
import org.kring.ui.form.Columns;
import org.kring.ui.form.QuickPress;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.Fonts;
import org.kring.ui.practice.AcceptBar;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongField;
import org.kring.ui.widget.LongRows;
import org.kring.ui.widget.MessageStrip;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.TypingFocus;
import org.kring.ui.widget.TypingUndo;

/** One group that is open: its members on the left, its meetings on the right. */
public final class GroupPage extends Composite implements GroupView, Page {

    private static final int MEMBERS_WIDTH = 290;
    /** Below it the meetings would have too little room beside the members for their methods. */
    private static final int BESIDE = 690;

    private static final int LEAST_HEIGHT = 380;
    private static final int STACKED_HEIGHT = 640;
    private static final NumberReading WEEKS = new NumberReading(1, 52, 1, true);
    private static final int METHOD = 1;
    private static final int LEAST_METHOD = 80;

    private final GroupPresenter presenter;
    private final Labels labels;
    private final Text name;
    private final LongField title;
    private final Combo stage;
    private final TypedField<Integer> interval;
    private final Label weeks;
    private final MessageStrip strip;
    private final Banner banner;
    private final Banner namesGone;
    private final Banner undo;
    private final Banner remark;
    private final Banner readOnly;
    private final Composite facts;
    private Composite people;
    private final Columns columns;
    private final AcceptBar altered;
    private Scrolling members;
    /** How many members were shown last. */
    private int seen;

    private Text newMember;
    private Label noMeetings;
    private Table meetings;
    private Button open;
    private TypedField<LocalDate> day;
    private FieldLine unreadDay;

    /**
     * Builds the widgets and shows a group.
     *
     * @param parent of the page
     * @param services of the room
     * @param openItem of the room
     * @param sheet the group
     */
    public GroupPage(Composite parent, FacilitateServices services, OpenItem openItem, GroupOverview sheet) {
        super(parent, SWT.NONE);
        Widgets.styled(this, Widgets.PAGE);
        presenter = new GroupPresenter(this, services, openItem);
        labels = new Labels(services.locale());
        GridLayoutFactory.fillDefaults()
                .extendedMargins(24, 24, 4, 20)
                .spacing(0, 10)
                .applyTo(this);
        readOnly = new Banner(this, "group.readOnly");
        strip = new MessageStrip(this, "group.strip");
        banner = strip.add("group.problem");
        namesGone = strip.add("group.namesGone");
        undo = strip.add("group.removed");
        remark = strip.add("group.remark");
        altered = new AcceptBar(strip.add("group.altered"), presenter::accept);
        name = Widgets.field(this, Messages.Group_name, "group.name");
        AccessibleName.of(name, Messages.Group_name);
        name.setFont(new Fonts(name).bold(16));
        title = LongField.on(name, presenter::rename);
        facts = Widgets.row(this);
        Widgets.label(facts, Messages.Group_stage, Widgets.QUIET);
        stage = Widgets.combo(facts, "group.stage", this::stageChosen);
        Widgets.label(facts, Messages.Group_interval, Widgets.QUIET);
        interval = new TypedField<>(facts, "group.interval", WEEKS, presenter::interval)
                .named(Messages.Group_intervalName)
                .withSteps();
        weeks = Widgets.label(facts, "", Widgets.QUIET);
        interval.toldIn(FieldLine.after(facts, "group.unread.interval"));
        AccessibleName.of(stage, Messages.Group_stage);
        fillFacts();
        columns = new Columns(this, this, BESIDE);
        createMembers(columns.content());
        createMeetings(columns.content());
        presenter.show(sheet);
        newMember.setText(presenter.notAdded());
        TypingFocus.on(this, null);
    }

    private void fillFacts() {
        for (DevelopmentStage each : DevelopmentStage.values()) {
            stage.add(labels.of(each));
        }
        stage.setToolTipText(Messages.Group_stageTip);
        interval.setToolTipText(Messages.Group_intervalTip);
    }

    private void stageChosen() {
        presenter.stage(stage.getSelectionIndex());
    }

    private void createMembers(Composite columns) {
        Composite column = Widgets.column(columns, 0);
        people = column;
        GridDataFactory.fillDefaults()
                .hint(TextScale.points(getDisplay(), MEMBERS_WIDTH), SWT.DEFAULT)
                .grab(false, true)
                .applyTo(column);
        Widgets.label(column, Messages.Group_members, Widgets.HEADING);
        members = new Scrolling(column, 0);
        Composite row = Widgets.grid(column, 2);
        newMember = Widgets.field(row, Messages.Group_newMember, "group.newMember");
        AccessibleName.of(newMember, Messages.Group_newMember);
        Widgets.entered(newMember, this::addMember);
        Widgets.button(row, Messages.Group_add, "group.addMember", this::addMember);
        Widgets.wrapped(column, Messages.Group_namesStay, Widgets.QUIET);
    }

    private void addMember() {
        if (!QuickPress.foundEmpty(newMember) && presenter.add(newMember.getText())) {
            newMember.setText("");
            TypingUndo.kept(newMember);
        }
        newMember.setFocus();
    }

    private void createMeetings(Composite columns) {
        Composite column = Widgets.column(columns, FocusRing.AIR);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        Widgets.label(column, Messages.Group_meetings, Widgets.HEADING);
        noMeetings = Widgets.named(Widgets.wrapped(column, "", Widgets.QUIET), "group.noMeetings");
        meetings = Widgets.named(
                RoomForBars.table(column, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "group.meetings");
        meetings.setHeaderVisible(true);
        FocusRing.around(meetings);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 120).applyTo(meetings);
        for (String each : List.of(Messages.Group_when, Messages.Group_method, Messages.Group_status)) {
            new TableColumn(meetings, SWT.NONE).setText(each);
        }
        meetings.addListener(SWT.Resize, event -> fitMeetings());
        LongRows.shorten(meetings, METHOD);
        meetings.addListener(SWT.DefaultSelection, event -> open());
        meetings.addListener(SWT.Selection, event -> enableOpen());
        Composite row = Widgets.row(column);
        open = Widgets.button(row, Messages.Group_open, "group.open", this::open);
        Widgets.label(row, Messages.Group_planOn, Widgets.QUIET);
        day = DropDownCalendar.field(row, "group.day", presenter.days(), chosen -> {})
                .named(Messages.Group_dayName);
        Button plan = Widgets.primary(row, Messages.Group_plan, "group.plan", this::plan);
        plan.setToolTipText(Messages.Group_planTip);
        unreadDay = new FieldLine(column, "group.unread.day");
        day.toldIn(unreadDay);
    }

    /** When and how far are always whole; the method gets what they leave. */
    private void fitMeetings() {
        int left = meetings.getClientArea().width;
        for (TableColumn each : meetings.getColumns()) {
            if (each != meetings.getColumn(METHOD)) {
                each.pack();
                left -= each.getWidth();
            }
        }
        meetings.getColumn(METHOD).setWidth(Math.max(TextScale.points(getDisplay(), LEAST_METHOD), left));
    }

    private void enableOpen() {
        open.setEnabled(meetings.getSelectionCount() > 0);
    }

    private void open() {
        TableItem[] chosen = meetings.getSelection();
        if (chosen.length > 0) {
            presenter.open((String) chosen[0].getData());
        }
    }

    private void plan() {
        if (unreadDay.takeAll()) {
            presenter.plan(day.value());
        }
    }

    @Override
    public void head(Head head) {
        if (isDisposed()) {
            return;
        }
        title.say(head.name());
        stage.select(head.stage());
        interval.show(head.intervalWeeks());
        weeks.setText(weeks(head.intervalWeeks()));
        facts.layout(true);
        day.show(head.next());
    }

    private static String weeks(int weeks) {
        return weeks == 0 ? Messages.Group_noInterval : weeks == 1 ? Messages.Group_week : Messages.Group_weeks;
    }

    @Override
    public void members(List<Members.Row> rows) {
        String typing = Keyboard.nameIn(members.content());
        Widgets.clear(members.content());
        rows.forEach(this::member);
        if (rows.isEmpty()) {
            Widgets.wrapped(members.content(), Messages.Group_noMembers, Widgets.QUIET);
        }
        members.content().reskin(SWT.ALL);
        members.fit();
        if (!typing.isEmpty() && !Keyboard.toName(members.content(), typing)) {
            TypingUndo.kept(newMember); // what was done to a member came after it, and is taken back first
            newMember.setFocus();
        }
        Control[] lines = members.content().getChildren();
        if (rows.size() > seen && seen > 0) {
            Scrolling.keepInSight(lines[lines.length - 1]); // who came is seen
        }
        seen = rows.size();
    }

    private void member(Members.Row row) {
        Composite line = Widgets.grid(members.content(), 2);
        Text field = Widgets.field(line, Messages.Group_nameless, "member." + row.id());
        LongField.on(field, words -> presenter.rename(row.id(), words)).say(row.name());
        AccessibleName.of(field, NLS.bind(Messages.Group_memberName, row.name()));
        if (row.leaves()) {
            Button stays = Widgets.button(
                    line, Messages.Group_stays, "member." + row.id() + ".stays", () -> presenter.stays(row.id()));
            stays.setToolTipText(NLS.bind(Messages.Group_lastDay, row.name()));
            AccessibleName.of(stays, Messages.Group_stays + ": " + NLS.bind(Messages.Group_lastDay, row.name()));
            return;
        }
        Button remove =
                Widgets.button(line, "\u00d7", "member." + row.id() + ".remove", () -> presenter.remove(row.id()));
        remove.setToolTipText(NLS.bind(Messages.Group_removeTip, row.name()));
        AccessibleName.of(remove, NLS.bind(Messages.Group_removeName, row.name()));
    }

    @Override
    public void meetings(List<Listed> rows, int chosen) {
        if (isDisposed()) {
            return;
        }
        meetings.removeAll();
        for (Listed row : rows) {
            TableItem item = new TableItem(meetings, SWT.NONE);
            LongRows.say(item, row.when(), row.method(), row.status());
            item.setData(row.id());
        }
        meetings.setSelection(chosen);
        fitMeetings();
        enableOpen();
        noMeetings.setText(rows.isEmpty() ? Messages.Group_noMeetings : "");
        noMeetings.setVisible(rows.isEmpty());
        ((GridData) noMeetings.getLayoutData()).exclude = !rows.isEmpty();
        layout(true, true);
    }

    @Override
    public void removed(String who) {
        undo.offer(
                who.isEmpty() ? "" : NLS.bind(Messages.Group_removed, who),
                Banner.Tone.QUIET,
                Messages.Group_undo,
                presenter::undo);
    }

    @Override
    public void remark(String sentence) {
        remark.say(sentence, Banner.Tone.QUIET);
    }

    @Override
    public void readOnly(String sentence) {
        readOnly.say(sentence, Banner.Tone.STRONG);
        name.setEditable(false);
        facts.setEnabled(false);
        people.setEnabled(false);
    }

    @Override
    public void namesGone(String sentence) {
        String word = sentence.isEmpty() ? "" : Messages.Group_withoutCopy;
        namesGone.offer(sentence, Banner.Tone.FAULT, word, presenter::saveAnew);
    }

    @Override
    public void altered(String sentence) {
        altered.say(sentence);
    }

    @Override
    public void problem(String sentence) {
        String word = presenter.isUnkept() ? Messages.OpenItem_saveAgain : "";
        banner.offer(sentence, Banner.Tone.FAULT, word, presenter::write);
    }

    @Override
    public Editing editing() {
        return presenter.editing();
    }

    @Override
    public int leastHeight(int width) {
        return TextScale.points(getDisplay(), columns.isStacked(width) ? STACKED_HEIGHT : LEAST_HEIGHT) + strip.more();
    }

    @Override
    public CompletionStage<Optional<StoreException>> closePage() {
        interval.take();
        return presenter.settle();
    }

    @Override
    public void whenSaved(Runnable then) {
        interval.take();
        presenter.whenSaved(then);
    }

    @Override
    public Optional<Runnable> savesAgain() {
        return presenter.savesAgain();
    }

    @Override
    public boolean isHalfDone() {
        boolean taken = interval.take() & unreadDay.takeAll();
        boolean typed = !newMember.getText().isBlank() || presenter.refused().isPresent();
        return !taken || typed || presenter.isUnkept();
    }

    @Override
    public void goOn() {
        if (!interval.take()) {
            interval.setFocus();
        } else if (unreadDay.takeAll()) {
            Optional<String> name = newMember.getText().isBlank() ? presenter.typed() : presenter.refused();
            Keyboard.toName(
                    this,
                    name.map(each -> each.isEmpty() ? "group.name" : "member." + each)
                            .orElse("group.newMember"));
        }
    }

    @Override
    public MessageStrip messages() {
        return strip;
    }

    @Override
    public void focusPage() {
        Control first = meetings.getItemCount() > 0 ? meetings : newMember;
        first.setFocus();
        // after the page has been laid out, in a low window
        getDisplay().asyncExec(() -> {
            if (!first.isDisposed() && first.isFocusControl()) {
                Scrolling.keepInSight(first);
            }
        });
    }
}
