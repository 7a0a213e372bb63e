// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;
import org.kring.ui.HalfDone;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.QuickPress;
import org.kring.ui.form.Widgets;
import org.kring.ui.practice.AcceptBar;
import org.kring.ui.rooms.ListShare;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.rooms.RowOpening;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongRows;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.TypingUndo;

/** The list of groups, with a field to make one. */
public final class GroupsPart implements GroupsView, HalfDone {

    /** What the words on the button take, in points at the usual size of text. */
    private static final int LIST = 130;

    private GroupsPresenter presenter;
    private FacilitateServices services;
    private OpenItem openItem;
    private Runnable reload;
    private Banner problem;
    private AcceptBar altered;
    private Label instead;
    private Table table;
    private Text name;
    private Button create;
    private Runnable toRoom = () -> {};

    @Inject
    void in(RoomSwitch rooms) {
        toRoom = () -> rooms.go(Room.FACILITATE);
    }

    /**
     * Builds the widgets in their place.
     *
     * @param parent of the part
     * @param roomServices of the room
     * @param roomItem of the room
     * @param part in its place in the window
     */
    @PostConstruct
    public void create(Composite parent, FacilitateServices roomServices, OpenItem roomItem, MPart part) {
        create(parent, roomServices, roomItem);
        new ListShare(services.memory(), "facilitate.list", LIST).keep(part.getParent(), parent);
    }

    /**
     * Builds the widgets, wherever they are.
     *
     * @param parent of the widgets
     * @param roomServices of the room
     * @param roomItem of the room
     */
    public void create(Composite parent, FacilitateServices roomServices, OpenItem roomItem) {
        services = roomServices;
        openItem = roomItem;
        presenter = new GroupsPresenter(this, services, openItem);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(6, 8).applyTo(parent);
        problem = new Banner(parent, "groups.problem");
        altered = new AcceptBar(parent, "groups.altered", presenter::accept);
        instead = Widgets.named(Widgets.wrapped(parent, "", Widgets.QUIET), "groups.instead");
        table = Widgets.named(RoomForBars.table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "groups.table");
        AccessibleName.of(table, Messages.Groups_tableName);
        LongRows.shorten(table);
        FocusRing.around(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, 80).applyTo(table);
        RowOpening.on(table, this::selected);
        createField(parent);
        openItem.whoBegins(() -> name.setFocus());
        reload = presenter::load;
        services.practice().addListener(reload);
        openItem.addListener(reload);
        presenter.load();
    }

    private void createField(Composite parent) {
        name = Widgets.field(parent, Messages.Groups_newName, "groups.new");
        name.setToolTipText(Messages.Groups_newTip);
        Widgets.entered(name, this::make);
        create = Widgets.button(parent, Messages.Groups_create, "groups.create", this::make);
        Keyboard.goesBackAfterClick(create, () -> {});
        // never wider than the list, whatever the size of letters
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(create);
        LongWords.on(create, Messages.Groups_create);
    }

    private void make() {
        if (!QuickPress.foundEmpty(name)) {
            presenter.create(name.getText());
        }
    }

    private void selected() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            presenter.select((String) table.getItem(index).getData());
        }
    }

    @Override
    public Optional<Runnable> savesAgain() {
        return isHalfDone() ? Optional.of(this::make) : Optional.empty();
    }

    @Override
    public boolean isHalfDone() {
        return !name.getText().isBlank();
    }

    @Override
    public void goOn() {
        toRoom.run();
        name.setFocus();
    }

    /** Gives the list the keyboard. */
    @Focus
    public void focus() {
        presenter.look();
        if (Keyboard.isIn(table.getParent())) {
            return;
        }
        if (table.isVisible()) {
            RowOpening.begin(table);
        } else if (name.isVisible()) {
            name.setFocus();
        } else {
            // somewhere it has to be, or no key of the workbench works
            table.getParent().forceFocus();
        }
    }

    @PreDestroy
    void close() {
        services.practice().removeListener(reload);
        openItem.removeListener(reload);
        openItem.whoBegins(null);
    }

    @Override
    public void groups(List<Row> rows, String selected) {
        if (table.isDisposed()) {
            return;
        }
        table.setRedraw(false);
        table.removeAll();
        for (Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            LongRows.say(item, row.name());
            item.setData(row.id());
            if (row.id().equals(selected)) {
                table.setSelection(item);
            }
        }
        table.setRedraw(true);
    }

    @Override
    public void instead(String sentence, boolean canCreate) {
        if (instead.isDisposed()) {
            return;
        }
        instead.setText(sentence);
        show(instead, !sentence.isEmpty());
        show(table, sentence.isEmpty());
        boolean naming = canCreate || isHalfDone(); // nobody is asked over words that cannot be seen
        show(name, naming);
        show(create, naming);
        // below what is pressed there: a message moves neither a group nor the field
        Control above = sentence.isEmpty() ? table : create;
        altered.moveBelow(above);
        problem.moveBelow(above);
        instead.getParent().layout(true, true);
        if (canCreate && instead.getParent().isFocusControl()) {
            // it had the keyboard only because there was nothing to choose or to type in
            focus();
        }
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    @Override
    public void altered(String sentence) {
        altered.say(sentence);
    }

    @Override
    public void problem(String sentence, boolean readAgain) {
        if (!sentence.isEmpty() && !readAgain && Keyboard.isIn(name.getParent())) {
            name.setFocus();
        }
        problem.offer(sentence, Banner.Tone.FAULT, readAgain ? Messages.Groups_again : "", presenter::load);
    }

    @Override
    public void created() {
        if (!name.isDisposed()) {
            name.setText("");
            TypingUndo.kept(name);
        }
    }
}
