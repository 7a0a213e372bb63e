// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
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
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.model.meeting.PauseReason;
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
        until(() -> display.getActiveShell() == shell);
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
        until(() -> position() == 1 && !label("run.title").equals(first));
        key(SWT.ARROW_LEFT);
        until(() -> position() == 0);
        key(' ');
        until(() -> find("run.goOn").isVisible());
        assertEquals(RunStatus.PAUSED, state().status());
        key(' ');
        until(() -> state().status() == RunStatus.RUNNING);
    }

    @Test
    void theGroupSeesTheScreenUntilEscape() {
        key(SWT.F11);
        until(() -> shell.getShells().length == 1 && display.getActiveShell() != shell);
        key(SWT.ARROW_RIGHT);
        until(() -> position() == 1);
        key(SWT.ESC);
        until(() -> shell.getShells().length == 0);
    }

    @Test
    void wordsAreKeptByEnterAndTheFieldIsEmptied() {
        keep("capture.PARKED", "Overtime rules");
        assertEquals("Overtime rules", state().captures().get(0).text());
    }

    @Test
    void aFaultOfManyWordsIsShownInFullAndThenTheRoomIsAsBefore() {
        int usual = find("run.strip").getSize().y;

        page.problem("What went wrong is said here. ".repeat(20));
        rest();
        Control told = find("run.problem");
        assertTrue(told.getSize().y >= told.computeSize(told.getSize().x, SWT.DEFAULT).y);
        assertTrue(find("run.strip").getSize().y > usual);

        page.problem("");
        rest();
        assertEquals(usual, find("run.strip").getSize().y);
    }

    @Test
    void whatWasKeptChangesOnlyWhenSomebodyChoseTo() {
        keep("capture.PARKED", "Overtime rules");
        Text kept = text("item." + state().captures().get(0).id());
        kept.setFocus();
        assertFalse(kept.getEditable(), "coming by is not choosing");
        kept.notifyListeners(SWT.MouseDown, new Event());
        assertTrue(kept.getEditable());
        kept.setText("Rules");
        kept.notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> state().captures().get(0).text().equals("Rules"));
    }

    @Test
    void aNewStepBeginsInTheEmptyFieldOfItsFirstSection() {
        keep("capture.PARKED", "Overtime rules");
        text("item." + state().captures().get(0).id()).setFocus();
        page.next();
        until(() -> position() == 1 && isEmptyField(display.getFocusControl()));
        key('w');
        until(() -> display.getFocusControl() instanceof Text field
                && field.getText().equals("w"));
        assertEquals("Overtime rules", state().captures().get(0).text());
    }

    @Test
    void aStepBeginsInAFieldOfItsOwnBeforeTheParkingLot() {
        text("capture.PARKED").setFocus();
        boolean further = true;
        for (int step = 1; step >= 0; step = further ? step + 1 : step - 1) {
            int wanted = step;
            press(further ? "run.next" : "run.back");
            until(() -> position() == wanted && isEmptyField(display.getFocusControl()));
            rest();
            assertSame(firstField(), display.getFocusControl(), label("run.title"));
            further &= step < 6;
        }
    }

    /** The uppermost one that can be seen. */
    private Control firstField() {
        return Stream.of(CaptureKind.values())
                .map(each -> find("capture." + each))
                .filter(each -> each != null && each.isVisible())
                .min(Comparator.comparingInt(each -> each.toDisplay(0, 0).y))
                .orElseThrow();
    }

    @Test
    void theKindThatIsChosenBesideIsTypedInAtOnce() {
        for (CaptureKind each : List.of(CaptureKind.QUESTION, CaptureKind.ACTION)) {
            page.focusPage();
            also(each);
            until(() -> find("capture." + each).isFocusControl());
            type("who");
            until(() -> text("capture." + each).getText().equals("who"));
        }
    }

    @Test
    void whatIsHalfTypedStaysForTheNextFieldOfItsKindAndIsNotKept() {
        also(CaptureKind.ACTION);
        text("capture.ACTION").setText("Call h");
        ((Combo) find("capture.ACTION.author")).select(2);
        find("capture.ACTION.author").notifyListeners(SWT.Selection, new Event());
        page.next();
        until(() -> position() == 1 && find("capture.ACTION") == null);
        also(CaptureKind.ACTION);
        until(() -> find("capture.ACTION").isFocusControl());
        type("er");
        until(() -> text("capture.ACTION").getText().equals("Call her"));
        assertEquals(2, ((Combo) find("capture.ACTION.author")).getSelectionIndex());
        page.editing().undo();
        until(() -> position() == 0);
        rest();
        assertEquals("Call her", text("capture.ACTION").getText());
        assertEquals(List.of(), state().captures());
    }

    @Test
    void aTipDoesNotCoverWhatFollowsAClick() {
        Control next = find("run.next");
        String tip = next.getToolTipText();
        next.notifyListeners(SWT.MouseDown, new Event());
        assertNull(next.getToolTipText());
        next.notifyListeners(SWT.MouseDown, new Event());
        next.notifyListeners(SWT.MouseExit, new Event());
        assertEquals(tip, next.getToolTipText());
        assertNull(find("run.close").getToolTipText(), "the question that follows says it");
    }

    @Test
    void whatWasKeptIsNotHalfTypedAnyMore() {
        also(CaptureKind.ACTION);
        text("capture.ACTION").setText("Call her");
        text("capture.ACTION").notifyListeners(SWT.DefaultSelection, new Event());
        page.next();
        until(() -> position() == 1 && state().captures().size() == 1);
        rest();
        also(CaptureKind.ACTION);
        assertEquals("", text("capture.ACTION").getText());
    }

    @Test
    void whoComesTakesNoWordsAndNoKeyboardAway() {
        Text field = text("capture.PARKED");
        field.setFocus();
        type("ov");
        until(() -> field.getText().equals("ov"));
        run.session()
                .add(new RunFact.Attended("m-5", false, 0))
                .toCompletableFuture()
                .join();
        until(field::isDisposed);
        rest();
        assertTrue(find("capture.PARKED").isFocusControl());
        type("er");
        until(() -> text("capture.PARKED").getText().equals("over"));
    }

    @Test
    void anArrowOpensTheListOfKindsAndTakesNone() {
        Combo also = (Combo) find("capture.also");
        also.setFocus();
        key(SWT.ARROW_DOWN);
        until(also::getListVisible);
        assertNull(find("capture.CASE"));
        also.setListVisible(false);
    }

    private void also(CaptureKind kind) {
        Combo also = (Combo) find("capture.also");
        also.select(kind.ordinal() + 1);
        also.notifyListeners(SWT.Selection, new Event());
        rest();
    }

    private static boolean isEmptyField(Control control) {
        return control instanceof Text field
                && field.getEditable()
                && field.getText().isEmpty()
                && field.getData(FacilitateIds.WIDGET_KEY).toString().startsWith("capture.");
    }

    @Test
    void goingOnCanBeTakenBack() {
        page.next();
        until(() -> position() == 1 && page.editing().canUndo());
        page.editing().undo();
        until(() -> position() == 0);
        page.editing().redo();
        until(() -> position() == 1);
    }

    @Test
    void whatIsTypedAfterAPauseIsItsReasonAndPressesNothing() {
        find("run.disruption").setFocus();
        press("run.disruption");
        until(() -> find("run.reason").isFocusControl());
        int events = run.session().snapshot().state().asides().size();
        type("a b");
        until(() -> text("run.reason").getText().equals("a b"));
        assertEquals(RunStatus.PAUSED, state().status(), "a blank in it is no command");
        text("run.reason").notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> state().pause().filter(each -> each.text().equals("a b")).isPresent());
        assertEquals(PauseReason.DISRUPTION, state().pause().orElseThrow().reason());
        assertEquals(events, state().asides().size());
    }

    @Test
    void wordsTypedWithTheClockInHandGoToTheField() {
        page.focusPage();
        type("no b");
        until(() -> text("capture.PARKED").getText().equals("no b")
                || display.getFocusControl() instanceof Text field
                        && field.getText().equals("no b"));
        assertEquals(RunStatus.RUNNING, state().status());
    }

    @Test
    void nothingMovesUnderTheHand() {
        for (int width : new int[] {1024, 1300}) {
            shell.setSize(width, 700);
            rest();
            List<Rectangle> before = places();
            press("run.pause");
            until(() -> find("run.goOn").isVisible());
            assertEquals(before, places(), "paused");
            press("run.goOn");
            until(() -> find("run.pause").isVisible());
            press("run.close");
            assertTrue(find("run.question").isVisible());
            assertEquals(before, places(), "asked");
            press("run.question.cancel");
            assertFalse(find("run.question").isVisible());
            press("run.close");
            key(SWT.ESC);
            until(() -> !find("run.question").isVisible());
            assertEquals(before, places(), "answered");
            assertEquals(RunStatus.RUNNING, state().status());
        }
    }

    private List<Rectangle> places() {
        return Stream.of(
                        "next",
                        "back",
                        "disruption",
                        "break",
                        "plus1",
                        "plus5",
                        "skip",
                        "people",
                        "fullScreen",
                        "close")
                .map(each -> display.map(
                        find("run." + each).getParent(),
                        shell,
                        find("run." + each).getBounds()))
                .toList();
    }

    @Test
    void enterInTheSituationGoesOnToTheQuestion() {
        also(CaptureKind.CASE);
        Text situation = text("capture.CASE");
        situation.setFocus();
        situation.setText("Work is added every Friday");
        situation.notifyListeners(SWT.DefaultSelection, new Event());
        rest();
        assertTrue(find("capture.CASE.question").isFocusControl());
        assertEquals(List.of(), state().captures());
        keep("capture.CASE.question", "How do I say no?");
        assertEquals("How do I say no?", state().captures().get(0).words().question());
        assertEquals(1, state().captures().size());
    }

    @Test
    void theClockShowsWhatIsLeft() {
        room.clock.move(Duration.ofMinutes(3));
        until(() -> label("run.end").equals("1:57:00"));
    }

    private RunState state() {
        return run.session().snapshot().state();
    }

    private int position() {
        return state().position();
    }

    private Text text(String key) {
        return (Text) find(key);
    }

    private void keep(String key, String words) {
        Text field = text(key);
        field.setFocus();
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> text(key).getText().isEmpty());
        rest();
    }

    private void press(String key) {
        find(key).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void inANarrowWindowThePhaseGoesBelowTheClockAndKeepsItsRoom() {
        Control title = find("run.title");
        int beside = title.toDisplay(0, 0).y;
        assertTrue(title.getSize().x > 300);

        shell.setSize(620, 850);
        until(() -> find("run.title").toDisplay(0, 0).y > find("run.clock").toDisplay(0, 0).y + 100);
        rest();
        assertTrue(title.getSize().x > 300, "as wide as the page");

        shell.setSize(1300, 850);
        until(() -> find("run.title").toDisplay(0, 0).y == beside);
    }

    @Test
    void inALowWindowTheClockGivesItsRoomAway() {
        int usual = find("run.clock").getSize().y;

        shell.setSize(1300, 460);
        until(() -> find("run.clock").getSize().y < usual);
        assertTrue(page.leastHeight(1300) <= 460);

        shell.setSize(1300, 850);
        until(() -> find("run.clock").getSize().y == usual);
    }

    private void type(String words) {
        words.chars().forEach(this::key);
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
            if (code >= ' ' && code <= 'z') {
                event.character = (char) code;
            } else {
                event.keyCode = code;
            }
            display.post(event);
        }
    }

    /** Lets happen what waits until something holds; the limit is only there for a test that fails. */
    private void until(BooleanSupplier holds) {
        long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < limit, "it never happened");
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Lets everything happen that waits. */
    private void rest() {
        room.rest();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }
}
