// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.model.common.Axis;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.GroupContent;
import org.kring.practice.plan.MeetingReading;
import org.kring.ui.ThemeChoice;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.Page;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.testkit.TestScreen;

/** The laptop goes round. */
class EvaluatePageTest {

    private static final String LONG =
            "Annabel Wilhelmina van den Heuvel-Oudenaarden tot Rijckevorsel, roepnaam Belle, uit de wijken Zuilen";

    @TempDir
    private Path folder;

    private TestScreen screen;
    private TestRoom room;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        Meeting closed = room.meeting.meeting();
        closed.setStatus(MeetingStatus.CLOSED);
        room.meeting.save(closed);
        page();
        screen.open();
    }

    private void page() throws Exception {
        for (Control each : screen.shell().getChildren()) {
            each.dispose();
        }
        new EvaluatePage(screen.shell(), room.services, room.openItem, room.open());
        screen.shell().layout();
        room.rest();
    }

    private void named(String... names) throws Exception {
        GroupContent content = room.group.content();
        for (int i = 0; i < names.length; i++) {
            content.getNames().get(i).setName(names[i]);
        }
        room.group.save(content);
        page();
        screen.press("evaluate.pass");
        room.rest();
        screen.until(() -> true);
    }

    @Test
    void arrowsGoFromNameToName() throws Exception {
        named("Anna", "Bas");
        assertEquals("evaluate.who.m-1", screen.focused());
        for (int key : new int[] {SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_UP}) {
            screen.post(key);
        }
        screen.post(SWT.ARROW_RIGHT);
        room.rest();
        screen.until(() -> true);
        assertEquals("evaluate.who.m-3", screen.focused());
        for (int i = 0; i < 9; i++) {
            screen.post(SWT.ARROW_RIGHT);
        }
        screen.until(() -> screen.focused().equals("evaluate.who.m-5"));
    }

    @Test
    void arrowsGoBetweenHandingOnAndTheResults() {
        screen.find("evaluate.pass", Button.class).setFocus();
        screen.until(() -> screen.focused().equals("evaluate.pass"));
        screen.post(SWT.ARROW_RIGHT);
        screen.until(() -> screen.focused().equals("evaluate.close"));
        screen.post(SWT.ARROW_DOWN);
        screen.post(SWT.ARROW_LEFT);
        screen.until(() -> screen.focused().equals("evaluate.pass"));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void begin(String member) {
        screen.press("evaluate.pass");
        room.rest();
        screen.press("evaluate.who." + member);
    }

    private void handIn() {
        screen.press("evaluate.handIn");
        room.rest();
    }

    private boolean canHandIn() {
        return screen.find("evaluate.handIn", Button.class).isEnabled();
    }

    @Test
    void aFormIsFilledInByDigitsAndThePersonIsThankedAndTickedOff() {
        assertEquals("0 of 5 filled in", screen.text("evaluate.count"));
        begin("m-3");
        assertFalse(canHandIn(), "nothing is answered yet");
        screen.key("form.P1", '7');
        assertTrue(canHandIn());
        handIn();

        assertEquals("Thank you", screen.text("evaluate.thanks"));
        assertFalse(screen.has("form.P1"), "the answers are gone from the screen");
        screen.press("evaluate.passOn");
        assertEquals("1 of 5 filled in", screen.text("evaluate.count"));
        screen.press("evaluate.pass");
        room.rest();
        assertFalse(screen.has("evaluate.who.m-3"));
        assertTrue(screen.has("evaluate.who.m-4"));
    }

    @Test
    void everyPageSaysOfWhichGroupAndDayItIs() throws Exception {
        String title = "Noord \u00b7 "
                + new MeetingWords(room.services.locale(), room.services.clock())
                        .when(room.meeting.meeting().getStart());
        assertEquals(title, screen.text("evaluate.title"));
        assertTrue(screen.shows("evaluate.title"));
        begin("m-3");
        assertTrue(screen.shows("evaluate.title"), "on the form");
        screen.key("form.P1", '7');
        handIn();
        assertTrue(screen.shows("evaluate.title"), "after it");
        assertEquals(title, screen.text("evaluate.title"));
    }

    @Test
    void theFieldOfManyLinesShowsThatItHasTheKeyboard() {
        begin("m-3");
        Text field = screen.find("form.open", Text.class);
        Control frame = field.getParent();
        Rectangle at = frame.getBounds();
        RGB away = screen.painted(frame.getParent(), at.x - 1, at.y + at.height / 2);
        field.setFocus();
        var strong = ThemeChoice.on(screen.display()).palette().accents().strong();
        RGB here = screen.painted(frame.getParent(), at.x - 1, at.y + at.height / 2);
        assertEquals(new RGB(strong.red(), strong.green(), strong.blue()), here);
        assertNotEquals(away, here);
    }

    /** Whether all of a widget is inside the window. */
    private boolean isWhole(String key) {
        Control control = screen.find(key, Control.class);
        Rectangle at = screen.display().map(control.getParent(), screen.shell(), control.getBounds());
        Rectangle window = screen.shell().getClientArea();
        return window.contains(at.x, at.y) && window.contains(at.x + at.width - 1, at.y + at.height - 1);
    }

    @Test
    void theButtonsOfTheFormAreWholeInAnyWindow() {
        for (int[] size : new int[][] {{1200, 780}, {760, 580}, {420, 400}}) {
            screen.shell().setSize(size[0], size[1]);
            begin("m-3");
            assertTrue(isWhole("evaluate.handIn"), size[0] + " wide");
            assertTrue(isWhole("evaluate.cancel"), size[0] + " wide");
            screen.press("evaluate.cancel");
        }
    }

    @Test
    void aQuestionAboutTheFormStandsInThePlaceOfItsButtonsAndMovesNothing() {
        screen.shell().setSize(760, 580);
        begin("m-3");
        screen.key("form.P1", '7');
        var place = screen.find("form.P2", Control.class).toDisplay(0, 0);
        Control scrolled =
                screen.find("form.P2", Control.class).getParent().getParent().getParent();
        var height = scrolled.getSize();
        screen.press("evaluate.cancel");
        assertTrue(isWhole("evaluate.question.action") && isWhole("evaluate.question.cancel"));
        assertEquals(place, screen.find("form.P2", Control.class).toDisplay(0, 0));
        assertEquals(height, scrolled.getSize());
        assertFalse(screen.shows("evaluate.handIn"));
        screen.post(SWT.ESC);
        assertTrue(screen.shows("evaluate.handIn"));
    }

    @Test
    void everyMarkIsInSightAndCanBeClickedInANarrowWindow() {
        screen.shell().setSize(380, 500);
        begin("m-3");
        Control scale = screen.find("form.P1", Control.class);
        Rectangle at = screen.display().map(scale.getParent(), screen.shell(), scale.getBounds());
        Rectangle grid = scale.getParent().getClientArea();
        assertTrue(grid.width < scale.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "narrow indeed");
        assertTrue(scale.getBounds().x + scale.getBounds().width <= grid.width, at.toString());
        assertTrue(at.x + at.width <= screen.shell().getClientArea().width, at.toString());
        Event click = new Event();
        click.x = at.width - 3;
        click.button = 1;
        scale.notifyListeners(SWT.MouseDown, click);
        assertTrue(canHandIn(), "does not apply");
    }

    @Test
    void theFieldForWordsHasThreeLinesAndGrowsWithThem() {
        screen.shell().setSize(760, 580);
        begin("m-3");
        Text field = screen.find("form.open", Text.class);
        int three = field.getSize().y;
        assertTrue(three >= 3 * field.getLineHeight(), three + " points");
        assertTrue(field.getBounds().x >= 6 && field.getBounds().y >= 4, "air between the words and the frame");
        screen.type("form.open", "fijn ".repeat(120));
        int many = field.getSize().y;
        assertTrue(many > three, many + " points");
        screen.type("form.open", "fijn ".repeat(1900));
        assertTrue(field.getSize().y <= 10 * field.getLineHeight() + 8, "from here on it scrolls");
        screen.type("form.open", "fijn");
        assertEquals(three, field.getSize().y);
    }

    @Test
    void afterTheLastMarkTheKeyboardIsInTheFieldForWords() {
        begin("m-3");
        screen.find("form.open", Control.class).setFocus();
        screen.tab(-1);
        screen.post('7');
        assertEquals("form.open", screen.focused());
        for (char each : "fijn".toCharArray()) {
            screen.post(each);
        }
        assertEquals("fijn", screen.text("form.open"), "no digit among the words, no letter lost");
    }

    @Test
    void everyNameIsWholeThatFitsIntoTheWindow() throws Exception {
        named("Jo", "Annelies", LONG, "A & B", "M");
        assertEquals("Jo", screen.text("evaluate.who.m-1"));
        assertEquals("Annelies", screen.text("evaluate.who.m-2"));
        assertEquals(LONG, screen.text("evaluate.who.m-3"));
        assertEquals("A & B", screen.text("evaluate.who.m-4"));
        assertEquals("M", screen.text("evaluate.who.m-5"));
    }

    @Test
    void aNameThatIsWiderThanTheWindowIsShortenedUntilTheWindowIsWideEnough() throws Exception {
        screen.shell().setSize(500, 600);
        named("Jo", "Annelies", LONG);
        assertEquals("Annelies", screen.text("evaluate.who.m-2"));
        String shown = screen.text("evaluate.who.m-3");
        assertTrue(shown.startsWith("Anna") && shown.contains("\u2026") && shown.endsWith("en"), shown);
        Rectangle at = screen.find("evaluate.who.m-3", Button.class).getBounds();
        int room = screen.find("evaluate.who.m-3", Button.class).getParent().getClientArea().width;
        assertEquals(room, at.x + at.width, "all of the row, and no more");

        screen.shell().setSize(1300, 850);
        screen.until(() -> LONG.equals(screen.text("evaluate.who.m-3")));
    }

    @Test
    void aMarkThatIsTakenBackIsNoAnswer() {
        begin("m-3");
        screen.key("form.P1", '7');
        screen.key("form.P1", SWT.BS);
        assertFalse(canHandIn());
    }

    @Test
    void goingBackKeepsNothingAndTheNextOneFindsAnEmptyForm() {
        begin("m-3");
        screen.key("form.P1", '7');
        screen.press("evaluate.cancel");
        assertTrue(screen.shows("evaluate.question"), "what is filled in is thrown away only when somebody says so");
        assertEquals("evaluate.question.cancel", screen.focused());
        screen.post(SWT.ESC);
        assertTrue(canHandIn());
        screen.press("evaluate.cancel");
        screen.press("evaluate.question.action");
        assertEquals("0 of 5 filled in", screen.text("evaluate.count"));
        begin("m-4");
        assertFalse(canHandIn());
    }

    @Test
    void whoGoesOnAfterTheQuestionIsWhereTheyWereAndDigitsCount() {
        begin("m-3");
        screen.key("form.P1", '7');
        screen.find("form.P2", Control.class).setFocus();
        screen.find("evaluate.cancel", Control.class).setFocus();
        screen.press("evaluate.cancel");
        screen.press("evaluate.question.cancel");
        assertEquals("form.P2", screen.focused());

        screen.find("form.open", Control.class).setFocus();
        screen.find("evaluate.cancel", Control.class).setFocus();
        screen.press("evaluate.cancel");
        screen.post(SWT.ESC);
        assertEquals("form.open", screen.focused());
        screen.post('7');
        assertEquals("7", screen.text("form.open"));
    }

    private void undo() {
        ((Page) screen.shell().getChildren()[0]).editing().undo();
    }

    private void redo() {
        ((Page) screen.shell().getChildren()[0]).editing().redo();
    }

    @Test
    void theKeyboardGoesToTheAnswerThatIsTakenBackOrGivenAgain() {
        begin("m-3");
        screen.key("form.P1", '8');
        screen.key("form.P2", '7');
        screen.find("form.open", Control.class).setFocus();
        screen.type("form.open", "a");
        screen.find("form.P3", Control.class).setFocus();
        undo();
        assertEquals("form.open", screen.focused());
        undo();
        assertEquals("form.P2", screen.focused());
        undo();
        assertEquals("form.P1", screen.focused());
        redo();
        redo();
        assertEquals("form.P2", screen.focused());
        redo();
        assertEquals("form.open", screen.focused());
        assertEquals(1, screen.find("form.open", Text.class).getCaretPosition(), "behind the words");
    }

    @Test
    void whoIsNotOnTheFormStaysWhereTheyAreWhenAnAnswerIsTakenBack() {
        begin("m-3");
        screen.key("form.P1", '8');
        screen.key("form.P2", '7');
        screen.press("evaluate.cancel");
        assertEquals("evaluate.question.cancel", screen.focused());
        undo();
        assertEquals("evaluate.question.cancel", screen.focused());
    }

    @Test
    void aFormWithNothingInItIsLeftWithoutAQuestion() {
        begin("m-3");
        screen.press("evaluate.cancel");
        assertEquals("0 of 5 filled in", screen.text("evaluate.count"));
    }

    @Test
    void anAnswerThatIsTooLongIsToldAtItsFieldAndNotHandedInUntilItFits() throws Exception {
        begin("m-3");
        screen.type("form.open", "a".repeat(10_001));
        assertEquals("At most 10,000 characters can be kept. Shorten it.", screen.text("form.open.refused"));
        assertTrue(screen.shows("form.open.refused"));
        assertFalse(canHandIn());

        screen.type("form.open", "a".repeat(10_000));
        assertFalse(screen.shows("form.open.refused"));
        assertTrue(canHandIn());
        handIn();
        assertEquals("Thank you", screen.text("evaluate.thanks"));
    }

    @Test
    void theNextOneFindsNothingOfWhoCameBefore() {
        begin("m-3");
        screen.key("form.P1", '7');
        handIn();
        screen.press("evaluate.passOn");
        begin("m-4");
        assertFalse(canHandIn());
        assertFalse(screen.words().contains("Carla"), "nobody's name stands with the answers");
    }

    @Test
    void showingResultsBeforeEverybodyHasFilledInIsAskedFirst() throws Exception {
        begin("m-3");
        screen.key("form.P1", '7');
        handIn();
        screen.press("evaluate.passOn");
        var place = screen.find("evaluate.close", Button.class).toDisplay(0, 0);
        screen.press("evaluate.close");
        assertEquals(
                place, screen.find("evaluate.close", Button.class).toDisplay(0, 0), "nothing moves under the hand");
        assertTrue(screen.text("evaluate.question").startsWith("1 of 5"), screen.text("evaluate.question"));
        assertEquals("evaluate.question.cancel", screen.focused(), "Enter shows nothing");
        assertEquals(MeetingReading.Stage.EVALUATING, room.open().stage());

        screen.press("evaluate.question.action");
        room.rest();
        assertEquals(MeetingReading.Stage.DONE, room.open().stage());
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.place());
    }

    @Test
    void whenEverybodyHasFilledInOnlyTheResultsAreLeftToShow() throws Exception {
        for (int i = 1; i <= 5; i++) {
            begin("m-" + i);
            for (String each : new String[] {"P1", "P2", "P3"}) {
                screen.key("form." + each, '0');
            }
            handIn();
            if (i < 5) {
                screen.press("evaluate.passOn");
            }
        }
        assertFalse(screen.has("evaluate.passOn"), "nobody is left to pass it on to");
        assertEquals("evaluate.close", screen.focused());
        screen.press("evaluate.close");
        room.rest();
        assertEquals(MeetingReading.Stage.DONE, room.open().stage());
        var figures = room.meeting.figures(room.open().catalogue().instrument(), Audience.GROUP);
        assertEquals(10, figures.axis(Axis.PRODUCT).mean().orElseThrow(), "0 is the key for 10");
    }
}
