// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.FacilitateIds;
import org.kring.ui.facilitate.TestRoom;

/** The run on a bare shell with a journal on the disk; real keys. */
class RunPageTest {

    @TempDir
    private Path folder;

    private final List<Error> leaks = new ArrayList<>();
    private TestRoom room;
    private Display display;
    private Shell shell;
    private RunOpening run;
    private RunPage page;

    @BeforeEach
    void open() throws Exception {
        Resource.setNonDisposeHandler(this::leaked);
        display = new Display();
        room = new TestRoom(folder, display);
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        run = room.run();
        run.session()
                .start(List.of("m-1", "m-2", "m-3", "m-4", "m-5"))
                .toCompletableFuture()
                .join();
        page = new RunPage(shell, room.services, room.openItem, run);
        shell.setBounds(10, 10, 1300, 850);
        shell.open();
        shell.forceActive();
        page.focusPage();
        rest();
    }

    private void leaked(Error leak) {
        boolean kept = Arrays.stream(leak.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith("LazyResourceManager"));
        if (!kept) {
            leaks.add(leak);
        }
    }

    @AfterEach
    void close() {
        display.dispose();
        System.gc();
        Resource.setNonDisposeHandler(null);
        assertEquals(List.of(), leaks, "nothing leaks");
    }

    @Test
    void arrowsGoOnAndBackAndSpacePauses() {
        String first = label("run.title");
        key(SWT.ARROW_RIGHT);
        assertEquals(1, run.session().snapshot().state().position());
        assertTrue(!label("run.title").equals(first), "another step is shown");
        key(SWT.ARROW_LEFT);
        assertEquals(0, run.session().snapshot().state().position());
        key(' ');
        assertEquals(RunStatus.PAUSED, run.session().snapshot().state().status());
        assertTrue(find("run.goOn").isVisible());
        key(' ');
        assertEquals(RunStatus.RUNNING, run.session().snapshot().state().status());
    }

    @Test
    void theGroupSeesTheScreenUntilEscape() {
        key(SWT.F11);
        assertEquals(1, shell.getShells().length, "the screen is open");
        key(SWT.ARROW_RIGHT);
        assertEquals(1, run.session().snapshot().state().position(), "keys of the run work there, too");
        key(SWT.ESC);
        assertEquals(0, shell.getShells().length);
    }

    @Test
    void wordsAreKeptByEnterAndTheFieldIsEmptied() {
        Text field = (Text) find("capture.PARKED");
        field.setFocus();
        field.setText("Overtime rules");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        rest();
        assertEquals("", ((Text) find("capture.PARKED")).getText());
        assertEquals(
                "Overtime rules",
                run.session().snapshot().state().captures().get(0).text());
    }

    @Test
    void theClockShowsWhatIsLeft() {
        room.clock.move(Duration.ofMinutes(3));
        rest();
        String end = label("run.end");
        assertEquals("1:57:00", end);
    }

    private String label(String key) {
        return ((Label) find(key)).getText();
    }

    private Control find(String key) {
        return find(shell, key);
    }

    private static Control find(Control control, String key) {
        if (key.equals(control.getData(FacilitateIds.WIDGET_KEY))) {
            return control;
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                Control found = find(child, key);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void key(int code) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            if (code == ' ') {
                event.character = ' ';
            } else {
                event.keyCode = code;
            }
            display.post(event);
            rest();
        }
    }

    /** Lets everything happen that waits, ticks of the clock included. */
    private void rest() {
        long until = System.nanoTime() + Duration.ofMillis(400).toNanos();
        while (System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        room.rest();
    }
}
