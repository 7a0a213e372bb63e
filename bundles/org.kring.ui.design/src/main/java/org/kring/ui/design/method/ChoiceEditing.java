// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.kring.ui.AccessibleName;

/** Chooses in a cell of the table from the words that fit its column. A row is its place in the list, from 0. */
final class ChoiceEditing extends EditingSupport {

    private final Table table;
    private final int column;
    private final Supplier<PhasePresenter> presenter;

    /** The presenter is null when nothing may be changed. */
    ChoiceEditing(TableViewer viewer, int column, Supplier<PhasePresenter> presenter) {
        super(viewer);
        this.table = viewer.getTable();
        this.column = column;
        this.presenter = presenter;
    }

    @Override
    protected boolean canEdit(Object row) {
        return presenter.get() != null;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        String[] words = presenter.get().choices(column).toArray(String[]::new);
        CellEditor editor = new ChoiceEditor(table, words);
        AccessibleName.of(editor.getControl(), table.getColumn(column).getText());
        return editor;
    }

    @Override
    protected Object getValue(Object row) {
        return presenter.get().choice((Integer) row, column);
    }

    @Override
    protected void setValue(Object row, Object choice) {
        presenter.get().choose((Integer) row, column, (Integer) choice);
    }

    /** Takes a choice as soon as it is made in the opened list, not only when the cell is left. */
    private static final class ChoiceEditor extends ComboBoxCellEditor {

        ChoiceEditor(Composite parent, String[] words) {
            super(parent, words, SWT.READ_ONLY);
            setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION
                    | DROP_DOWN_ON_KEY_ACTIVATION
                    | DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION
                    | DROP_DOWN_ON_TRAVERSE_ACTIVATION);
        }

        @Override
        protected Control createControl(Composite parent) {
            CCombo combo = (CCombo) super.createControl(parent);
            combo.setVisibleItemCount(12);
            combo.addListener(SWT.Selection, event -> {
                if (!combo.getListVisible()) {
                    focusLost();
                }
            });
            return combo;
        }
    }
}
