// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.MeetingStatus;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.TabArrival;

/** The plan on a bare window; whatever is changed on it is on the disk. */
class PlanPageTest {

    @TempDir
    private Path folder;

    private TestScreen screen;
    private TestRoom room;
    private PlanPage page;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        TabArrival.everywhere(screen.display());
        room = new TestRoom(folder, screen.display());
        page = new PlanPage(screen.shell(), room.services, room.openItem, room.open());
        screen.open();
        room.rest();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void minutes(int minutes) {
        screen.enter("plan.minutes", Integer.toString(minutes));
        room.rest();
    }

    private AgendaItem part(Category category) throws Exception {
        return room.meeting.meeting().getAgenda().stream()
                .filter(each -> each.getCategory() == category)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whenWhoAndHowLongAreShown() {
        assertEquals("Noord \u00b7 Sat\u00a021\u00a0Nov,\u00a016:00", screen.text("plan.title"), "no day is broken");
        assertEquals("5 of 5 are there", screen.text("plan.count"));
        assertEquals("120", screen.text("plan.minutes"));
        assertEquals("Saved", screen.text("plan.state"));
        assertTrue(screen.words().contains("Carla"));
    }

    @Test
    void namesStandBesideEachOtherOnlyWhereAllAreWhole() throws Exception {
        assertTrue(place("plan.person.m-2").x > place("plan.person.m-1").x);
        String name = "Annelot van Molenaarswoud";
        var content = room.group.content();
        content.getNames().get(1).setName(name);
        room.group.save(content);
        page.dispose();
        page = new PlanPage(screen.shell(), room.services, room.openItem, room.open());
        screen.shell().layout(true, true);
        room.rest();
        assertEquals(name, screen.find("plan.person.m-2", Button.class).getText());
        assertEquals(place("plan.person.m-1").x, place("plan.person.m-2").x, "below each other");
        assertEquals("5 of 5 are there", screen.text("plan.count"));
    }

    @Test
    void theBarOfTheMethodsStaysAndTheirColumnsLeaveItItsRoom() {
        Table methods = screen.find("plan.methods", Table.class);
        assertEquals(SWT.NONE, methods.getScrollbarsMode());
        for (int width : new int[] {1300, 700, 1100}) {
            screen.shell().setSize(width, 850);
            screen.until(
                    () -> screen.shell().getSize().x == width && columns(methods) == methods.getClientArea().width);
            int bar = methods.getVerticalBar().getSize().x;
            assertTrue(methods.getClientArea().width <= methods.getSize().x - bar, "a test of nothing");
        }
    }

    @Test
    void theNamesOfTheMethodsGetTheirWordsFirstInUpToHalfOfTheWidth() {
        Table methods = screen.find("plan.methods", Table.class);
        for (int width : new int[] {1300, 780, 640}) {
            screen.shell().setSize(width, 850);
            screen.until(
                    () -> screen.shell().getSize().x == width && columns(methods) == methods.getClientArea().width);
            int most = Math.min(270, methods.getClientArea().width / 2);
            int name = methods.getColumn(0).getWidth();
            boolean whole = Stream.of(methods.getItems())
                    .noneMatch(each -> each.getText(0).contains("\u2026"));
            assertTrue(whole || name == most, name + " of at most " + most);
            assertTrue(methods.getColumn(1).getWidth() <= methods.getColumn(2).getWidth());
        }
    }

    private static int columns(Table table) {
        return Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
    }

    @Test
    void columnsBelowEachOtherAreWholeAndScrollWithThePageOnly() {
        for (int width : new int[] {430, 560}) {
            int height = page.leastHeight(width);
            Rectangle whole = screen.shell().computeTrim(0, 0, width, height);
            screen.shell().setSize(whole.width, whole.height);
            screen.until(() -> page.getSize().equals(new Point(width, height)));
            screen.enter("plan.date", "3 dec 2026");
            room.rest();
            screen.press("plan.start");
            room.rest();
            for (String each : List.of("plan.role." + RoleKind.CASE_PRESENTER, "plan.methods")) {
                Control last = screen.find(each, Control.class);
                ScrolledComposite column = column(last);
                assertTrue(
                        column.getMinHeight() <= column.getClientArea().height,
                        each + ": " + column.getMinHeight() + " in " + column.getClientArea().height);
            }
            screen.press("plan.question.cancel");
        }
    }

    @Test
    void aLongMessageIsWholeAndSoIsTheTitleBelowIt() {
        screen.shell().setSize(640, 700);
        screen.until(() -> page.getSize().x < 640);
        Point title = place("plan.title");
        page.problem(
                "The folder of this practice is no longer there. ".repeat(5).strip());
        room.rest();
        Control words = screen.find("plan.problem", Control.class);
        int needed = words.computeSize(words.getSize().x, SWT.DEFAULT).y;
        assertTrue(words.getSize().y >= needed, words.getSize() + " of " + needed);
        Composite banner = words.getParent();
        assertTrue(banner.getParent().getSize().y >= banner.computeSize(banner.getSize().x, SWT.DEFAULT).y);
        Composite strip = banner.getParent();
        assertTrue(place("plan.title").y >= strip.toDisplay(0, strip.getSize().y).y, "it is covered");
        page.problem("");
        room.rest();
        assertEquals(title, place("plan.title"));
    }

    private static ScrolledComposite column(Control inside) {
        Composite each = inside.getParent();
        while (!(each instanceof ScrolledComposite)) {
            each = each.getParent();
        }
        return (ScrolledComposite) each;
    }

    @Test
    void theKeyboardBeginsAtTheDayAndNotAtWhatStarts() {
        page.focusPage();
        assertEquals("plan.date", screen.focused());
    }

    @Test
    void whereNothingCanBeChangedTheKeyboardIsOnTheWayBack() {
        page.readOnly("Only to be read.");
        page.focusPage();
        assertEquals("plan.back", screen.focused());
    }

    @Test
    void fewerMinutesAreKeptAndMakeAWarning() throws Exception {
        minutes(60);
        assertEquals(60, room.meeting.meeting().getMinutes());
        assertTrue(screen.text("plan.warning").contains("60"), screen.text("plan.warning"));
        page.editing().undo();
        room.rest();
        assertEquals(120, room.meeting.meeting().getMinutes());
        assertEquals("120", screen.text("plan.minutes"));
    }

    @Test
    void whatIsToBeMindedIsReadByTheKeyboardToo() {
        screen.shell().setSize(780, 660);
        screen.shell().layout(true, true);
        minutes(30);
        Text warnings = screen.find("plan.warning", Text.class);
        assertTrue(warnings.getText().startsWith("\u25b2 "), warnings.getText());
        assertTrue(warnings.setFocus());
        assertTrue(warnings.isFocusControl());
        assertFalse(warnings.getEditable());
        assertEquals("What to mind in the plan", AccessibleName.named(warnings));
    }

    @Test
    void aBarTellsThatThereIsMoreToMindThanIsSeen() {
        Text warnings = screen.find("plan.warning", Text.class);
        for (int lines : new int[] {1, 5, 2}) {
            warnings.setText("One thing to mind.\n".repeat(lines).strip());
            screen.until(() -> warnings.getVerticalBar().getVisible() == lines > 2);
            room.rest();
            assertEquals(lines > 2, warnings.getVerticalBar().getVisible(), lines + " lines");
        }
    }

    @Test
    void whatIsSaidMovesNothingThatIsChosenFrom() {
        Point table = place("plan.methods");
        Point start = place("plan.start");
        minutes(60);
        assertTrue(screen.has("plan.warning"));
        assertEquals(table, place("plan.methods"));

        screen.enter("plan.date", "3 dec 2026");
        room.rest();
        Point title = place("plan.title");
        screen.press("plan.start");
        room.rest();
        assertFalse(screen.text("plan.question").isEmpty());
        assertEquals(title, place("plan.title"));
        assertEquals(start, place("plan.start"));
    }

    @Test
    void whatToMindIsInViewInALowWindow() {
        screen.shell().setSize(780, 560);
        screen.shell().layout(true, true);
        minutes(60);
        Text warning = screen.find("plan.warning", Text.class);
        int bottom = screen.shell().toControl(warning.toDisplay(0, warning.getSize().y)).y;
        assertTrue(
                bottom <= screen.find("plan.start", Control.class).toDisplay(0, 0).y, "above the button that starts");
        assertTrue(bottom <= screen.shell().getClientArea().height && warning.getSize().y > 0);
    }

    @Test
    void theMethodThatIsPressedStaysUnderTheHand() {
        screen.shell().setSize(780, 660);
        screen.shell().layout(true, true);
        room.rest();
        Table methods = screen.find("plan.methods", Table.class);
        Point table = place("plan.methods");

        screen.mouseDown(methods, 60, methods.getHeaderHeight() + 12);
        assertTrue(methods.isFocusControl());
        assertEquals(table, place("plan.methods"), "while it is held");

        methods.setSelection(methods.getSelectionIndex() == 0 ? 1 : 0);
        screen.tell("plan.methods", SWT.Selection);
        room.rest();
        minutes(30);
        assertTrue(screen.shows("plan.warning"));
        assertEquals(table, place("plan.methods"), "what is said of it takes room below");
        screen.mouseUp();
    }

    @Test
    void theMethodsKeepTheirRoomHoweverMuchThereIsToMind() {
        screen.shell().setSize(780, 640);
        screen.shell().layout(true, true);
        room.rest();
        int height = heightLeft();
        Point start = place("plan.start");
        for (int minutes : new int[] {20, 60, 240}) {
            minutes(minutes);
            for (int i : new int[] {0, 3, 5}) {
                Table methods = screen.find("plan.methods", Table.class);
                methods.setSelection(i);
                screen.tell("plan.methods", SWT.Selection);
                room.rest();
                assertEquals(height, heightLeft(), minutes + " " + i);
                assertEquals(start, place("plan.start"));
            }
        }
    }

    /** What is seen at most of the column with the methods. */
    private int heightLeft() {
        Control column = screen.find("plan.methods", Table.class);
        while (!(column instanceof ScrolledComposite)) {
            column = column.getParent();
        }
        return column.getSize().y;
    }

    private Point place(String key) {
        return screen.find(key, Control.class).toDisplay(0, 0);
    }

    @Test
    void anotherDayAndTimeAreKept() throws Exception {
        screen.enter("plan.date", "3-12-2026");
        screen.leave("plan.time", "9.30");
        room.rest();
        assertEquals(
                Instant.parse("2026-12-03T09:30:00Z"), room.meeting.meeting().getStart());
        assertTrue(screen.text("plan.title").endsWith("3\u00a0Dec,\u00a009:30"), screen.text("plan.title"));
    }

    @Test
    void whatIsTypedOverWithRealKeysIsKeptAsItWasMeant() throws Exception {
        for (String each : List.of("21:45", "2145", "21.45", "9:45 pm")) {
            screen.enter("plan.time", "8:00");
            screen.until(() -> screen.find("plan.time", Text.class).setFocus());
            screen.over(each);
            screen.tab(1);
            assertEquals("plan.minutes", screen.focused());
            room.rest();
            assertEquals(
                    Instant.parse("2026-11-21T21:45:00Z"),
                    room.meeting.meeting().getStart(),
                    each);
        }
        screen.over("75");
        screen.post(SWT.CR);
        room.rest();
        assertEquals(75, room.meeting.meeting().getMinutes());
        page.editing().undo();
        page.editing().undo();
        room.rest();
        assertEquals("08:00", screen.text("plan.time"));
        assertEquals("120", screen.text("plan.minutes"));
    }

    @Test
    void whatIsTypedCountsWhenTheMeetingIsStartedAtOnce() throws Exception {
        screen.type("plan.time", "2145");
        screen.press("plan.start");
        room.rest();
        assertEquals(MeetingStatus.RUNNING, room.meeting.meeting().getStatus());
        assertEquals(
                Instant.parse("2026-11-21T21:45:00Z"), room.meeting.meeting().getStart());
    }

    @Test
    void whatIsTypedCountsWhenThePageGoes() throws Exception {
        screen.type("plan.minutes", "75");
        page.closePage();
        room.rest();
        assertEquals(75, room.meeting.meeting().getMinutes());
    }

    @Test
    void nothingStartsAsLongAsATimeIsNotUnderstood() throws Exception {
        Point who = place("plan.person.m-1");
        screen.type("plan.time", "25:99");
        screen.press("plan.start");
        room.rest();
        assertEquals("Not a time: write, for example, 21:45", screen.text("plan.unread.when"));
        assertEquals("plan.time", screen.focused());
        assertEquals("25:99", screen.text("plan.time"));
        assertEquals(who, place("plan.person.m-1"), "nothing moves");
        assertEquals(MeetingStatus.PLANNED, room.meeting.meeting().getStatus());
        minutes(60);
        assertEquals("25:99", screen.text("plan.time"), "another change takes no words away");
        assertEquals(
                Instant.parse("2026-11-21T16:00:00Z"), room.meeting.meeting().getStart());
    }

    @Test
    void nothingIsCalledSavedBesideSomethingThatIsNotUnderstood() throws Exception {
        screen.leave("plan.minutes", "2147483647");
        screen.leave("plan.time", "25:99");
        screen.leave("plan.date", "31-12-9999");
        assertEquals("", screen.text("plan.state"));
        screen.press("plan.start");
        room.rest();
        assertEquals("plan.date", screen.focused());
        assertTrue(screen.text("plan.unread.when").startsWith("Not a day"), screen.text("plan.unread.when"));
        screen.press("plan.person.m-3");
        room.rest();
        assertEquals("", screen.text("plan.state"), "another change is saved, and these are not");
        screen.key("plan.date", SWT.ESC);
        assertEquals("Not a time: write, for example, 21:45", screen.text("plan.unread.when"));
        screen.key("plan.time", SWT.ESC);
        screen.key("plan.minutes", SWT.ESC);
        assertEquals("Saved", screen.text("plan.state"));
    }

    @Test
    void whoIsAwayIsNotCountedAndHoldsNoRole() throws Exception {
        screen.press("plan.person.m-3");
        room.rest();
        assertEquals("4 of 5 are there", screen.text("plan.count"));
        assertFalse(room.meeting.meeting().getAttendance().get(2).isPresent());
        assertFalse(Arrays.asList(screen.find("plan.role." + RoleKind.TIME_KEEPER, Combo.class)
                        .getItems())
                .contains("Carla"));
        screen.press("plan.person.m-3");
        room.rest();
        assertTrue(room.meeting.meeting().getAttendance().get(2).isPresent());
    }

    @Test
    void withoutACaseNobodyPresentsOne() throws Exception {
        assertTrue(screen.has("plan.role." + RoleKind.CASE_PRESENTER));
        screen.press("plan.THEME");
        room.rest();
        assertFalse(screen.has("plan.role." + RoleKind.CASE_PRESENTER));
        assertTrue(room.meeting.meeting().getAgenda().stream()
                .noneMatch(each -> each.getCategory() == Category.CASE_METHOD));
        screen.press("plan.CASE");
        room.rest();
        assertTrue(screen.has("plan.role." + RoleKind.CASE_PRESENTER));
    }

    @Test
    void aPartIsLeftOutAndSaidToBe() throws Exception {
        screen.press("plan.part." + Category.CLOSING);
        room.rest();
        assertTrue(screen.words().contains("left out"));
        assertTrue(
                room.meeting.meeting().getAgenda().stream().noneMatch(each -> each.getCategory() == Category.CLOSING));
        assertFalse(
                screen.find("plan.part." + Category.CASE_METHOD, Button.class).isEnabled(), "the main part stays");
    }

    @Test
    void theMethodOfASmallPartIsReadableInASmallWindowAndNamedAfterThePart() {
        screen.shell().setSize(780, 620); // what the list of groups leaves of 1024 by 700
        screen.shell().layout(true, true);
        Combo method = screen.find("plan.method." + Category.WARM_UP, Combo.class);

        assertTrue(
                method.getSize().x >= method.computeSize(SWT.DEFAULT, SWT.DEFAULT).x,
                method.getSize().toString());
        assertEquals("Warm-up, Method", AccessibleName.named(method));
        assertEquals(
                "Time keeper", AccessibleName.named(screen.find("plan.role." + RoleKind.TIME_KEEPER, Combo.class)));
    }

    @Test
    void theMinutesOfAPartAreWholeHoweverNarrowItIs() {
        screen.shell().setSize(640, 620);
        screen.shell().layout(true, true);
        for (Category each : List.of(Category.WARM_UP, Category.CLOSING)) {
            var minutes = screen.find("plan.partMinutes." + each, Label.class);
            int right = minutes.getLocation().x + minutes.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            assertTrue(right <= minutes.getParent().getParent().getParent().getClientArea().width, each + " " + right);
        }
    }

    @Test
    void aSmallPartTakesAMethodOrNone() throws Exception {
        screen.choose("plan.method." + Category.WARM_UP, 1);
        room.rest();
        String chosen = part(Category.WARM_UP).getMethod();
        assertFalse(chosen == null || chosen.isEmpty());
        screen.choose("plan.method." + Category.WARM_UP, 0);
        room.rest();
        String none = part(Category.WARM_UP).getMethod();
        assertTrue(none == null || none.isEmpty());
    }

    @Test
    void theMethodOfTheMainPartIsChosenFromTheTableWithItsAdvice() throws Exception {
        Table methods = screen.find("plan.methods", Table.class);
        int before = methods.getSelectionIndex();
        assertTrue(before >= 0, "the chosen one is marked");
        int other = before == 0 ? 1 : 0;
        String name = methods.getItem(other).getText(0);
        methods.setSelection(other);
        screen.tell("plan.methods", SWT.Selection);
        room.rest();
        assertEquals(name, methods.getItem(methods.getSelectionIndex()).getText(0));
        assertEquals(methods.getItem(other).getText(2), screen.text("plan.advice"));
        assertFalse(part(Category.CASE_METHOD).getMethod().equals("basic-model"));
    }

    @Test
    void aRoleGoesToSomebodyElseOrToNobody() throws Exception {
        Combo keeper = screen.find("plan.role." + RoleKind.TIME_KEEPER, Combo.class);
        int other = keeper.getSelectionIndex() == 1 ? 2 : 1;
        String name = keeper.getItem(other);
        screen.choose("plan.role." + RoleKind.TIME_KEEPER, other);
        room.rest();
        assertEquals(name, screen.text("plan.role." + RoleKind.TIME_KEEPER));
        screen.choose("plan.role." + RoleKind.TIME_KEEPER, 0);
        room.rest();
        assertTrue(room.meeting.meeting().getAssignments().stream()
                .noneMatch(each -> each.getRole() == RoleKind.TIME_KEEPER));
    }

    @Test
    void whatIsCalledOffCannotBeStartedUntilItIsPlannedAfterAll() throws Exception {
        screen.press("plan.cancel");
        room.rest();
        assertEquals(MeetingStatus.CANCELLED, room.meeting.meeting().getStatus());
        assertFalse(screen.find("plan.start", Button.class).isEnabled());
        assertEquals("Hold it after all", screen.text("plan.cancel"));
        screen.press("plan.cancel");
        room.rest();
        assertEquals(MeetingStatus.PLANNED, room.meeting.meeting().getStatus());
        assertTrue(screen.find("plan.start", Button.class).isEnabled());
    }

    @Test
    void startingOpensTheRunAndBackTheGroup() throws Exception {
        screen.press("plan.back");
        assertEquals(new OpenItem.Place("noord", ""), room.openItem.place());
        screen.press("plan.start");
        room.rest();
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.place());
        assertEquals(MeetingStatus.RUNNING, room.meeting.meeting().getStatus());
    }

    @Test
    void whatCouldNotBeSavedIsSavedAgainWhenItIsAskedFor() throws Exception {
        Path away = folder.resolve("away");
        Files.move(room.meeting.path(), away);
        minutes(90);
        assertTrue(screen.shows("plan.problem.action"));

        Files.move(away, room.meeting.path());
        screen.press("plan.problem.action");
        room.rest();
        assertFalse(screen.shows("plan.problem"));
        assertEquals(90, room.meeting.meeting().getMinutes());
    }

    @Test
    void withNobodyThereItIsSaidInPlaceOfAStart() {
        for (int i = 1; i <= 5; i++) {
            screen.press("plan.person.m-" + i);
        }
        room.rest();
        screen.press("plan.start");
        room.rest();
        assertTrue(screen.shows("plan.problem"));
        assertFalse(screen.shows("plan.problem.action"), "nothing is to be saved again");
        assertEquals(OpenItem.Place.NOTHING, room.openItem.running());
    }
}
