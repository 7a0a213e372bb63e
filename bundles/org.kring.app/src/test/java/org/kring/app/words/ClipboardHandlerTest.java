// SPDX-License-Identifier: EPL-2.0
package org.kring.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** Marked words go from field to field by the menu. */
class ClipboardHandlerTest {

    private final ClipboardHandler handler = new ClipboardHandler();
    private TestScreen screen;
    private Text field;
    private StyledText read;
    private Button button;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        field = new Text(screen.shell(), SWT.SINGLE);
        read = new StyledText(screen.shell(), SWT.READ_ONLY);
        button = new Button(screen.shell(), SWT.PUSH);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private boolean can(String what) {
        return handler.canDo(what, screen.display());
    }

    @Test
    void wordsAreCutAndPasted() {
        field.setText("one two");
        field.setFocus();
        field.setSelection(0, 4);
        assertTrue(can("cut") && can("copy") && can("paste"));

        handler.act("cut", screen.display());
        assertEquals("two", field.getText());
        assertFalse(can("cut") || can("copy"), "nothing is marked");
        field.setSelection(3);
        handler.act("paste", screen.display());

        assertEquals("twoone ", field.getText());
    }

    @Test
    void whatCannotBeChangedCanBeCopied() {
        read.setText("why not");
        read.setFocus();
        read.selectAll();
        assertTrue(can("copy"));
        assertFalse(can("cut") || can("paste"));
    }

    @Test
    void whereNothingIsTypedNothingCanBeDone() {
        button.setFocus();
        assertFalse(can("cut") || can("copy") || can("paste") || can(null));
    }
}
