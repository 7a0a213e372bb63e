// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.TabArrival;

/** A run of five people on a bare window with a journal on the disk; real keys. */
abstract class RunOnScreen {

    @TempDir
    Path folder;

    TestScreen screen;
    TestRoom room;
    Display display;
    Shell shell;
    RunOpening run;
    RunPage page;

    @BeforeEach
    final void open() throws Exception {
        screen = new TestScreen();
        display = screen.display();
        TabArrival.everywhere(display);
        shell = screen.shell();
        room = new TestRoom(folder, display);
        run = room.run();
        run.session()
                .start(List.of("m-1", "m-2", "m-3", "m-4", "m-5"))
                .toCompletableFuture()
                .join();
        page = new RunPage(shell, room.services, room.openItem, run);
        screen.open();
        until(() -> display.getActiveShell() == shell);
        find("run.clock").setFocus();
        rest();
    }

    @AfterEach
    final void close() throws StoreException {
        screen.close();
        room.close();
    }

    final void also(CaptureKind kind) {
        Combo also = (Combo) find("capture.also");
        also.select(kind.ordinal() + 1);
        also.notifyListeners(SWT.Selection, new Event());
        rest();
    }

    final RunState state() {
        return run.session().snapshot().state();
    }

    final int position() {
        return state().position();
    }

    final Text text(String key) {
        return (Text) find(key);
    }

    final void keep(String key, String words) {
        Text field = text(key);
        field.setFocus();
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> text(key).getText().isEmpty());
        rest();
    }

    final void press(String key) {
        find(key).notifyListeners(SWT.Selection, new Event());
    }

    final void type(String words) {
        words.chars().forEach(this::key);
    }

    /** The uppermost field for words that can be seen. */
    final Control firstField() {
        return Stream.of(CaptureKind.values())
                .map(each -> find("capture." + each))
                .filter(each -> each != null && each.isVisible())
                .min(Comparator.comparingInt(each -> each.toDisplay(0, 0).y))
                .orElseThrow();
    }

    final String label(String key) {
        return screen.text(key);
    }

    final void key(int code) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            if (code >= ' ' && code <= 'z') {
                event.character = (char) code;
            } else {
                event.keyCode = code;
            }
            display.post(event);
        }
    }

    final void until(BooleanSupplier holds) {
        screen.until(holds);
    }

    /** Lets everything happen that waits. */
    final void rest() {
        room.rest();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** The widget under a name; null when there is none. */
    final Control find(String key) {
        return screen.has(key) ? screen.find(key, Control.class) : null;
    }
}
