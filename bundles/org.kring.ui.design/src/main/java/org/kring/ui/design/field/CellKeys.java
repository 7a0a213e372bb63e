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
    }
}
