// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** The page of keys in a small window. */
class KeysDialogTest {

    private TestScreen screen;

    @BeforeEach
    void open() {
        screen = new TestScreen();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void theColumnsKeepToTheWidth() {
        List<KeyRow> rows = List.of(new KeyRow(
                Optional.empty(),
                "Ctrl+W, Ctrl+F4",
                "Something that a key does, in a sentence of many words ".repeat(3)));
        KeysDialog dialog = new KeysDialog(screen.shell(), rows);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().setSize(600, 400);
        Table table = table(dialog.getShell()).orElseThrow();
        screen.until(() -> table.getSize().x < 600);

        int all = Arrays.stream(table.getColumns())
                .mapToInt(TableColumn::getWidth)
                .sum();
        assertTrue(all <= table.getClientArea().width, all + " of " + table.getClientArea().width);
        assertTrue(
                table.getItem(1).getText(1).contains("\u2026"), table.getItem(1).getText(1));
        assertEquals("Ctrl+W, Ctrl+F4", table.getItem(1).getText(0).strip());
        dialog.close();
    }

    private static Optional<Table> table(Composite place) {
        return Arrays.stream(place.getChildren())
                .flatMap(each -> (each instanceof Table table
                                ? Optional.of(table)
                                : each instanceof Composite inner ? table(inner) : Optional.<Table>empty())
                        .stream())
                .findFirst();
    }
}
