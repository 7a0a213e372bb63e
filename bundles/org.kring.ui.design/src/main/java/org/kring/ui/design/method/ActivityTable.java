// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.kring.ui.AccessibleName;
import org.kring.ui.Icons;
import org.kring.ui.TextScale;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.field.CellKeys;
import org.kring.ui.design.text.Messages;
import org.kring.ui.widget.LongRows;
import org.kring.ui.widget.RoomForBars;

/** What the roles do in a phase: a table with buttons, and keys for what the buttons do. */
final class ActivityTable extends Composite {

    private static final int[] WEIGHTS = {30, 22, 26, 26};
    /** Air beside the words of a cell, and the widest that a column insists on: the rest stands in a tip. */
    private static final int AIR = 18;

    private static final int WIDEST = 150;

    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;
    private final LocalResourceManager resources;
    private PhasePresenter presenter;
    private boolean editable;
    private List<PhaseViewState.ActivityRow> rows = List.of();

    ActivityTable(Composite parent) {
        super(parent, SWT.NONE);
        setData(DesignIds.CSS_CLASS, "kring-page");
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        Composite frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(60, 150).applyTo(frame);
        viewer = new TableViewer(RoomForBars.table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE));
        createTable(frame);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .equalWidth(true)
                .spacing(4, 0)
                .applyTo(buttons);
        add = button(buttons, Icons.ADD, Messages.Activities_add, "activity.add");
        add.addListener(SWT.Selection, event -> presenter.addActivity());
        remove = button(buttons, Icons.REMOVE, Messages.Activities_remove, "activity.remove");
        remove.addListener(SWT.Selection, event -> presenter.removeActivity(place()));
        up = button(buttons, Icons.UP, Messages.Activities_up, "activity.up");
        up.addListener(SWT.Selection, event -> move(-1));
        down = button(buttons, Icons.DOWN, Messages.Activities_down, "activity.down");
        down.addListener(SWT.Selection, event -> move(1));
        enable();
    }

    private void createTable(Composite frame) {
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setData(DesignIds.WIDGET_KEY, "activities");
        frame.setLayout(columns);
        String[] titles = {
            Messages.Activities_role, Messages.Activities_kind, Messages.Activities_place, Messages.Activities_speech
        };
        for (int i = 0; i < titles.length; i++) {
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
            column.getColumn().setText(titles[i]);
            int index = i;
            column.setLabelProvider(ColumnLabelProvider.createTextProvider(
                    place -> rows.get((Integer) place).column(index)));
            column.setEditingSupport(new ChoiceEditing(viewer, index, () -> editable ? presenter : null));
        }
        widen();
        CellKeys.install(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(event -> enable());
        table.addListener(SWT.KeyDown, this::keyed);
        LongRows.tips(table, Messages.Activities_tip);
    }

    /** No column is narrower than its words: in a narrow pane the table is scrolled. */
    private void widen() {
        Table table = viewer.getTable();
        GC gc = new GC(table);
        int most = TextScale.points(getDisplay(), WIDEST);
        for (int i = 0; i < WEIGHTS.length; i++) {
            TableColumn column = table.getColumn(i);
            // a heading is bold
            int words = gc.textExtent(column.getText()).x * 11 / 10;
            for (PhaseViewState.ActivityRow row : rows) {
                words = Math.max(words, gc.textExtent(row.column(i)).x);
            }
            columns.setColumnData(
                    column,
                    new ColumnWeightData(WEIGHTS[i], Math.min(most, words + TextScale.points(getDisplay(), AIR))));
        }
        gc.dispose();
        table.getParent().layout(true);
    }

    private Button button(Composite parent, Icons icon, String name, String key) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(resources.create(icon.descriptor()));
        button.setToolTipText(name);
        button.setData(DesignIds.WIDGET_KEY, key);
        AccessibleName.of(button, name);
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void keyed(Event event) {
        if (!editable || viewer.isCellEditorActive()) {
            return;
        }
        if (event.keyCode == SWT.DEL) {
            presenter.removeActivity(place());
        } else if (event.keyCode == SWT.INSERT) {
            presenter.addActivity();
        } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP) {
            move(-1);
            event.doit = false;
        } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
            move(1);
            event.doit = false;
        }
    }

    private void move(int step) {
        presenter.moveActivity(place(), place() + step);
    }

    private int place() {
        return viewer.getTable().getSelectionIndex();
    }

    private void enable() {
        int place = place();
        add.setEnabled(editable && presenter != null && presenter.canAddActivity());
        remove.setEnabled(editable && place >= 0);
        up.setEnabled(editable && place > 0);
        down.setEnabled(editable && place >= 0 && place < rows.size() - 1);
    }

    void presenter(PhasePresenter newPresenter, boolean mayEdit) {
        presenter = newPresenter;
        editable = mayEdit;
        enable();
    }

    void show(List<PhaseViewState.ActivityRow> newRows) {
        if (!newRows.equals(rows) || viewer.getInput() == null) {
            int place = place();
            rows = newRows;
            widen();
            viewer.setInput(IntStream.range(0, rows.size()).boxed().toArray());
            viewer.getTable().setSelection(Math.min(place, rows.size() - 1));
        }
        enable();
    }

    void select(int place) {
        if (place >= 0) {
            viewer.getTable().setSelection(place);
            viewer.getTable().showSelection();
            CellKeys.follow(viewer);
        }
        enable();
    }

    /** Ends the editing of a cell as if its field was left. */
    void commit() {
        if (viewer.isCellEditorActive()) {
            // to set the focus would give it to the field in the table
            viewer.getTable().forceFocus();
        }
    }
}
