// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.groups;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kring.ui.AccessibleName;
import org.kring.ui.Icons;
import org.kring.ui.TextScale;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.rooms.ListShare;
import org.kring.ui.state.PartState;
import org.kring.ui.state.StatePage;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongRows;
import org.kring.ui.widget.RoomForBars;

/** The list of groups. */
public final class GroupsPart implements GroupsView {

    private static final int NAME = 0;
    private static final int MEETINGS = 1;
    private static final int SIGNAL = 2;
    /** What a name of a few words takes; below that the number of meetings gives way, then the word at the bell. */
    private static final int USUAL_NAME = 116;

    private static final int LEAST_NAME = 60;
    /** The bell without its word. */
    private static final int BELL_WIDTH = 26;
    /** What names of a few words take with their number and the bell, in points at the usual size of text. */
    static final int LIST = 240;

    private GroupsPresenter presenter;
    private Composite pages;
    private Table table;
    private StatePage instead;
    private Banner lacking;
    private Image bell;
    private List<GroupRow> rows = List.of();

    /**
     * Builds the widgets.
     *
     * @param parent of the part
     * @param services of the room
     * @param part in its place in the window
     */
    @PostConstruct
    public void create(Composite parent, FollowServices services, MPart part) {
        build(parent, services);
        new ListShare(services.memory(), "follow.list", LIST).keep(part.getParent(), parent);
    }

    void build(Composite parent, FollowServices services) {
        presenter = new GroupsPresenter(this, services.room());
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(parent);
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(aired());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        bell = new LocalResourceManager(JFaceResources.getResources(), pages).create(Icons.BELL.descriptor());
        createTable();
        instead = new StatePage(pages, "follow.groups.instead", () -> {});
        lacking = new Banner(parent, "follow.groups.lacking");
        presenter.begin();
    }

    /** The list shows around itself that it has the keyboard. */
    private static StackLayout aired() {
        StackLayout layout = new StackLayout();
        layout.marginWidth = FocusRing.AIR;
        layout.marginHeight = FocusRing.AIR;
        return layout;
    }

    private void createTable() {
        table = RoomForBars.table(pages, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        FocusRing.around(table);
        table.setData(FollowIds.WIDGET_KEY, "follow.groups");
        AccessibleName.of(table, Messages.Groups_tableName);
        column(Messages.Groups_name, Messages.Groups_name, SWT.LEFT);
        column(Messages.Groups_meetings, Messages.Groups_meetingsTip, SWT.RIGHT);
        column("", Messages.Groups_signalTip, SWT.LEFT);
        table.addListener(SWT.Resize, event -> fit());
        LongRows.shorten(table, NAME);
        table.addListener(SWT.Selection, event -> {
            if (table.getSelectionIndex() >= 0) {
                presenter.choose(rows.get(table.getSelectionIndex()));
            }
        });
    }

    private void column(String text, String tip, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        column.setToolTipText(tip);
        column.setResizable(false);
    }

    private void fit() {
        bells(Messages.Groups_signal);
        table.getColumn(MEETINGS).pack();
        table.getColumn(SIGNAL).pack();
        int left = table.getClientArea().width - table.getColumn(SIGNAL).getWidth();
        int usual = TextScale.points(table.getDisplay(), USUAL_NAME);
        if (left - table.getColumn(MEETINGS).getWidth() < usual) {
            table.getColumn(MEETINGS).setWidth(0);
        }
        if (left < usual) {
            bells("");
            int bellAlone = TextScale.points(table.getDisplay(), BELL_WIDTH);
            table.getColumn(SIGNAL).setWidth(bellAlone);
            left = table.getClientArea().width - bellAlone;
        }
        table.getColumn(NAME)
                .setWidth(Math.max(LEAST_NAME, left - table.getColumn(MEETINGS).getWidth()));
    }

    /** Says a word at each bell, or nothing where it would be cut; what a bell means is in the tip of its column. */
    private void bells(String word) {
        for (int i = 0; i < rows.size(); i++) {
            String said = rows.get(i).signal() ? word : "";
            if (!said.equals(table.getItem(i).getText(SIGNAL))) {
                table.getItem(i).setText(SIGNAL, said);
            }
        }
    }

    /** Gives the list the keyboard. */
    @Focus
    public void focus() {
        if (!Keyboard.isIn(pages)) {
            ((StackLayout) pages.getLayout()).topControl.setFocus();
        }
    }

    /** Nobody is left to tell. */
    @PreDestroy
    public void end() {
        presenter.end();
    }

    @Override
    public void rows(List<GroupRow> newRows, int chosen) {
        if (pages.isDisposed()) {
            return;
        }
        if (!newRows.equals(rows)) {
            rows = List.copyOf(newRows);
            table.setRedraw(false);
            table.setItemCount(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                fill(table.getItem(i), rows.get(i));
            }
            table.setRedraw(true);
        }
        if (table.getSelectionIndex() != chosen) {
            table.setSelection(chosen);
        }
        show(table);
        fit();
    }

    private void fill(TableItem item, GroupRow row) {
        LongRows.say(item, row.name(), row.meetings(), row.signal() ? Messages.Groups_signal : "");
        item.setImage(SIGNAL, row.signal() ? bell : null);
    }

    @Override
    public void instead(String sentence) {
        if (!pages.isDisposed()) {
            instead.show(PartState.empty("", sentence, ""));
            show(instead);
        }
    }

    @Override
    public void lacking(String sentence) {
        if (!lacking.isDisposed()) {
            String again = sentence.isEmpty() ? "" : Messages.Groups_again;
            lacking.offer(sentence, Banner.Tone.FAULT, again, presenter::readAgain);
        }
    }

    /** The place of the list keeps the keyboard for it while something else stands there. */
    private void show(Control page) {
        if (page != table && table.isFocusControl()) {
            pages.forceFocus();
        }
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
        if (page == table && pages.isFocusControl()) {
            table.setFocus();
        }
    }
}
