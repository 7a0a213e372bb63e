// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A window of its own for one test. Widgets are found by their names for tests and operated as people do: pressed,
 * chosen, typed into and left. At its end it fails when a font, colour or image was never given back.
 */
public final class TestScreen implements AutoCloseable {

    private static final String WIDGET_KEY = "org.eclipse.swtbot.widget.key";
    private static final Duration MOST = Duration.ofSeconds(20);

    private final List<Error> leaks = new ArrayList<>();
    private static final int LONG_MS = 10_000;

    /** Far from the times of real keys. */
    private int told = Integer.MIN_VALUE / 2;

    private final Display display;
    private final Shell shell;
    private boolean active;

    /** An empty window of 1300 to 850 points that is not shown yet; this thread is the user interface thread. */
    public TestScreen() {
        Resource.setNonDisposeHandler(this::leaked);
        display = new Display();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setBounds(10, 10, 1300, 850);
        shell.addListener(SWT.Activate, event -> active = true);
        shell.addListener(SWT.Deactivate, event -> active = false);
    }

    /** What JFace itself keeps for later until the display ends is no leak of ours. */
    private void leaked(Error leak) {
        boolean kept = Arrays.stream(leak.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith("LazyResourceManager"));
        if (!kept) {
            leaks.add(leak);
        }
    }

    /** The display of the window. */
    public Display display() {
        return display;
    }

    /** The window, to put widgets into. */
    public Shell shell() {
        return shell;
    }

    /** Shows the window, in front, and waits until the keyboard is in it: that arrives later, and would move it once more. */
    public void open() {
        shell.open();
        shell.forceActive();
        until(() -> active && shell.isVisible());
    }

    /** Lets everything happen until something is so; fails when that takes more than 20 seconds. */
    public void until(BooleanSupplier done) {
        long end = System.nanoTime() + MOST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        while (display.readAndDispatch()) {
            // what is under way
        }
    }

    /** Whether there is a widget under a name. */
    public boolean has(String key) {
        return find(shell, key).isPresent();
    }

    /** Whether there is a widget under a name that can be seen. */
    public boolean shows(String key) {
        return find(shell, key).filter(Control::isVisible).isPresent();
    }

    /** The widget under a name; fails when there is none. */
    public <T extends Control> T find(String key, Class<T> type) {
        return type.cast(find(shell, key).orElseThrow(() -> new AssertionError("no " + key)));
    }

    private static Optional<Control> find(Control control, String key) {
        return all(control).filter(each -> key.equals(each.getData(WIDGET_KEY))).findFirst();
    }

    private static Stream<Control> all(Control control) {
        Stream<Control> self = Stream.of(control);
        return control instanceof Composite parent
                ? Stream.concat(self, Arrays.stream(parent.getChildren()).flatMap(TestScreen::all))
                : self;
    }

    /** Every word of labels and buttons that can be seen, in the order of the widgets, one a line. */
    public String words() {
        List<String> words = new ArrayList<>();
        all(shell).filter(Control::isVisible).map(TestScreen::words).forEach(words::add);
        words.removeIf(String::isEmpty);
        return String.join("\n", words);
    }

    private static String words(Control control) {
        if (control instanceof Label label) {
            return label.getText().replace("&&", "&");
        }
        if (control instanceof StyledText text) {
            return text.getText();
        }
        return control instanceof Button button ? button.getText().replace("&&", "&") : "";
    }

    /** The words in a label, button, field or choice. */
    public String text(String key) {
        Control control = find(key, Control.class);
        if (control instanceof Text text) {
            return text.getText();
        }
        return control instanceof Combo combo ? combo.getText() : words(control);
    }

    /** Presses a button that can be pressed; a check box is switched, a radio button is set. */
    public void press(String key) {
        Button button = find(key, Button.class);
        if (!button.isEnabled() || !button.isVisible()) {
            throw new AssertionError(key + " cannot be pressed");
        }
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        } else if ((button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(true);
        }
        tell(key, SWT.Selection);
    }

    /** Chooses from a list by its place. */
    public void choose(String key, int index) {
        find(key, Combo.class).select(index);
        tell(key, SWT.Selection);
    }

    /** Types words into a field in place of what stands in it, without leaving it. */
    public void type(String key, String words) {
        find(key, Text.class).setText(words);
    }

    /** Types words into a field and presses Enter. */
    public void enter(String key, String words) {
        type(key, words);
        tell(key, SWT.DefaultSelection);
    }

