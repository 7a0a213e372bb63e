// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.method.Phases;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.store.DocumentReader;

/** The whole program, as a trainer uses it. */
class WorkbenchTest {

    private static final String METHODS = "kring.methods";
    private static final String IN_DESIGN = "kring-memory 1\nroom=design\n";

    @TempDir
    private Path folder;

    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(METHODS, folder.toString());
        Remembered.is(IN_DESIGN);
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(METHODS);
        Remembered.nothing();
        Locale.setDefault(locale);
    }

    @Test
    void aDraftIsMadeEditedUndoneSavedAndFoundAsLeft() throws Exception {
        Path file = folder.resolve("basic-model-1.1.method");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            design.draft();
            edit(program, hands, design);
            design.save();
            program.quit();
        });

        Method saved = DocumentReader.read(file, Method.class);
        assertEquals("Onze werkvorm", saved.getName().getNl());
        var phase = Phases.of(saved).get(0);
        assertEquals(12, phase.getDuration().getMin());
        assertEquals(17, phase.getDuration().getMax());
        int activities = phase.getActivities().size();

        Program.drive(program -> {
            program.releaseQuit();
            WorkbenchDriver hands = new WorkbenchDriver(program);
            program.waitFor("both methods are open again", () -> hands.methods().size() == 2);
            program.waitFor(
                    "the one behind carries its name",
                    () -> hands.methods().get(0).getLabel().startsWith("Basi"));
            assertNull(hands.methods().get(0).getObject(), "nobody has gone to it");
            hands.waitFor("field.NAME_NL");
            assertEquals("Onze werkvorm", hands.text("field.NAME_NL"));
            assertFalse(hands.methods().get(1).isDirty());
            hands.focus("method.diagram");
            hands.key(SWT.ARROW_RIGHT);
            hands.waitFor("minutes.from");
            assertEquals("12", hands.text("minutes.from"));
            assertEquals(activities, (int) program.ui(() -> ((Table) hands.find("activities")).getItemCount()));
        });
    }

    @Test
    void aDraftOfAChangedDraftHoldsTheChangesAndTheFirstKeepsThem() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("nl"));
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            design.draft();
            hands.typeOver("field.NAME_NL", "Onze werkvorm");
            program.press(SWT.CTRL, 'n');
            program.waitFor("another draft", () -> hands.methods().size() == 3);
            program.waitFor(
                    "with the name of the first",
                    () -> hands.methods().get(2).getLabel().startsWith("Onze werkvorm"));
            assertTrue(hands.methods().get(1).isDirty());
            assertFalse(hands.methods().get(2).isDirty());
        });
        Method first = DocumentReader.read(folder.resolve("basic-model-1.1.method"), Method.class);
        assertNotEquals("Onze werkvorm", first.getName().getNl());
        Method second = DocumentReader.read(folder.resolve("basic-model-1.1.1.method"), Method.class);
        assertEquals("Onze werkvorm", second.getName().getNl());
    }

    private static void edit(Program program, WorkbenchDriver hands, DesignRoom design) throws Exception {
        hands.typeOver("field.NAME_NL", "Onze werkvorm");
        design.minutes("12", "17");
        int before = program.ui(() -> ((Table) hands.find("activities")).getItemCount());
        hands.click("activity.add");
        program.waitFor("one more activity", () -> items(hands) == before + 1);
        program.press(SWT.CTRL, 'z');
        program.waitFor("undone", () -> items(hands) == before);
        program.press(SWT.CTRL | SWT.SHIFT, 'z');
        program.waitFor("redone", () -> items(hands) == before + 1);
        assertTrue(hands.methods().get(1).isDirty());
    }

    private static int items(WorkbenchDriver hands) {
        return ((Table) hands.find("activities")).getItemCount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyWordOnTheScreenIsTranslated(String language) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            new DesignRoom(program, hands).openBasicModel();
            List<String> words = program.ui(() -> words(program, hands));
            assertTrue(words.contains(language.equals("nl") ? "Bestand" : "File"), words::toString);
            assertTrue(
                    words.stream().noneMatch(text -> text.startsWith("%") || text.contains("missing message")),
                    words::toString);
        });
    }

    private static List<String> words(Program program, WorkbenchDriver hands) {
        List<String> words = new ArrayList<>();
        for (Control control : hands.everything()) {
            if (control instanceof Label label) {
                words.add(label.getText());
            } else if (control instanceof Button button) {
                words.add(button.getText());
            } else if (control instanceof CTabFolder tabs) {
                for (CTabItem tab : tabs.getItems()) {
                    words.add(tab.getText());
                }
            }
            if (control.getToolTipText() != null) {
                words.add(control.getToolTipText());
            }
        }
        for (Shell shell : program.display.getShells()) {
            if (shell.getMenuBar() != null) {
                addMenus(shell.getMenuBar(), words);
            }
        }
        return words;
    }

    private static void addMenus(Menu bar, List<String> words) {
        for (MenuItem item : bar.getItems()) {
            words.add(item.getText().replace("&", ""));
            item.getMenu().notifyListeners(SWT.Show, new Event());
            for (MenuItem entry : item.getMenu().getItems()) {
                words.add(entry.getText());
            }
        }
    }

    @Test
    void aBrokenFileShowsItsPageAndTheWindowLives() throws Exception {
        Files.writeString(folder.resolve("broken.method"), "<kring");
        Remembered.is(IN_DESIGN + "design.open.1=file:" + folder.resolve("broken.method")
                + "\ndesign.names.1=Eigen werkvorm (concept 1)\n");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("method.failed");
            assertEquals("Eigen werkvorm (concept 1)", hands.methods().get(0).getLabel());
            assertTrue(hands.text("method.failed").contains("broken.method"));
            openBasicModelBeside(program, hands);
        });
    }

    private static void openBasicModelBeside(Program program, WorkbenchDriver hands) throws Exception {
        new DesignRoom(program, hands).choose("CREA");
        hands.key(SWT.CR);
        program.waitFor("another method opens", () -> hands.methods().size() == 2);
        hands.waitFor("method.diagram");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void menusAndKeysWorkAfterABrokenFile(String language) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        boolean dutch = language.equals("nl");
        Path cut = folder.resolve("cut.method");
        MethodRepository repository = new MethodRepository(Optional.empty(), folder);
        byte[] whole = repository.bytes(
                repository.read(MethodLocation.builtIn("incident")).method());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(cut, half);
        Remembered.is(IN_DESIGN + "design.open.1=file:" + cut + "\n");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("method.failed");
            hands.focus("method.failed.next");
            program.press(SWT.CTRL, 'z');
            program.press(SWT.CTRL, 's');
            keysByKeysAndByMenu(program, hands, dutch);
            openBasicModelBeside(program, hands);
            program.press(SWT.CTRL, 'n');
            program.waitFor("a draft", () -> hands.methods().size() == 3);
            program.waitFor(
                    "the draft can be edited",
                    () -> hands.find("field.NAME_NL") instanceof Text name && name.getEditable());
            hands.typeOver("field.NAME_NL", "Anders");
            program.waitFor("changed", () -> hands.methods().get(2).isDirty());
            program.press(SWT.CTRL, 'z');
            program.waitFor("undone", () -> !hands.methods().get(2).isDirty());
        });
        assertArrayEquals(half, Files.readAllBytes(cut), "nothing was written over it");
    }

    private static void keysByKeysAndByMenu(Program program, WorkbenchDriver hands, boolean dutch) throws Exception {
        hands.key(SWT.F1);
        hands.waitFor("keys.table");
        hands.key(SWT.ESC);
        program.waitFor("the page of keys is closed", () -> hands.find("keys.table") == null);
        menu(program, 'h', dutch ? 't' : 'k');
        hands.waitFor("keys.table");
        hands.key(SWT.ESC);
        program.waitFor("the page of keys is closed", () -> hands.find("keys.table") == null);
        AtomicInteger opened = program.menusOpened();
        hands.key(SWT.F10);
        hands.key(SWT.ARROW_DOWN);
        program.waitFor("F10 leads to the menus", () -> opened.get() > 0);
        hands.key(SWT.ESC);
        hands.key(SWT.ESC);
    }

    /** Opens a menu by its letter and takes the entry with another letter. */
    private static void menu(Program program, char menu, char entry) throws Exception {
        AtomicInteger opened = program.menusOpened();
        program.press(SWT.ALT, menu);
        program.waitFor("menu " + menu, () -> opened.get() > 0);
        program.press(0, entry);
    }

    @Test
    void theDiagramHasTwoThirdsAndTheListFoldsAndComesBack() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            new DesignRoom(program, hands).openBasicModel();
            double window =
                    program.ui(() -> hands.find("method.diagram").getShell().getClientArea().width);
            int usual = width(program, hands);
            assertTrue(usual >= 0.65 * window, usual + " of " + window);
            hands.focus("method.diagram");
            hands.key(SWT.F9);
            program.waitFor("the list is folded", () -> hands.find("library.tree") == null);
            program.waitFor(
                    "the diagram has its room",
                    () -> hands.find("method.diagram").getSize().x > usual);
            hands.key(SWT.F9);
            hands.waitFor("library.tree");
            program.waitFor("as it was", () -> hands.find("method.diagram").getSize().x == usual);
            hands.key(SWT.F9);
            program.waitFor("the list is folded", () -> hands.find("library.tree") == null);
            program.quit();
        });
        Program.drive(program -> {
            program.releaseQuit();
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("method.diagram");
            assertNull(program.ui(() -> hands.find("library.tree")), "as it was left");
        });
    }

    private static int width(Program program, WorkbenchDriver hands) throws Exception {
        return program.ui(() -> hands.find("method.diagram").getSize().x);
    }
}
