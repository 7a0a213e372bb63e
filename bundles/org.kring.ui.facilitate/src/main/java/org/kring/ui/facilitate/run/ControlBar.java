// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.model.meeting.PauseReason;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.RunCommand;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.ClickedTip;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.Fonts;
import org.kring.ui.widget.LongText;
import org.kring.ui.widget.PrimaryButton;

/** The buttons of a run; each tells its key. */
final class ControlBar {

    /**
     * How the page does what is wanted.
     *
     * @param command carries out whatever command
     * @param pause one of them: stops the clock, or lets it go on
     * @param afterwards puts the keyboard where it belongs after a button, so that no key presses it twice
     */
    record Doing(Consumer<Runnable> command, Runnable pause, Runnable afterwards) {}

    /** What a button says, is called, explains and does. */
    private record Command(String text, String key, String tip, Runnable action) {}

    private static final int STEP = 5;
    /** Key of widget data for what a button explains. */
    private static final String TIP = "run.tip";
    /** What a button says that opens a list. */
    private static final String OPENS = " \u25be";
    /** Most characters of a name in a menu. */
    private static final int NAME = 60;

    private final RunPresenter presenter;
    private final Doing doing;
    private final Composite row;
    private final Button back;
    private final Button next;
    /** The second press of a double click. */
    private boolean again;

    private final Composite pausing;
    private final Button goOn;
    private final Button pause;
    private final Button disruption;
    private final Button rest;
    private final Button skip;
    private final Button close;
    /** What is of use as long as entries are taken. */
    private final List<Button> inRun;

    private final Map<RunCommand, Button> commands;
    /** What is seldom used: in a low window it is in the list of {@link #further}. */
    private final List<Button> seldom;

    private final Button people;
    private final Button further;

    ControlBar(Composite parent, RunPresenter presenter, Doing doing) {
        this.presenter = presenter;
        this.doing = doing;
        Composite bar = Widgets.grid(parent, 2);
        row = Widgets.row(bar);
        next = primary(row, new Command(Messages.Run_nextButton, "run.next", Messages.Run_nextTip, this::next));
        next.addListener(SWT.MouseDown, event -> again = event.count > 1);
        back = button("\u25c2", "run.back", Messages.Run_backTip, presenter::back);
        AccessibleName.of(back, Messages.Run_backName);
        pausing = Widgets.styled(new Composite(row, SWT.NONE), Widgets.PAGE);
        pausing.setLayout(new StackLayout());
        goOn = primary(pausing, new Command(Messages.Run_goOn, "run.goOn", Messages.Run_pauseTip, doing.pause()));
        pause = button(pausing, new Command(Messages.Run_pause, "run.pause", Messages.Run_pauseTip, doing.pause()));
        disruption = button(
                Messages.Run_disruption,
                "run.disruption",
                Messages.Run_disruptionTip,
                () -> presenter.pause(PauseReason.DISRUPTION));
        rest = button(Messages.Run_break, "run.break", Messages.Run_breakTip, () -> presenter.pause(PauseReason.BREAK));
        Button one = button("+1", "run.plus1", Messages.Run_plusOneTip, () -> presenter.extend(1));
        Button more = button("+5", "run.plus5", Messages.Run_plusFiveTip, () -> presenter.extend(STEP));
        skip = button(Messages.Run_skip, "run.skip", Messages.Run_skipTip, presenter::skip);
        people = Widgets.button(row, Messages.Run_people + OPENS, "run.people", () -> {});
        people.setToolTipText(Messages.Run_peopleTip);
        people.addListener(SWT.Selection, event -> openPeople(people));
        inRun = List.of(one, more, people);
        seldom = List.of(disruption, rest, one, more, skip, fullScreen());
        further = Widgets.button(row, Messages.Run_further + OPENS, "run.further", this::openFurther);
        out(further, true);
        // apart from what is pressed all the time; its tip would cover the question that follows
        close = button(bar, new Command(Messages.Run_close, "run.close", "", presenter::askClose));
        commands = Map.of(
                RunCommand.BACK, back,
                RunCommand.DISRUPTION, disruption,
                RunCommand.REST, rest,
                RunCommand.PLUS_ONE, one,
                RunCommand.PLUS_FIVE, more,
                RunCommand.SKIP, skip,
                RunCommand.PEOPLE, people,
                RunCommand.CLOSE, close);
    }

    /** A double click is one step. */
    private void next() {
        if (!again) {
            presenter.next();
        }
        again = false;
    }

    private Button fullScreen() {
        return button(Messages.Run_fullScreen, "run.fullScreen", Messages.Run_fullScreenTip, presenter::fullScreen);
    }