    /** Types words into a field and goes elsewhere. */
    public void leave(String key, String words) {
        type(key, words);
        tell(key, SWT.FocusOut);
    }

    /** Presses a key on a widget. */
    public void key(String key, int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < Character.MAX_VALUE ? (char) code : 0;
        find(key, Control.class).notifyListeners(SWT.KeyDown, event);
    }

    /** Presses a real key, wherever the keyboard is, and waits until it has arrived; letters and digits too. */
    public void post(int code) {
        boolean[] arrived = new boolean[1];
        Listener listener = event -> arrived[0] = true;
        display.addFilter(SWT.KeyUp, listener);
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.character = code >= ' ' && code < SWT.DEL ? (char) code : 0;
            event.keyCode = event.character == 0 ? code : 0;
            display.post(event);
        }
        until(() -> arrived[0]);
        display.removeFilter(SWT.KeyUp, listener);
    }

    /** Presses a real key while another one, such as Control, is held. */
    public void post(int held, int code) {
        hold(held, SWT.KeyDown);
        post(code);
        hold(held, SWT.KeyUp);
    }

    /** Types words by real keys, wherever the keyboard is. */
    public void keys(String words) {
        words.chars().forEach(this::post);
    }

    /** Replaces what stands in the field that has the keyboard, by real keys. */
    public void over(String words) {
        post(SWT.CTRL, 'a');
        keys(words);
    }

    /** Presses Tab, or with a direction below 0 Shift+Tab, and tells where the keyboard is then. */
    public String tab(int direction) {
        if (direction < 0) {
            post(SWT.SHIFT, SWT.TAB);
        } else {
            post(SWT.TAB);
        }
        return focused();
    }

    /** Presses the real mouse over a widget and holds it, until that has arrived; where in the widget is not told. */
    public void mouseDown(Control control, int x, int y) {
        Point place = control.toDisplay(x, y);
        boolean[] arrived = new boolean[1];
        Listener listener = told -> arrived[0] |= told.widget == control;
        display.addFilter(SWT.MouseEnter, listener);
        display.addFilter(SWT.MouseMove, listener);
        until(() -> {
            // the first move of a fresh display may get lost, and one that goes nowhere is not told
            mouse(place.x + 1, place.y, SWT.MouseMove);
            mouse(place.x, place.y, SWT.MouseMove);
            return arrived[0];
        });
        display.removeFilter(SWT.MouseEnter, listener);
        display.removeFilter(SWT.MouseMove, listener);
        button(SWT.MouseDown);
    }

    /** Lets the real mouse go where it is, until that has arrived. */
    public void mouseUp() {
        button(SWT.MouseUp);
    }

    private void button(int type) {
        boolean[] arrived = new boolean[1];
        Listener listener = told -> arrived[0] = true;
        display.addFilter(type, listener);
        Point place = display.getCursorLocation();
        mouse(place.x, place.y, type);
        until(() -> arrived[0]);
        display.removeFilter(type, listener);
    }

    private void mouse(int x, int y, int type) {
        Event event = new Event();
        event.type = type;
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        display.post(event);
    }

    private void hold(int key, int type) {
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        display.post(event);
    }

    /** The name of the widget that has the keyboard; "" when it has none. */
    public String focused() {
        Control control = display.getFocusControl();
        Object key = control == null ? null : control.getData(WIDGET_KEY);
        return key == null ? "" : key.toString();
    }

    /** The colour that a widget itself paints at one of its points, whatever the window system is doing. */
    public RGB painted(Control control, int x, int y) {
        Image seen = new Image(display, control.getSize().x, control.getSize().y);
        GC gc = new GC(seen);
        gc.setBackground(control.getBackground());
        gc.fillRectangle(seen.getBounds());
        Event paint = new Event();
        paint.gc = gc;
        control.notifyListeners(SWT.Paint, paint);
        gc.dispose();
        ImageData data = seen.getImageData();
        seen.dispose();
        return data.palette.getRGB(data.getPixel(x, y));
    }

    /** Lets something happen to a widget, long after whatever happened to one before. */
    public void tell(String key, int type) {
        Event event = new Event();
        told += LONG_MS;
        event.time = told;
        find(key, Control.class).notifyListeners(type, event);
    }

    @Override
    public void close() {
        display.dispose();
        System.gc();
        Resource.setNonDisposeHandler(null);
        if (!leaks.isEmpty()) {
            throw new AssertionError("never given back", leaks.get(0));
        }
    }
}
