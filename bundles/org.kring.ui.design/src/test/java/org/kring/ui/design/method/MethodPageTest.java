// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.methods.MethodLocation;
import org.kring.testkit.SmallMethod;
import org.kring.ui.design.DesignIds;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.testkit.TestScreen;

/** The part on a bare shell: no OSGi, no workbench; real clicks and keys. */
class MethodPageTest {

    @TempDir
    private Path folder;

    private TestScreen screen;
    private OpenPage page;
    private MethodPart part;
    private MethodLocation place;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        page = new OpenPage(screen.shell(), folder);
        part = page.part();
        place = page.write(SmallMethod.draft());
    }

    private void show(MethodLocation location) {
        page.open(location);
        screen.until(page::isQuiet);
        rest();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whoTriesABrokenFileAgainGoesOnInWhatComes() throws Exception {
        String whole = Files.readString(place.file());
        Files.writeString(place.file(), "<no");
        show(place);
        find("method.failed.next").setFocus();

        screen.press("method.failed.next");
        screen.until(page::isQuiet);
        assertTrue(find("method.failed.next").isFocusControl(), "it is broken still");
        Files.writeString(place.file(), whole);
        screen.press("method.failed.next");
        screen.until(page::isQuiet);
        rest();

        assertTrue(find("method.diagram").isFocusControl());
    }

    @Test
    void aClickSelectsAPhaseAndKeysMoveOn() {
        show(place);
        PictureCanvas diagram = (PictureCanvas) find("method.diagram");
        screen.until(diagram::isCurrent);
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
    void whatIsClickedStaysUnderTheHand() {
        screen.shell().setSize(1000, 420);
        show(place);
        PictureCanvas diagram = (PictureCanvas) find("method.diagram");
        for (int times = 0; times < 6; times++) {
            part.zoomIn();
        }
        screen.until(diagram::isCurrent);
        Rectangle phase = diagram.shownAt("phase-1").orElseThrow();
        Rectangle seen = diagram.getClientArea();
        assertTrue(phase.y + phase.height > seen.height, "more of it than is seen");
        Event press = new Event();
        press.button = 1;
        press.x = phase.x + phase.width / 2;
        press.y = Math.min(phase.y + phase.height / 3, seen.height - 5);

        diagram.notifyListeners(SWT.MouseDown, press);
        rest();
        screen.until(diagram::isCurrent);

        assertTrue(find("field.TITLE_EN").isVisible(), "it is selected");
        assertEquals(phase, diagram.shownAt("phase-1").orElseThrow());
    }

    @Test
    void aKeyThatIsPressedWhileTheMethodIsReadIsMeantForItsDiagram() {
        page.open(place);
        part.focus();
        Control reading = screen.display().getFocusControl();
        assertFalse(part.isOpen(), "it is still being read");
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        reading.notifyListeners(SWT.KeyDown, right);

        screen.until(page::isQuiet);
        rest();

        assertTrue(find("method.diagram").isFocusControl());
        assertEquals("Telling", text("field.TITLE_EN"));
        assertTrue(find("field.TITLE_EN").isVisible(), "the first phase is selected");
    }

    @Test
    void whatIsBeingOpenedIsToldByItsName() {
        page.open(place);

        assertEquals("Opening " + place.shortName() + "\u2026", text("method.loading.title"));
    }

    @Test
    void theTabHasNoTipThatWouldHideItsName() {
        show(place);

        assertEquals("Trial (draft 1)", page.model().getLabel());
        assertEquals("", page.model().getTooltip(), "all of a name that is shortened is shown then");
    }

    @Test
    void typingChangesUndoesAndSaves() throws Exception {
        show(place);
        click(find("field.NAME_EN"), 0.5, 0.5);
        key(SWT.END);
        type("xy");
        assertEquals("Trialxy", text("field.NAME_EN"));
        assertTrue(page.model().isDirty());
        part.undo();
        assertEquals("Trial", text("field.NAME_EN"));
        assertFalse(page.model().isDirty());
        part.redo();
        part.save(saved -> assertTrue(saved));
        screen.until(page::isQuiet);
        assertFalse(page.model().isDirty());
        assertEquals("Trialxy", page.files().read(place).method().getName().getEn());
    }

    @Test
    void whatIsUndoneIsBroughtIntoView() {
        page.open(place, new Rectangle(20, 20, 1200, 500));
        screen.until(page::isQuiet);
        rest();
        screen.type("field.NAME_EN", "Changed");
        toFirstPhase();
        Control name = find("field.NAME_EN");
        assertTrue(screen.shell().toControl(name.toDisplay(0, 0)).y > 500, "it lies below the edge");

        part.undo();

        assertTrue(screen.shell().toControl(name.toDisplay(0, name.getSize().y)).y <= 500, "it is seen");
    }

    @Test
    void faultyMinutesAreToldBesideTheField() {
        show(place);
        toFirstPhase();
        ((Text) find("minutes.from")).setText("99");
        assertTrue(find("minutes.fault").isVisible(), "the first is above the second");
        ((Text) find("minutes.from")).setText("x");
        assertTrue(find("minutes.fault").isVisible());
        assertTrue(page.model().isDirty(), "the screen differs from the file");
        part.undo();
        assertEquals("10", text("minutes.from"));
        assertFalse(find("minutes.fault").isVisible());
        assertFalse(page.model().isDirty());
        ((Text) find("minutes.from")).setText("12");
        assertFalse(find("minutes.fault").isVisible());
        assertTrue(page.model().isDirty());
    }

    @Test
    void faultyMinutesStayInTheirFieldWhenItIsLeft() {
        show(place);
        toFirstPhase();
        for (String words : List.of("1441", "abc", "0")) {
            find("minutes.to").setFocus();
            ((Text) find("minutes.to")).setText(words);

            find("field.NAME_EN").setFocus();
            rest();

            assertEquals(words, text("minutes.to"));
            assertTrue(find("minutes.fault").isVisible(), words);
        }
        toFirstPhase();
        assertFalse(find("minutes.fault").isVisible());
        key(SWT.ARROW_LEFT);
        assertEquals("0", text("minutes.to"));
        assertTrue(find("minutes.fault").isVisible());
    }

    @Test
    void buttonsAndKeysChangeTheActivities() {
        show(place);
        toFirstPhase();
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
    void theActivityThatWasMovedIsSeenAsChosen() {
        show(place);
        toFirstPhase();
        click(find("activity.add"), 0.5, 0.5);
        Table table = (Table) find("activities");
        table.setFocus();
        rest();
        assertEquals(1, table.getSelectionIndex());
        int chosen = pixel(table, 1);
        assertNotEquals(pixel(table, 0), chosen);

        click(find("activity.up"), 0.5, 0.5);
        table.setFocus();
        rest();

        assertEquals(0, table.getSelectionIndex());
        assertEquals(chosen, pixel(table, 0));
        assertNotEquals(chosen, pixel(table, 1));
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        down.stateMask = SWT.ALT;
        table.notifyListeners(SWT.KeyDown, down);
        rest();

        assertEquals(1, table.getSelectionIndex());
        assertEquals(chosen, pixel(table, 1));
    }

    /** Beside the words of the first cell of a row. */
    private static int pixel(Table table, int row) {
        Rectangle cell = table.getItem(row).getBounds(0);
        Image seen = new Image(table.getDisplay(), 1, 1);
        GC gc = new GC(table);
        gc.copyArea(seen, cell.x + cell.width - 3, cell.y + cell.height / 2);
        gc.dispose();
        int pixel = seen.getImageData().getPixel(0, 0);
        seen.dispose();
        return pixel;
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
    void afterARefusedSaveTheKeyboardIsInTheRefusedField() {
        show(place);
        toFirstPhase();
        ((Text) find("minutes.to")).setText("4");
        saveWhileCovered();
        screen.until(() -> find("minutes.to").isFocusControl());
        part.undo();
        ((Text) find("field.NAME_EN")).setText("x".repeat(101));

        saveWhileCovered();

        screen.until(() -> find("field.NAME_EN").isFocusControl());
    }

    @Test
    void whatIsRefusedOpensTheDetailsThatWereFoldedAway() {
        page.open(place, new Rectangle(20, 20, 900, 420));
        screen.until(page::isQuiet);
        rest();
        find("method.diagram").setFocus();
        key(SWT.ARROW_RIGHT);
        ((Text) find("field.NAME_EN")).setText("x".repeat(101));
        assertTrue(part.isFolded(), "they had no room yet");

        saveWhileCovered();

        screen.until(() -> find("field.NAME_EN").isFocusControl());
        assertFalse(part.isFolded());
        assertTrue(seen(find("field.NAME_EN")), "it lies below the edge else");
        part.undo();
        ((Text) find("minutes.to")).setText("abc");
        toFirstPhase();
        part.fold(true);
        saveWhileCovered();
        screen.until(() -> find("minutes.to").isFocusControl());
        assertEquals("abc", text("minutes.to"));
        assertTrue(seen(find("minutes.to")));
    }

    @Test
    void noDraftIsMadeOfWhatIsRefusedAndTheDetailsSayWhy() {
        show(place);
        toFirstPhase();
        ((Text) find("minutes.to")).setText("abc");
        part.fold(true);

        assertTrue(part.toDraft().isEmpty());

        assertTrue(find("minutes.to").isFocusControl());
    }

    @Test
    void whenSavingFailedBehindACoverTheKeyboardIsInTheDiagram() throws Exception {
        Text beside = besideAPageThatCannotBeSaved();

        screen.shell().setEnabled(false);
        part.save(saved -> {
            screen.shell().setEnabled(true);
            beside.setFocus();
        });
        screen.until(page::isQuiet);
        rest();

        assertTrue(part.isFolded(), "nothing is wrong in the details");
        assertTrue(find("method.diagram").isFocusControl());
    }

    @Test
    void whenSavingFailedTheKeyboardStaysElsewhere() throws Exception {
        Text beside = besideAPageThatCannotBeSaved();
        beside.setFocus();

        part.save(saved -> assertFalse(saved));
        screen.until(page::isQuiet);
        rest();

        assertTrue(beside.isFocusControl());
    }

    private Text besideAPageThatCannotBeSaved() throws Exception {
        Text beside = new Text(screen.shell(), SWT.NONE);
        show(place);
        screen.type("field.NAME_EN", "Changed");
        part.fold(true);
        Files.delete(place.file());
        Files.delete(folder);
        Files.writeString(folder, "no folder");
        return beside;
    }

    private boolean seen(Control control) {
        Point middle = screen.shell().toControl(control.toDisplay(0, control.getSize().y / 2));
        return middle.y > 0 && middle.y < screen.shell().getClientArea().height;
    }

    /** As when the question at closing is answered: the window takes no input meanwhile, and loses the keyboard. */
    private void saveWhileCovered() {
        find("method.diagram").setFocus();
        screen.shell().setEnabled(false);
        part.save(saved -> assertFalse(saved));
        screen.shell().setEnabled(true);
        rest();
    }

    @Test
    void theKeyboardStaysWhereTabHasBroughtIt() {
        show(place);
        find("field.NAME_EN").setFocus();
        part.focus();
        assertTrue(find("field.NAME_EN").isFocusControl());
    }

    @Test
    void inASmallWindowTheDiagramBeginsAlone() {
        page.open(place, new Rectangle(20, 20, 900, 600));
        screen.until(page::isQuiet);
        assertTrue(part.isFolded());

        part.fold(false);
        rest();

        assertTrue(find("field.NAME_EN").isVisible());
    }

    @Test
    void noColumnOfTheActivitiesIsNarrowerThanItsWords() {
        show(place);
        toFirstPhase();
        Table table = (Table) find("activities");
        int all = 0;
        for (int i = 0; i < table.getColumnCount(); i++) {
            int width = table.getColumn(i).getWidth();
            int words = table.getItem(0).getTextBounds(i).width;
            assertTrue(width > 40 && width >= words, table.getItem(0).getText(i) + " in " + width);
            all += width;
        }
        assertTrue(all > table.getClientArea().width, "the table scrolls");
    }

    @Test
    void aBrokenFileShowsItsSentenceInPlace() throws Exception {
        Files.writeString(place.file(), "no xml at all");
        show(place);
        assertTrue(screen.shows("method.failed"));
        assertFalse(part.isOpen() || part.canZoom() || part.canFold(), "no menu offers what cannot be done");
        assertTrue(screen.text("method.failed").contains("test-1.method"), screen.text("method.failed"));
        assertTrue(screen.text("method.failed").endsWith(place.file().toString()), "the file can be found");

        page.write(SmallMethod.draft());
        click(find("method.failed.next"), 0.5, 0.5);
        screen.until(page::isQuiet);

        assertEquals("Trial", text("field.NAME_EN"));
        assertTrue(part.isOpen() && part.canZoom() && part.canFold());
    }

    @Test
    void theOneFilledButtonOfADraftSavesIt() throws Exception {
        show(place);
        Button save = screen.find("method.notice.action", Button.class);
        assertEquals("Save", save.getText());
        assertFalse(save.isEnabled(), "nothing to save");
        assertEquals("kring-primary-off", save.getData(DesignIds.CSS_CLASS));
        screen.type("field.NAME_EN", "Changed");
        assertEquals("kring-primary", save.getData(DesignIds.CSS_CLASS));

        click(save, 0.5, 0.5);
        screen.until(page::isQuiet);

        assertEquals("Changed", page.files().read(place).method().getName().getEn());
        assertFalse(save.isEnabled());
    }

    @Test
    void theOneFilledButtonOfAPublishedMethodMakesADraft() {
        show(MethodLocation.builtIn("incident"));
        Button draft = screen.find("method.notice.action", Button.class);
        assertEquals("Make a draft", draft.getText());
        assertTrue(draft.isEnabled());
        assertEquals("kring-primary", draft.getData(DesignIds.CSS_CLASS));
    }

    @Test
    void theDetailsKeepTheirFieldsInASmallWindow() {
        show(place);
        toFirstPhase();

        screen.shell().setSize(900, 600);
        rest();

        for (String key : List.of("field.TITLE_EN", "minutes.to", "activities")) {
            Control field = find(key);
            int right = screen.shell().toControl(field.toDisplay(field.getSize())).x;
            assertTrue(right <= screen.shell().getClientArea().width, key + " ends at " + right);
        }
    }

    @Test
    void theDetailsTakeUpToHalfTheRoomBeforeTheirFieldsAreCut() {
        show(place);
        screen.shell().setSize(900, 600);
        part.fold(false);
        rest();
        int usual = paneOf(find("field.NAME_EN")).getSize().x;

        screen.shell().setSize(520, 600);
        rest();

        assertEquals(usual, paneOf(find("field.NAME_EN")).getSize().x, 1, "but for rounding");
    }

    @Test
    void whereTheDetailsHaveNoRoomForTheirWordsTheyAreScrolledSideways() {
        show(place);
        toFirstPhase();
        ScrolledComposite pane = paneOf(find("minutes.to"));
        assertFalse(pane.getHorizontalBar().isVisible(), "there is room for all of it");

        screen.shell().setSize(400, 600);
        part.fold(false);
        rest();

        assertTrue(pane.getHorizontalBar().isVisible());
        Control check = find("phase.optional");
        int end = pane.getContent().toControl(check.toDisplay(check.getSize())).x;
        assertTrue(end <= pane.getContent().getSize().x, "nothing is cut");
        assertTrue(check.getSize().x >= check.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "nor is its word");
    }

    private static ScrolledComposite paneOf(Control control) {
        return control instanceof ScrolledComposite pane ? pane : paneOf(control.getParent());
    }

    @Test
    void whatIsAcceptedMovesNothing() throws Exception {
        Files.writeString(place.file(), Files.readString(place.file()).replace("Trial", "Other"));
        show(place);
        Button accept = (Button) find("method.notice.action");
        assertEquals("Accept as it is", accept.getText());
        Point before = find("method.diagram").toDisplay(0, 0);

        click(accept, 0.5, 0.5);
        screen.until(page::isQuiet);

        assertEquals("Save", accept.getText());
        assertEquals(before, find("method.diagram").toDisplay(0, 0));
    }

    @Test
    void typingIntoAPublishedMethodOffersADraft() {
        show(MethodLocation.builtIn("incident"));
        assertTrue(find("method.notice.action").isVisible());
        Object before = find("method.notice").getData(DesignIds.CSS_CLASS);

        click(find("field.NAME_EN"), 0.5, 0.5);
        type("x");

        assertEquals("Incident method", text("field.NAME_EN"));
        assertFalse(before.equals(find("method.notice").getData(DesignIds.CSS_CLASS)), "the bar stands out now");
    }

    private String text(String key) {
        return screen.text(key);
    }

    private Control find(String key) {
        return screen.find(key, Control.class);
    }

    private void click(Control control, double across, double down) {
        Point size = control.getSize();
        Point point = control.toDisplay((int) (size.x * across), (int) (size.y * down));
        Event event = new Event();
        event.x = point.x;
        event.y = point.y;
        screen.until(() -> {
            // the first move of a fresh display may get lost
            post(event, SWT.MouseMove);
            return screen.display().getCursorLocation().equals(point);
        });
        event.button = 1;
        post(event, SWT.MouseDown);
        post(event, SWT.MouseUp);
    }

    /** By the keyboard, from the whole method to its first phase or from a phase to the next; the key waits for the picture. */
    private void toFirstPhase() {
        String before = titleShown();
        find("method.diagram").setFocus();
        key(SWT.ARROW_RIGHT);
        screen.until(() -> !titleShown().isEmpty() && !titleShown().equals(before));
    }

    /** Of the phase that is shown; "" for the whole method. */
    private String titleShown() {
        return find("field.TITLE_EN").isVisible() ? text("field.TITLE_EN") : "";
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
        assertTrue(screen.display().post(event), "posted " + type);
        rest();
    }

    /** Lets everything that is under way happen. */
    private void rest() {
        long until = System.nanoTime() + 60_000_000L;
        while (System.nanoTime() < until) {
            if (!screen.display().readAndDispatch()) {
                Thread.yield();
            }
        }
    }
}
