// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Lets cells be reached by arrow keys and opened by Enter, F2 or a double click. */
public final class CellKeys {

    private CellKeys() {}

    /** Lets keys edit the cells of a table. */
    public static void install(TableViewer viewer) {
        var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                        event.keyCode == SWT.CR || event.keyCode == SWT.F2;
                    default -> false;
                };
            }
        };
        TableViewerEditor.create(
                viewer,
                cells,
                strategy,
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_CYCLE_IN_ROW
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        // a table that gets the keyboard begins in its first row, wherever the chosen one is
        viewer.getTable().addListener(SWT.FocusIn, event -> {
            if (!viewer.isCellEditorActive()) {
                toChosen(viewer.getTable());
            }
        });
    }

    /**
     * Brings the keys of a table to the row that the program chose, as they go along when a hand chooses: the cell of the
     * keys alone is tinted.
     */
    public static void follow(TableViewer viewer) {
        if (viewer.getColumnViewerEditor().getFocusCell() == null) {
            viewer.getTable().notifyListeners(SWT.FocusIn, new Event());
        } else {
            toChosen(viewer.getTable());
        }
    }

    private static void toChosen(Table table) {
        if (table.getSelectionCount() == 1) {
            Event chosen = new Event();
            chosen.item = table.getSelection()[0];
            table.notifyListeners(SWT.Selection, chosen);
        }
    }
}
