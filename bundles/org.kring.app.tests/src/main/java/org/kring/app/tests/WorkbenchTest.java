// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.method.Phases;
import org.kring.model.method.Method;
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
        Files.createDirectories(memory().getParent());
        Files.writeString(memory(), IN_DESIGN);
    }

    private static Path memory() {
        return Path.of(Platform.getInstanceLocation().getURL().getPath(), "kring.memory");
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(METHODS);
        Files.deleteIfExists(memory());
        Locale.setDefault(locale);
    }

    @Test
    void aDraftIsMadeEditedUndoneSavedAndFoundAsLeft() throws Exception {
        Path file = folder.resolve("basic-model-1.1.method");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            openBasicModel(program, hands);
            program.press(SWT.CTRL, 'n');
            program.waitFor("a draft", () -> hands.methods().size() == 2);
            hands.waitFor("method.diagram");
            program.waitFor("the draft can be edited", () -> ((Text) hands.find("field.NAME_NL")).getEditable());
            edit(program, hands);
            program.press(SWT.CTRL, 's');
            program.waitFor("saved", () -> !hands.methods().get(1).isDirty());
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

    private static void openBasicModel(Program program, WorkbenchDriver hands) throws Exception {
        program.waitFor(
                "the library", () -> hands.find("library.tree") instanceof Tree tree && tree.getItemCount() > 1);
        hands.typeOver("library.search", "zzz");
        hands.key(SWT.ESC);
        choose(program, hands, Locale.getDefault().getLanguage().equals("nl") ? "Basis-i" : "Basic peer");
        hands.key(SWT.CR);
        program.waitFor("a method opens", () -> hands.methods().size() == 1);
        hands.waitFor("method.diagram");
    }

    /** Walks down the tree with the arrow keys. */
    private static void choose(Program program, WorkbenchDriver hands, String start) throws Exception {
        hands.focus("library.tree");
        hands.key(SWT.HOME);
        for (int i = 0; i < 40 && !program.ui(() -> selected(hands)).startsWith(start); i++) {
            hands.key(SWT.ARROW_DOWN);
        }
        assertTrue(program.ui(() -> selected(hands)).startsWith(start), start);
    }

    private static String selected(WorkbenchDriver hands) {
        TreeItem[] items = ((Tree) hands.find("library.tree")).getSelection();
        return items.length == 0 ? "" : items[0].getText();
    }

    private static void edit(Program program, WorkbenchDriver hands) throws Exception {
        hands.typeOver("field.NAME_NL", "Onze werkvorm");
        hands.focus("method.diagram");
        hands.key(SWT.ARROW_RIGHT);
        hands.typeOver("minutes.to", "17");
        hands.typeOver("minutes.from", "12");
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
            openBasicModel(program, hands);
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
        Files.writeString(memory(), IN_DESIGN + "design.open.1=file:" + folder.resolve("broken.method") + "\n");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("error.sentence");
            assertTrue(hands.text("error.sentence").contains("broken.method"));
            openBasicModelBeside(program, hands);
        });
    }

    private static void openBasicModelBeside(Program program, WorkbenchDriver hands) throws Exception {
        choose(program, hands, "CREA");
        hands.key(SWT.CR);
        program.waitFor("another method opens", () -> hands.methods().size() == 2);
        hands.waitFor("method.diagram");
    }
}
