// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.testkit.SmallMethod;
import org.kring.ui.DialogQuestions;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.design.DesignServices;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.OneAtATime;
import org.kring.ui.testkit.TestScreen;

/** The list of methods on a bare shell, as wide as a list is. */
class LibraryPartTest {

    private static final String LONG = "Begin of a name that is very long indeed ".repeat(3) + "and its end";
    /** Of a method of the library too. */
    private static final String BASIC = "Basic peer consultation model";

    private static final String LONE = "Zone of ideas";

    @TempDir
    private Path folder;

    private TestScreen screen;
    private final LibraryPart part = new LibraryPart();

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        JobBackground background = JobBackground.of(screen.display());
        MethodRepository files = new MethodRepository(Optional.empty(), folder);
        write(files, "long.method", LONG);
        write(files, "twin.method", LONG);
        write(files, "zone.method", LONE);
        write(files, "basic.method", BASIC);
        CurrentPractice practice = new CurrentPractice(background, new Memory(), Clock.systemUTC());
        part.create(
                screen.shell(),
                new DesignServices(
                        background,
                        practice,
                        folder,
                        new DialogQuestions(),
                        new Memory(),
                        Locale.ENGLISH,
                        new OneAtATime(background)),
                null,
                null,
                null,
                null);
        screen.shell().setSize(250, 700);
        screen.open();
        screen.until(() -> background.isQuiet() && tree().getItemCount() > 1);
    }

    private void write(MethodRepository files, String file, String name) throws Exception {
        Method method = SmallMethod.draft();
        method.getName().setEn(name);
        files.write(MethodLocation.of(folder.resolve(file)), files.bytes(method));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    /** Together with the details, which take a fixed part, the list leaves two thirds to the work. */
    @Test
    void theListLeavesTheWorkItsRoom() {
        assertEquals(250, LibraryPart.width(1100, 1), "the details are folded");
        assertEquals(235, LibraryPart.width(1440, 1), "a third without 245 for the details");
        assertEquals(250, LibraryPart.width(1920, 1), "as much as its words ask for");
        assertEquals(180, LibraryPart.width(1200, 1), "never less than can be read");
        assertEquals(375, LibraryPart.width(1440, 1.5), "large letters, with the details folded");
    }

    @Test
    void ofTwoLongNamesThatAreTheSameTheMiddleIsLeftOutAndTheVersionStays() {
        String row = own().getText();
        assertTrue(row.startsWith("Begin") && row.contains("\u2026"), row);
        assertTrue(row.matches(".*end  (draft )?[0-9.]+"), row);
        GC gc = new GC(tree());
        for (TreeItem item : rows().toList()) {
            int end = item.getTextBounds(0).x + gc.textExtent(item.getText()).x;
            assertTrue(end <= tree().getClientArea().width, item.getText() + " ends at " + end);
        }
        gc.dispose();
    }

    @Test
    void whatStandsBehindANameGivesWayToIt() {
        String all = LONE + "  draft 1";
        screen.shell().setSize(600, 700);
        screen.until(() -> lone().getText().equals(all));

        for (int width = 600; width > 100 && lone().getText().equals(all); width -= 10) {
            int narrow = width;
            screen.shell().setSize(narrow, 700);
            screen.until(() -> tree().getSize().x <= narrow);
        }

        assertEquals(LONE, lone().getText());
        assertTrue(tip(lone()).startsWith(all), tip(lone()));
    }

    @Test
    void allOfALongNameStandsInItsTip() {
        assertTrue(tip(own()).startsWith(LONG), tip(own()));
        assertTrue(tip(own()).contains("  draft "), tip(own()));
    }

    @Test
    void everyNameCanBeReadInItsRowOrInItsTip() {
        for (TreeItem item : rows().toList()) {
            String name = ((MethodRow) item.getData()).name();
            assertTrue(item.getText().startsWith(name) || tip(item).startsWith(name), name);
        }
    }

    @Test
    void aDraftWithTheNameOfItsOriginIsToldFromItByItsMark() {
        screen.shell().setSize(300, 700);

        screen.until(() -> tree().getSize().x > 250);

        List<String> named = rows().filter(
                        item -> ((MethodRow) item.getData()).name().equals(BASIC))
                .map(TreeItem::getText)
                .toList();
        assertEquals(2, named.size());
        assertTrue(named.get(0).contains("\u2026") && named.get(0).endsWith("  draft 1"), named.get(0));
        assertFalse(named.get(1).contains("draft"), named.get(1));
    }

    private String tip(TreeItem item) {
        Event move = new Event();
        move.x = item.getTextBounds(0).x + 5;
        move.y = item.getTextBounds(0).y + 5;
        tree().notifyListeners(SWT.MouseMove, move);
        return String.valueOf(tree().getToolTipText());
    }

    @Test
    void aWiderListShowsMoreOfAName() {
        int narrow = own().getText().length();
        screen.shell().setSize(600, 700);
        screen.until(() -> own().getText().length() > narrow);
    }

    @Test
    void whoTypesInTheTreeSearches() {
        tree().setFocus();
        Event key = new Event();
        key.character = 'i';
        tree().notifyListeners(SWT.KeyDown, key);
        Text search = screen.find("library.search", Text.class);
        assertEquals("i", search.getText());
        assertTrue(search.isFocusControl());
        assertEquals(1, search.getCaretPosition());
        assertEquals(SWT.NO_SEARCH, tree().getStyle() & SWT.NO_SEARCH, "the toolkit opens no field of its own");
    }

    @Test
    void downFromTheSearchMarksWhatWasFoundAndEscapeClears() {
        Text search = screen.find("library.search", Text.class);
        search.setFocus();
        search.setText("winst van");

        screen.key("library.search", SWT.ARROW_DOWN);

        assertTrue(tree().isFocusControl());
        assertEquals("Profit of Success", tree().getSelection()[0].getText());
        search.setFocus();
        screen.key("library.search", SWT.ESC);
        assertEquals("", search.getText());
        assertTrue(rows().count() > 10);
    }

    @Test
    void enterMarksTheFirstThatWasFoundAndOpensIt() {
        Text search = screen.find("library.search", Text.class);
        search.setText("winst van");
        Event icon = new Event();
        icon.detail = SWT.ICON_SEARCH;
        search.notifyListeners(SWT.DefaultSelection, icon);
        assertEquals(0, tree().getSelectionCount(), "the magnifying glass opens nothing");

        search.notifyListeners(SWT.DefaultSelection, new Event());

        assertEquals("Profit of Success", tree().getSelection()[0].getText());
    }

    @Test
    void theKeyboardStaysWhereTabHasBroughtIt() {
        Control search = screen.find("library.search", Control.class);
        search.setFocus();
        part.focus();
        assertTrue(search.isFocusControl());
    }

    private Tree tree() {
        return screen.find("library.tree", Tree.class);
    }

    private Stream<TreeItem> rows() {
        return Arrays.stream(tree().getItems()).flatMap(each -> Arrays.stream(each.getItems()));
    }

    private TreeItem lone() {
        return rows().filter(item -> ((MethodRow) item.getData()).name().equals(LONE))
                .findFirst()
                .orElseThrow();
    }

    private TreeItem own() {
        return rows().filter(item -> ((MethodRow) item.getData()).name().equals(LONG))
                .findFirst()
                .orElseThrow();
    }
}
