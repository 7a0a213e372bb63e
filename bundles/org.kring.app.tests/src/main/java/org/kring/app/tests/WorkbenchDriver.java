// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Looks, clicks and types like a user, from beside the user interface thread. */
final class WorkbenchDriver {

    static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Program program;
    /** When something was clicked last, as the clock of the machine counts. */
    private long clicked = System.nanoTime();

    WorkbenchDriver(Program program) {
        this.program = program;
    }

    /** The parts with a method, in the order of their tabs. */
    List<MPart> methods() {
        return program.application
                .getContext()
                .get(EModelService.class)
                .findElements(program.application, "org.kring.ui.design.part.method", MPart.class);
    }

    /** The visible widget under a key; on the user interface thread. */
    Control find(String key) {
        return visible(key).stream().findFirst().orElse(null);
    }

    private List<Control> visible(String key) {
        List<Control> found = new ArrayList<>();
        for (Shell shell : program.display.getShells()) {
            collect(shell, key, found);
        }
        return found;
    }

    private static void collect(Control control, String key, List<Control> found) {
        if (key.equals(control.getData(KEY)) && control.isVisible()) {
            found.add(control);
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                collect(child, key, found);
            }
        }
    }

    /** Every visible control of the program; on the user interface thread. */
    List<Control> everything() {
        List<Control> all = new ArrayList<>();
        for (Shell shell : program.display.getShells()) {
            everything(shell, all);
        }
        return all;
    }

    private static void everything(Control control, List<Control> all) {
        all.add(control);
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                everything(child, all);
            }
        }
    }

    /** The keys of all visible widgets that end so; on the user interface thread. */
    List<String> keys(String end) {
        return everything().stream()
                .filter(Control::isVisible)
                .map(each -> String.valueOf(each.getData(KEY)))
                .filter(each -> each.endsWith(end))
                .toList();
    }

    void waitFor(String key) throws Exception {
        program.waitFor(key, () -> find(key) != null);
    }

    String text(String key) throws Exception {
        return program.ui(() -> {
            Control found = find(key);
            if (found instanceof Label label) {
                return label.getText();
            }
            return found instanceof StyledText styled ? styled.getText() : ((Text) found).getText();
        });
    }

    /** Clicks into the middle of a widget, once it can be operated. */
    void click(String key) throws Exception {
        waitFor(key);
        program.waitFor(key + " can be clicked", () -> find(key).isEnabled());
        Point size = program.ui(() -> find(key).getSize());
        clickAt(key, size.x / 2, size.y / 2);
    }

    /** Clicks into a widget, so far from its upper left corner. */
    void clickAt(String key, int x, int y) throws Exception {
        read();
        Point point = program.ui(() -> find(key).toDisplay(x, y));
        pressAt(point, SWT.MouseMove, SWT.MouseMove, SWT.MouseDown, SWT.MouseUp);
        clicked = System.nanoTime();
    }

    /** Clicks once more where the mouse is, as soon as a hand can. */
    void clickAgain() throws Exception {
        pressAt(program.ui(() -> program.display.getCursorLocation()), SWT.MouseDown, SWT.MouseUp);
        clicked = System.nanoTime();
    }

    private void pressAt(Point point, int... types) throws Exception {
        for (int type : types) {
            Event event = new Event();
            event.type = type;
            event.x = point.x;
            event.y = point.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            post(event);
        }
    }

    /** Nobody clicks on what just came without having read it: a click is no second one of a double click. */
    private void read() throws Exception {
        int quick = program.ui(() -> program.display.getDoubleClickTime());
        long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clicked);
        Thread.sleep(Math.max(0, quick - since));
    }

    /** Gives a widget the keyboard. */
    void focus(String key) throws Exception {
        waitFor(key);
        program.waitFor("focus on " + key, () -> {
            find(key).getShell().forceActive();
            return find(key).setFocus() && find(key).isFocusControl();
        });
    }

    /** Replaces what stands in a field by typing over it. */
    void typeOver(String key, String words) throws Exception {
        click(key);
        focus(key);
        program.ui(() -> {
            ((Text) find(key)).selectAll();
            return null;
        });
        for (char each : words.toCharArray()) {
            Event event = new Event();
            event.character = each;
            event.type = SWT.KeyDown;
            post(event);
            event.type = SWT.KeyUp;
            post(event);
        }
        program.waitFor(
                key + " holds " + words, () -> ((Text) find(key)).getText().equals(words));
    }

    /** Opens a list that shows its first entry, goes down by so many and takes what is there. */
    void choose(String key, int down) throws Exception {
        focus(key);
        program.press(0, ' ');
        program.waitFor("the open list of " + key, () -> ((Combo) find(key)).getListVisible());
        for (int i = 0; i < down; i++) {
            key(SWT.ARROW_DOWN);
        }
        key(SWT.CR);
    }

    /** Presses a key that is no character, such as {@code SWT.ARROW_RIGHT}. */
    void key(int keyCode) throws Exception {
        Event event = new Event();
        event.keyCode = keyCode;
        event.type = SWT.KeyDown;
        post(event);
        event.type = SWT.KeyUp;
        post(event);
    }

    private void post(Event event) throws Exception {
        assertTrue(program.ui(() -> program.display.post(event)), "posted");
        Thread.sleep(30);
    }
}
