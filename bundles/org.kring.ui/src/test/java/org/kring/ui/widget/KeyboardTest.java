// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.ui.ThemeChoice;
import org.kring.ui.testkit.TestScreen;

/** Where the keyboard is, and the ring that shows it. */
class KeyboardTest {

    private TestScreen screen;
    private Composite one;
    private Button inside;
    private Table list;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        one = new Composite(screen.shell(), SWT.NONE);
        one.setLayout(new FillLayout());
        inside = new Button(one, SWT.PUSH);
        Composite other = new Composite(screen.shell(), SWT.NONE);
        FillLayout air = new FillLayout();
        air.marginHeight = FocusRing.AIR;
        air.marginWidth = FocusRing.AIR;
        other.setLayout(air);
        list = FocusRing.around(new Table(other, SWT.BORDER));
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void itIsWhereItsWidgetIs() {
        inside.setFocus();
        assertTrue(Keyboard.isIn(one));
        assertTrue(Keyboard.isIn(screen.shell()));
        assertFalse(Keyboard.isIn(list.getParent()));
        list.setFocus();
        assertFalse(Keyboard.isIn(one));
        assertFalse(Keyboard.isIn(list), "the list itself is no place of it");
    }

    @ParameterizedTest
    @EnumSource
    void theRingIsThereAsLongAsTheKeyboardIs(ThemeChoice theme) {
        theme.choose(screen.display());
        var strong = theme.palette().accents().strong();
        list.setFocus();
        assertEquals(new RGB(strong.red(), strong.green(), strong.blue()), leftOfTheList());
        inside.setFocus();
        assertEquals(list.getParent().getBackground().getRGB(), leftOfTheList());
    }

    private void click(Button button) {
        button.notifyListeners(SWT.MouseDown, new Event());
        button.setFocus();
        button.notifyListeners(SWT.Selection, new Event());
        happen();
    }

    private void happen() {
        while (screen.display().readAndDispatch()) {
            // what is under way
        }
    }

    @Test
    void itGoesBackAfterAClickAndStaysOnAButtonThatWasComeToByKeys() {
        Keyboard.goesBackAfterClick(inside, () -> {});
        list.setFocus();
        click(inside);
        assertTrue(list.isFocusControl());
        inside.setFocus();
        inside.notifyListeners(SWT.Selection, new Event());
        happen();
        assertTrue(inside.isFocusControl());
    }

    @Test
    void afterAClickItGoesElsewhereWhenItsPlaceIsGone() {
        Keyboard.goesBackAfterClick(inside, () -> one.setData("asked"));
        inside.addListener(SWT.Selection, event -> list.setVisible(false));
        list.setFocus();
        click(inside);
        assertEquals("asked", one.getData());
    }

    @Test
    void afterAClickItStaysWhereTheCommandBroughtIt() {
        Button other = new Button(one, SWT.PUSH);
        one.layout();
        Keyboard.goesBackAfterClick(inside, () -> {});
        inside.addListener(SWT.Selection, event -> other.setFocus());
        list.setFocus();
        click(inside);
        screen.until(other::isFocusControl);
    }

    private RGB leftOfTheList() {
        Composite parent = list.getParent();
        return screen.painted(parent, 1, parent.getSize().y / 2);
    }
}