    /** Only one of them can be pressed at a time. */
    private Button primary(Composite place, Command command) {
        Button button = PrimaryButton.mark(button(place, command));
        button.setFont(new Fonts(button).bold(11));
        return button;
    }

    private Button button(String text, String key, String tip, Runnable action) {
        return button(row, new Command(text, key, tip, action));
    }

    private Button button(Composite place, Command command) {
        Button button = Widgets.button(place, command.text(), command.key(), () -> {
            doing.command().accept(command.action());
            doing.afterwards().run();
        });
        if (!command.tip().isEmpty()) {
            button.setData(TIP, command.tip());
            button.setToolTipText(command.tip());
        }
        return button;
    }

    /** What would be refused cannot be pressed; a meeting that is closed and not written down can be closed again. */
    void show(RunViewState sheet) {
        boolean paused = sheet.state() == RunViewState.State.PAUSED;
        boolean running = sheet.state() == RunViewState.State.RUNNING;
        boolean closed = sheet.state() == RunViewState.State.CLOSED;
        ((StackLayout) pausing.getLayout()).topControl = paused ? goOn : pause;
        pausing.layout();
        List.of(pause, disruption, rest).forEach(each -> each.setEnabled(running));
        inRun.forEach(each -> each.setEnabled(running || paused));
        back.setEnabled(!sheet.first() && running);
        boolean ending = sheet.last() || closed;
        PrimaryButton.enable(next, running && !ending);
        next.setVisible(!ending);
        skip.setEnabled(running && !sheet.last());
        boolean closes = running || paused || closed;
        PrimaryButton.enable(close, closes);
        if (closes) {
            PrimaryButton.show(close, ending && !paused);
        }
    }

    /** Presses a button of the bar, if it can be pressed now. */
    void press(RunCommand command) {
        Button button = commands.get(command);
        if (button.isEnabled()) {
            button.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Takes what is seldom used into a list, where a row of buttons is all there is room for, or out of it. */
    void low(boolean low) {
        seldom.forEach(each -> out(each, low));
        out(people, low);
        out(further, !low);
        close.setText(low ? Messages.Run_closeShort : Messages.Run_close);
    }

    private static void out(Button button, boolean out) {
        RowData data = new RowData();
        data.exclude = out;
        button.setLayoutData(data);
        button.setVisible(!out);
    }

    /** A choice presses the button that it stands for. */
    private void openFurther() {
        Menu menu = new Menu(further);
        for (Button each : seldom) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(each.getText());
            item.setToolTipText((String) each.getData(TIP));
            item.setEnabled(each.isEnabled());
            item.addListener(SWT.Selection, event -> each.notifyListeners(SWT.Selection, new Event()));
        }
        MenuItem who = new MenuItem(menu, SWT.CASCADE);
        who.setText(Messages.Run_people);
        who.setEnabled(people.isEnabled());
        who.setMenu(new Menu(menu));
        fillPeople(who.getMenu());
        show(menu, further, () -> {});
    }

    /** Below the button that opens it, wherever the pointer is. It is gone when it was chosen from. */
    private static void show(Menu menu, Button place, Runnable afterwards) {
        menu.addListener(
                SWT.Hide,
                event -> event.display.asyncExec(() -> {
                    menu.dispose();
                    if (!place.isDisposed()) {
                        afterwards.run();
                    }
                }));
        menu.setLocation(place.toDisplay(0, place.getSize().y));
        menu.setVisible(true);
    }

    /** Who is there, and who holds which role, to change during the meeting. */
    private void openPeople(Button place) {
        ClickedTip.hide(place);
        Menu menu = new Menu(place);
        fillPeople(menu);
        show(menu, place, () -> place.setToolTipText(Messages.Run_peopleTip));
    }

    private void fillPeople(Menu menu) {
        for (String member : presenter.people()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(Widgets.escaped(LongText.fit(presenter.nameAndLate(member), NAME)));
            item.setSelection(presenter.isPresent(member));
            item.addListener(SWT.Selection, event -> doing.command()
                    .accept(() -> presenter.attend(member, item.getSelection())));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (MeetingRole role : presenter.roles()) {
            roleMenu(menu, role);
        }
    }

    private void roleMenu(Menu menu, MeetingRole role) {
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(Widgets.escaped(LongText.fit(presenter.name(role), NAME)));
        Menu members = new Menu(menu);
        cascade.setMenu(members);
        for (String member : presenter.people()) {
            MenuItem item = new MenuItem(members, SWT.RADIO);
            item.setText(Widgets.escaped(LongText.fit(presenter.names().of(member), NAME)));
            item.setSelection(presenter.holds(role, member));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    doing.command().accept(() -> presenter.assign(role, member));
                }
            });
        }
    }
}
