// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.testkit.TestThread;
import org.kring.ui.Background;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.PracticePlaces;
import org.kring.ui.practice.RecentPractice;

class WelcomePresenterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final TestThread thread = new TestThread();
    private final Background background = new JobBackground(thread);
    private final FakeView view = new FakeView();
    private final List<Boolean> opened = new ArrayList<>();
    private WelcomePresenter presenter;

    @BeforeEach
    void begin() {
        CurrentPractice practice = new CurrentPractice(background, new Memory(), CLOCK);
        presenter = new WelcomePresenter(view, practice, new PracticePlaces(folder), opened::add);
        presenter.begin();
    }

    @Test
    void whereTheSampleIsPutIsToldBeforeItIsMade() {
        assertTrue(
                presenter
                        .sampleSentence()
                        .contains(folder.resolve("sample-practice").toString()),
                presenter.sampleSentence());
    }

    @Test
    void whoWentOnElsewhereWhileTheSampleWasMadeStaysThereAndFindsItReady() {
        presenter.create("Noord", folder.resolve("noord").toString());
        thread.until(background::isQuiet);
        opened.clear();

        presenter.sample();
        view.shown = false;
        thread.until(background::isQuiet);
        assertEquals(List.of(), opened);
        assertTrue(view.open.startsWith("Open now: Noord\nThe sample is ready."), view.open);

        view.shown = true;
        presenter.sample();
        thread.until(background::isQuiet);
        assertEquals(List.of(true), opened);
        assertFalse(view.open.contains("ready"), view.open);
    }

    @Test
    void aFolderIsLookedForWhereOneIs() {
        assertEquals(folder, presenter.lookFrom());
        var nowhere = new PracticePlaces(folder.resolve("not").resolve("there"));
        var other =
                new WelcomePresenter(view, new CurrentPractice(background, new Memory(), CLOCK), nowhere, opened::add);
        assertEquals(folder, other.lookFrom(), "the next one above that is there");
        presenter.create("Noord", folder.resolve("noord").toString());
        thread.until(background::isQuiet);
        assertEquals(folder, presenter.lookFrom(), "beside the one that is open");
    }

    @Test
    void theFolderFollowsTheNameUntilOneIsChosen() {
        presenter.named("Team Noord & Zuid");
        assertEquals(folder.resolve("Team-Noord-Zuid").toString(), view.folder);

        presenter.folderChosen();
        presenter.named("Anders");

        assertEquals(folder.resolve("Team-Noord-Zuid").toString(), view.folder);
    }

    @Test
    void withoutANameOrFolderNothingIsMadeAndItSaysWhy() {
        presenter.create("  ", folder.resolve("x").toString());
        assertFalse(view.problem.isEmpty());

        view.problem = "";
        presenter.create("Noord", "not/absolute");

        assertFalse(view.problem.isEmpty());
        assertEquals("idle", view.busy);
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void enterOnceMoreMakesNoSecondPractice() {
        String noord = folder.resolve("noord").toString();
        presenter.create("Noord", noord);
        presenter.create("Noord", noord);
        presenter.create("", noord);
        assertEquals("", view.problem);
        thread.until(background::isQuiet);
        assertEquals("", view.problem);
        assertEquals(List.of(false), opened);
    }

    @Test
    void whatIsMendedIsNotToldAnyLonger() {
        presenter.create(" ", folder.resolve("x").toString());
        presenter.named(" ");
        assertFalse(view.problem.isEmpty(), "still no name");
        presenter.named("N");
        assertEquals("", view.problem);

        presenter.create("Noord", "nowhere");
        presenter.named("Noord");
        assertFalse(view.problem.isEmpty(), "the folder is still wrong");
        presenter.folderChosen();
        assertEquals("", view.problem);
    }

    @Test
    void whatWentWrongElsewhereIsNotTakenAwayByTyping() {
        presenter.open(folder.resolve("nowhere").toString());
        thread.until(background::isQuiet);
        presenter.named("Noord");
        presenter.folderChosen();
        assertTrue(view.problem.contains("nowhere"), view.problem);
    }

    @Test
    void aCreatedPracticeLeadsOn() {
        presenter.create("Noord", folder.resolve("noord").toString());
        assertFalse(view.busy.equals("idle"));

        thread.until(background::isQuiet);

        assertEquals(List.of(false), opened);
        assertEquals("idle", view.busy);
        assertTrue(view.open.contains("Noord"));
        assertEquals(1, view.recent.size());
    }

    @Test
    void theNextPracticeBeginsWithAnEmptyForm() {
        presenter.named("Noord");
        presenter.folderChosen();
        presenter.create("Noord", folder.resolve("elsewhere").toString());
        thread.until(background::isQuiet);

        assertEquals("", view.name);
        assertEquals(folder.toString(), view.folder);
        presenter.named("Zuid");
        assertEquals(folder.resolve("Zuid").toString(), view.folder, "the folder follows the name again");
    }

    @Test
    void theFieldThatIsWrongGetsTheKeyboard() throws Exception {
        presenter.create(" ", folder.resolve("x").toString());
        assertEquals("name", view.mend);
        presenter.create("Noord", "nowhere");
        assertEquals("folder", view.mend);

        for (String place : List.of("afile", "afile/x")) {
            Files.writeString(folder.resolve("afile"), "no folder");
            view.mend = "";
            view.problem = "";
            presenter.create("Noord", folder.resolve(place).toString());
            thread.until(background::isQuiet);

            assertEquals("folder", view.mend, place);
            assertTrue(view.problem.contains("afile"), view.problem);
            assertEquals("no folder", Files.readString(folder.resolve("afile")));
        }
        assertEquals(List.of(), opened);
    }

    @Test
    void aNameThatIsTooLongIsMendedWhereItStands() {
        presenter.create("n".repeat(103), folder.resolve("x").toString());
        thread.until(background::isQuiet);

        assertEquals("name", view.mend);
        assertTrue(view.problem.contains("103"), view.problem);
        presenter.named("n".repeat(101));
        assertFalse(view.problem.isEmpty(), "it is too long still");
        presenter.named("n".repeat(100));
        assertEquals("", view.problem);
    }

    @Test
    void aFolderThatIsNoPracticeIsSaidAndNothingOpens() {
        presenter.open(folder.toString());
        thread.until(background::isQuiet);

        assertFalse(view.problem.isEmpty());
        assertEquals(List.of(), opened);
        assertEquals("idle", view.busy);
    }

    @Test
    void aFailureWhileAnotherPracticeIsOpenStaysHere() {
        presenter.create("Noord", folder.resolve("noord").toString());
        thread.until(background::isQuiet);
        opened.clear();

        presenter.open(folder.resolve("nowhere").toString());
        thread.until(background::isQuiet);

        assertTrue(view.problem.contains("nowhere"), view.problem);
        assertEquals(List.of(), opened, "the other practice is not shown as if it had worked");
        assertTrue(view.open.contains("Noord"));
    }

    @Test
    void aFailureAtTheStartIsSaidHereToo() {
        CurrentPractice practice = new CurrentPractice(background, new Memory(), CLOCK);
        practice.open(folder.resolve("nowhere"), () -> opened.add(true), failure -> {});
        thread.until(background::isQuiet);

        new WelcomePresenter(view, practice, new PracticePlaces(folder), opened::add).begin();

        assertTrue(view.problem.contains("nowhere"), view.problem);
    }

    @Test
    void cancellingGoesNowhere() {
        presenter.create("Noord", folder.resolve("noord").toString());

        presenter.cancel();
        thread.until(background::isQuiet);

        assertEquals(List.of(), opened);
        assertEquals("idle", view.busy);
    }

    @Test
    void howFarItIsCanBeAskedWhileThereIsWork() {
        assertFalse(presenter.progress());
        presenter.sample();
        view.busy = "";
        assertTrue(presenter.progress());
        assertFalse(view.busy.isEmpty());

        thread.until(background::isQuiet);

        assertFalse(presenter.progress());
        assertEquals(List.of(true), opened, "made up");
        assertTrue(view.open.length() > 0);
    }

    @Test
    void aPracticeOfBeforeOpensAgain() {
        presenter.create("Noord", folder.resolve("noord").toString());
        thread.until(background::isQuiet);
        assertEquals(folder.toString(), view.folder);

        presenter.open(view.recent.get(0));
        thread.until(background::isQuiet);

        assertEquals(List.of(false, false), opened);
    }

    @Test
    void aFailureIsGoneWithTheNextChoice() {
        presenter.open(folder.resolve("nowhere").toString());
        thread.until(background::isQuiet);
        presenter.create("Noord", folder.resolve("noord").toString());
        assertEquals("", view.problem);
        thread.until(background::isQuiet);
        assertEquals("", view.problem);
    }

    @Test
    void whoHasGoneIsToldNothing() {
        presenter.end();
        presenter.sample();
        thread.until(background::isQuiet);
        assertEquals(List.of(), view.recent);
    }

    /** Takes down what is shown. */
    private static final class FakeView implements WelcomeView {
        private String busy = "";
        private String problem = "";
        private String open = "";
        private String folder = "";
        private String name = "as typed";
        private String mend = "";
        private boolean shown = true;
        private List<RecentPractice> recent = List.of();

        @Override
        public boolean isShown() {
            return shown;
        }

        @Override
        public void busy(String what, int percent) {
            busy = what + percent;
        }

        @Override
        public void idle() {
            busy = "idle";
        }

        @Override
        public void problem(String sentence, String file) {
            problem = sentence;
        }

        @Override
        public void recent(List<RecentPractice> practices) {
            recent = practices;
        }

        @Override
        public void open(String line) {
            open = line;
        }

        @Override
        public void name(String text) {
            name = text;
        }

        @Override
        public void mendName() {
            mend = "name";
        }

        @Override
        public void mendFolder() {
            mend = "folder";
        }

        @Override
        public void proposeFolder(String proposal) {
            folder = proposal;
        }
    }
}
