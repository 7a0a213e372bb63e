// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.testkit.SmallMethod;
import org.kring.ui.DialogQuestions;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.DesignServices;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.practice.CurrentPractice;

/** The part on a bare shell: no OSGi, no workbench; real clicks and keys. */
class MethodPageTest {

    @TempDir
    private Path folder;

    private final List<Error> leaks = new ArrayList<>();
    private final MPart model = MBasicFactory.INSTANCE.createPart();
    private final MethodPart part = new MethodPart();
    private MethodRepository files;
    private MethodLocation place;
    private Display display;
    private JobBackground background;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        Resource.setNonDisposeHandler(this::leaked);
        files = new MethodRepository(Optional.empty(), folder);
        place = MethodLocation.of(folder.resolve("test-1.method"));
        files.write(place, files.bytes(SmallMethod.draft()));
        display = new Display();
    }

    /** What JFace itself keeps for later until the display ends is no leak of ours. */
    private void leaked(Error leak) {
        boolean kept = Arrays.stream(leak.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith("LazyResourceManager"));
        if (!kept) {
            leaks.add(leak);
        }
    }

    private void show(MethodLocation location) {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        model.getPersistedState().put(DesignIds.STATE_LOCATION, location.text());
        background = JobBackground.of(display);
        DesignServices services = new DesignServices(
                background,
                new CurrentPractice(background, new Memory(), Clock.systemUTC()),
                folder,
                new DialogQuestions(),
                new Memory(),
                Locale.ENGLISH);
        part.create(shell, model, services, null, null);
        shell.setBounds(20, 20, 1200, 820);
        shell.open();
        shell.forceActive();
        spin(() -> shell.isVisible() && background.isQuiet());
        rest();
    }

    @AfterEach
    void close() {
        display.dispose();
        System.gc();
        Resource.setNonDisposeHandler(null);
        assertEquals(List.of(), leaks, "nothing leaks");
    }

    @Test
    void aClickSelectsAPhaseAndKeysMoveOn() {
        show(place);
        PictureCanvas diagram = (PictureCanvas) find("method.diagram");
        spin(diagram::isCurrent);
        Rectangle phase = diagram.shownAt("phase-1").orElseThrow();
        // a posted button press carries no place inside the canvas, so this one is handed to it
        Event press = new Event();
        press.button = 1;
        press.x = phase.x + phase.width / 2;
        press.y = phase.y + phase.height / 3;
        diagram.notifyListeners(SWT.MouseDown, press);
        rest();
        assertTrue(find("field.TITLE_EN").isVisible(), "a phase is selected");
        assertEquals("Telling", text("field.TITLE_EN"));

        key(SWT.ARROW_RIGHT);

        assertEquals("Asking", text("field.TITLE_EN"));
        key(SWT.ESC);
        assertFalse(find("field.TITLE_EN").isVisible());
    }

    @Test
    void typingChangesUndoesAndSaves() throws Exception {
        show(place);
        click(find("field.NAME_EN"), 0.5, 0.5);
        key(SWT.END);
        type("xy");
        assertEquals("Trialxy", text("field.NAME_EN"));
        assertTrue(model.isDirty());
        part.undo();
        assertEquals("Trial", text("field.NAME_EN"));
        assertFalse(model.isDirty());
        part.redo();
        part.save(saved -> assertTrue(saved));
        spin(background::isQuiet);
        assertFalse(model.isDirty());
        assertEquals("Trialxy", files.read(place).method().getName().getEn());
    }

    @Test
    void faultyMinutesAreToldBesideTheField() {
        show(place);
        find("method.diagram").setFocus();
        key(SWT.ARROW_RIGHT);
        ((Text) find("minutes.from")).setText("99");
        assertTrue(find("minutes.fault").isVisible());
        assertTrue(model.isDirty(), "the screen differs from the file");
        part.undo();
        assertEquals("10", text("minutes.from"));
        assertFalse(find("minutes.fault").isVisible());
        assertFalse(model.isDirty());
        ((Text) find("minutes.from")).setText("12");
        assertFalse(find("minutes.fault").isVisible());
        assertTrue(model.isDirty());
    }

    @Test
    void buttonsAndKeysChangeTheActivities() {
        show(place);
        find("method.diagram").setFocus();
        key(SWT.ARROW_RIGHT);
        Table table = (Table) find("activities");
        assertEquals(1, table.getItemCount());

        click(find("activity.add"), 0.5, 0.5);

        assertEquals(2, table.getItemCount());
        assertEquals("Case presenter", table.getItem(1).getText(0));
        table.setFocus();
        key(SWT.DEL);
        assertEquals(1, table.getItemCount());
    }

    @Test
    void theDetailsFoldAndComeBackAsTheyWere() {
        show(place);
        int usual = find("method.diagram").getSize().x;
        find("field.NAME_EN").setFocus();

        part.fold(true);
        rest();

        assertTrue(part.isFolded());
        assertFalse(find("field.NAME_EN").isVisible());
        assertTrue(find("method.diagram").getSize().x > usual);
        assertTrue(find("method.diagram").isFocusControl(), "the keyboard is not left in what is gone");
        part.fold(false);
        rest();
        assertTrue(find("field.NAME_EN").isVisible());
        assertEquals(usual, find("method.diagram").getSize().x);
    }

    @Test
    void aBrokenFileShowsAPageInPlace() throws Exception {
        Files.writeString(place.file(), "no xml at all");
        show(place);
        assertTrue(find("error.sentence").isVisible());
        assertTrue(text("error.sentence").contains("test-1.method"), text("error.sentence"));
        assertEquals(place.file().toString(), text("error.file"));

        files.write(place, files.bytes(SmallMethod.draft()));
        click(find("error.again"), 0.5, 0.5);
        spin(background::isQuiet);

        assertEquals("Trial", text("field.NAME_EN"));
    }

    @Test
    void typingIntoAPublishedMethodOffersADraft() {
        show(MethodLocation.builtIn("incident"));
        assertTrue(find("method.action").isVisible());
        Object before = find("method.notice").getData(DesignIds.CSS_CLASS);

        click(find("field.NAME_EN"), 0.5, 0.5);
        type("x");

        assertEquals("Incident method", text("field.NAME_EN"));
        assertFalse(before.equals(find("method.notice").getData(DesignIds.CSS_CLASS)), "the bar stands out now");
    }

    private String text(String key) {
        return find(key) instanceof StyledText styled ? styled.getText() : ((Text) find(key)).getText();
    }

    private Control find(String key) {
        return find(shell, key);
    }

    private static Control find(Control control, String key) {
        if (key.equals(control.getData(DesignIds.WIDGET_KEY))) {
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

    private void click(Control control, double across, double down) {
        Point size = control.getSize();
        Point point = control.toDisplay((int) (size.x * across), (int) (size.y * down));
        Event event = new Event();
        event.x = point.x;
        event.y = point.y;
        spin(() -> {
            // the first move of a fresh display may get lost
            post(event, SWT.MouseMove);
            return display.getCursorLocation().equals(point);
        });
        event.button = 1;
        post(event, SWT.MouseDown);
        post(event, SWT.MouseUp);
    }

    private void key(int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        post(event, SWT.KeyDown);
        post(event, SWT.KeyUp);
    }

    private void type(String words) {
        for (char each : words.toCharArray()) {
            Event event = new Event();
            event.character = each;
            post(event, SWT.KeyDown);
            post(event, SWT.KeyUp);
        }
    }

    private void post(Event event, int type) {
        event.type = type;
        assertTrue(display.post(event), "posted " + type);
        rest();
    }

    /** Lets everything that is under way happen. */
    private void rest() {
        long until = System.nanoTime() + 60_000_000L;
        while (System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                Thread.yield();
            }
        }
    }

    private void spin(BooleanSupplier done) {
        long until = System.nanoTime() + 5_000_000_000L;
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "waited 5 s in vain");
            if (!display.readAndDispatch()) {
                Thread.yield();
            }
        }
    }
}
