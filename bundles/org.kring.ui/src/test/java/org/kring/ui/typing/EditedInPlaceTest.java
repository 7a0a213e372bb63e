// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.Editing;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.TypingUndo;
import org.kring.ui.widget.WidgetData;

class EditedInPlaceTest {

    private final HalfTyped half = new HalfTyped();
    private final List<String> handedIn = new ArrayList<>();
    private TestScreen screen;
    private Text text;
    private Combo combo;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        text = WidgetData.key(new Text(screen.shell(), SWT.BORDER), "text");
        text.setText("Call");
        EditedInPlace.of(text, half, kept -> handedIn.add(text.getText()), () -> {});
        combo = WidgetData.key(new Combo(screen.shell(), SWT.READ_ONLY), "combo");
        combo.setItems("Anna", "Bas");
        combo.select(0);
        HalfChosen.of(combo, half);
        combo.addListener(SWT.Selection, event -> handedIn.add(combo.getText()));
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void leave() {
        text.notifyListeners(SWT.FocusOut, new Event());
    }

    private void change() {
        text.notifyListeners(SWT.MouseDown, new Event());
        text.setText("Call her");
        combo.select(1);
        combo.notifyListeners(SWT.Selection, new Event());
        leave();
    }

    @Test
    void whatIsOnItsWayIsHandedInOnceAndWhatTheDiskRefusedAgain() {
        change();
        leave();
        assertEquals(List.of("Bas", "Call her"), handedIn);

        half.refused();
        leave();
        leave();
        assertEquals(List.of("Bas", "Call her", "Call her"), handedIn);
    }

    @Test
    void allThatWasRefusedIsHandedInAgainButForWhatSomebodyIsIn() {
        change();
        combo.setFocus();
        screen.until(combo::isFocusControl);
        handedIn.clear();
        assertFalse(half.isRefused());
        half.refused();
        assertTrue(half.isRefused());
        Resumed.handInAgain(screen.shell());
        assertEquals(List.of("Call her"), handedIn);
        assertFalse(half.isRefused(), "once");

        half.kept("text", "Call her");
        text.setFocus();
        screen.until(text::isFocusControl);
        half.refused();
        handedIn.clear();
        Resumed.handInAgain(screen.shell());
        assertEquals(List.of("Bas"), handedIn, "what is kept is not");
    }

    /** A field of the same name and the same kept words comes in the stead of the first. */
    private Text anew() {
        text.dispose();
        text = WidgetData.key(new Text(screen.shell(), SWT.BORDER), "text");
        text.setText("Call");
        EditedInPlace.of(text, half, kept -> handedIn.add(text.getText()), () -> {});
        text.setFocus();
        screen.until(text::isFocusControl);
        return text;
    }

    @Test
    void whoTakesBackWhatComesBackHasTheWordsThatAreKept() {
        TypingUndo.everywhere(screen.display());
        change();
        anew();
        assertEquals("Call her", text.getText());
        assertTrue(undo().canUndo());
        undo().undo();
        assertEquals("Call", text.getText());
        assertEquals("", half.in("text"));
        assertFalse(undo().canUndo(), "what was done before on the page is taken back then");

        anew();
        assertFalse(undo().canUndo());
    }

    private Editing undo() {
        return TypingUndo.before(screen.display(), Editing.NONE);
    }

    @Test
    void wordsThatWereTakenOutAreHalfTypedAsOthersAre() {
        text.notifyListeners(SWT.MouseDown, new Event());
        text.setText("");
        leave();
        assertEquals(List.of(""), handedIn);
        assertEquals(List.of("text"), half.fields());
        assertEquals(List.of(), half.words(), "but there are none to tell");

        half.refused();
        anew();
        assertEquals("", text.getText());
        leave();
        assertEquals(List.of("", ""), handedIn);
        half.kept("text", "");
        assertTrue(half.isEmpty());

        text.setText("Call");
        assertTrue(half.isEmpty(), "as it was kept");
    }
}
