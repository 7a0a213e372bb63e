// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodLocation;
import org.kring.store.StoreException;
import org.kring.ui.design.TestRoom;
import org.kring.ui.design.text.Messages;

class LibraryPresenterTest {

    @TempDir
    private Path folder;

    private final Screen screen = new Screen();
    private TestRoom room;
    private LibraryPresenter presenter;

    @BeforeEach
    void open() {
        room = new TestRoom(folder);
        presenter = presenter(Words.DUTCH);
    }

    private LibraryPresenter presenter(Locale locale) {
        return new LibraryPresenter(screen, room.services(locale));
    }

    private void load(LibraryPresenter one) {
        one.load();
        room.settle();
    }

    @Test
    void everyMethodStandsInItsCategory() {
        load(presenter);

        assertEquals(List.of("Opwarmers", "Modellen"), screen.labels());
        assertEquals(13, screen.names().size());
        assertTrue(screen.names().contains("Winst van Succes"));
    }

    @Test
    void inEnglishTheNamesAreEnglish() {
        load(presenter(Locale.ENGLISH));

        assertEquals(List.of("Warm-ups", "Case methods"), screen.labels());
        assertTrue(screen.names().contains("Profit of Success"));
    }

    @Test
    void searchingIgnoresCaseAndMarksAndTakesEveryWord() {
        load(presenter);

        presenter.search("  SUCC\u00c9S winst ");

        assertEquals(List.of("Winst van Succes"), screen.names());
        assertTrue(screen.searching);
    }

    @Test
    void searchingFindsPhaseTitlesAndTheOtherLanguage() {
        load(presenter);

        presenter.search("gossip");

        assertTrue(screen.names().contains("Roddel model"), screen.names()::toString);
        presenter.search("Herformuleer de werkvraag");
        assertTrue(screen.names().contains("Basis-intervisiemodel"), screen.names()::toString);
    }

    @Test
    void enterOpensTheFirstThatWasFoundOrTheOneThatIsMarked() {
        load(presenter);
        presenter.openFound();
        assertEquals("", screen.opened, "nothing was searched for");
        assertTrue(screen.entered);

        presenter.search("basis");
        presenter.openFound();
        assertEquals("Basis-intervisiemodel", screen.opened);
        MethodRow second = screen.rows().get(1);
        presenter.selected(Optional.of(second));
        presenter.openFound();
        assertEquals(second.name(), screen.opened);

        presenter.search("winst");
        presenter.openFound();
        assertEquals("Winst van Succes", screen.opened, "what is marked was not found");
        presenter.search("xyzzy");
        screen.opened = "";
        presenter.openFound();
        assertEquals("", screen.opened);
    }

    @Test
    void nothingFoundSaysSoAndEscapeShowsEverythingAgain() {
        load(presenter);

        presenter.search("qqq");

        assertTrue(screen.instead.contains("qqq"), screen.instead);
        presenter.clear();
        assertEquals(13, screen.names().size());
        assertTrue(screen.cleared);
    }

    @Test
    void ownMethodsComeFirstAndBrokenOnesAreListedWithTheirSentence() throws Exception {
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        Files.writeString(room.outside().resolve("stuk.method"), "");

        load(presenter);

        assertEquals("outside", screen.groups.get(0).key());
        List<MethodRow> own = screen.rows("outside");
        assertEquals(List.of(true, false), own.stream().map(MethodRow::draft).toList());
        assertEquals(List.of(true, false), own.stream().map(MethodRow::readable).toList());
        assertEquals(
                List.of("concept 1.1", ""), own.stream().map(MethodRow::mark).toList());
        assertEquals("", screen.offer, "nowhere to take them to");
        presenter.selected(Optional.of(own.get(1)));
        assertTrue(screen.failure.contains("stuk.method"), screen.failure);
        presenter.selected(Optional.of(own.get(0)));
        assertEquals("", screen.failure);
    }

    @Test
    void aDraftOfAnOpenPracticeLiesInIt() throws Exception {
        room.open("noord");
        room.methods().createDraft(MethodLocation.builtIn("crea"));

        load(presenter);

        assertEquals(1, screen.rows("own").size());
        assertEquals(
                room.inside("noord"),
                screen.rows("own").get(0).location().file().getParent());
        assertTrue(Files.notExists(room.outside()));
    }

    @Test
    void whatLiesOutsideIsOfferedToThePracticeAndTakenInWhole() throws Exception {
        MethodLocation first = room.methods().createDraft(MethodLocation.builtIn("crea"));
        room.methods().createDraft(MethodLocation.builtIn("gossip"));
        Files.writeString(room.outside().resolve("stuk.method"), "");
        byte[] before = Files.readAllBytes(first.file());
        load(presenter);
        room.open("noord");

        presenter.practiceChanged();
        room.settle();
        assertEquals(3, screen.rows("outside").size());
        assertTrue(screen.offer.startsWith("2 "), screen.offer);

        Map<String, MethodLocation> moved = new HashMap<>();
        presenter.takeIn(Set.of(), moved::putAll);
        room.settle();

        assertEquals("", screen.offer);
        assertEquals(
                List.of("stuk.method"),
                screen.rows("outside").stream().map(MethodRow::name).toList());
        assertEquals(2, screen.rows("own").size());
        assertArrayEquals(before, Files.readAllBytes(moved.get(first.text()).file()));
        assertArrayEquals(before, Files.readAllBytes(room.outside().resolve("imported/crea-1.1.method")));
    }

    @Test
    void whatIsTakenInIsTakenOnceHoweverOftenThatIsPressed() throws Exception {
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        room.open("noord");
        load(presenter);
        List<Map<String, MethodLocation>> told = new ArrayList<>();

        presenter.takeIn(Set.of(), moved -> {
            told.add(moved);
            assertEquals("", screen.offer, "nothing to press before the list is read again");
        });
        presenter.takeIn(Set.of(), told::add);
        room.settle();

        assertEquals(1, told.size());
        assertEquals("", screen.failure, "nothing was looked for where it lies no more");
        assertEquals(1, screen.rows("own").size());
    }

    @Test
    void whatHoldsUnsavedChangesStaysOutsideForNow() throws Exception {
        MethodLocation busy = room.methods().createDraft(MethodLocation.builtIn("crea"));
        room.open("noord");
        load(presenter);

        presenter.takeIn(Set.of(busy.text()), moved -> assertEquals(Map.of(), moved));
        room.settle();

        assertTrue(Files.exists(busy.file()));
        assertTrue(screen.offer.length() > 0);
    }

    @Test
    void whatCannotBeTakenInIsToldAndTheOthersAreTaken() throws Exception {
        MethodLocation gone = room.methods().createDraft(MethodLocation.builtIn("crea"));
        room.methods().createDraft(MethodLocation.builtIn("gossip"));
        room.open("noord");
        load(presenter);
        Files.delete(gone.file());

        presenter.takeIn(Set.of(), moved -> {});
        room.settle();

        assertTrue(screen.failure.startsWith("CREA-Model (concept 1.1): "), screen.failure);
        assertEquals(1, screen.rows("own").size());
        assertEquals("", screen.offer);
    }

    @Test
    void anotherPracticeShowsItsOwnMethodsOnly() throws Exception {
        room.open("noord");
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        load(presenter);
        room.open("zuid");

        presenter.practiceChanged();
        room.settle();
        assertEquals(List.of(), screen.rows("own"));
        room.close();
        presenter.practiceChanged();
        room.open("noord");
        presenter.practiceChanged();
        room.settle();
        assertEquals(1, screen.rows("own").size());
    }

    @Test
    void aNewDraftIsSelectedOnceItIsListedAndASavedMethodIsNot() throws Exception {
        load(presenter);
        MethodLocation draft = room.methods().createDraft(MethodLocation.builtIn("crea"));

        presenter.load(draft.text());
        assertEquals("", screen.selected);
        room.settle();

        assertEquals(draft.text(), screen.selected);
        screen.selected = "";
        presenter.load(draft.text());
        room.settle();
        assertEquals("", screen.selected, "saving leaves the selection where it is");
    }

    @Test
    void aMethodThatGotAnotherNameStaysSelected() throws Exception {
        MethodLocation draft = room.methods().createDraft(MethodLocation.builtIn("crea"));
        load(presenter);
        presenter.selected(Optional.of(screen.rows("outside").get(0)));
        // a tree lets go of a line that is no longer there
        screen.whenShown = () -> presenter.selected(Optional.empty());
        Method method = room.methods().read(draft).method();
        method.getName().setNl("Anders");
        room.methods().write(draft, room.methods().bytes(method));

        load(presenter);

        assertEquals("Anders", screen.rows("outside").get(0).name());
        assertEquals(draft.text(), screen.selected);
    }

    @Test
    void theListFollowsAFileThatIsMendedOrBrokenOrGone() throws Exception {
        MethodLocation draft = room.methods().createDraft(MethodLocation.builtIn("crea"));
        String whole = Files.readString(draft.file());
        Files.writeString(draft.file(), whole.substring(0, 400));
        load(presenter);
        assertEquals(List.of(draft.shortName()), names("outside"));

        Files.writeString(draft.file(), whole);
        follow();
        assertEquals(List.of("CREA-Model"), names("outside"));
        assertEquals("", screen.rows("outside").get(0).problem());

        Files.writeString(draft.file(), "");
        follow();
        assertTrue(
                screen.rows("outside").get(0).problem().contains(draft.shortName()), screen.rows("outside")::toString);

        Files.delete(draft.file());
        follow();
        assertEquals(List.of(), names("outside"));
        assertEquals(NLS.bind(Messages.Library_count, 13), screen.count);
    }

    private void follow() {
        presenter.follow();
        room.settle();
    }

    private List<String> names(String key) {
        return screen.rows(key).stream().map(MethodRow::name).toList();
    }

    @Test
    void nothingMovesWhenTheFilesSayWhatTheySaid() {
        load(presenter);
        screen.whenShown = () -> fail("shown again");
        screen.failure = "what was said";

        follow();

        assertEquals("what was said", screen.failure);
    }

    @Test
    void whatChangesWhileTheListIsBeingReadIsReadAfterIt() {
        List<Integer> sizes = new ArrayList<>();
        screen.whenShown = () -> {
            sizes.add(screen.rows().size());
            if (sizes.size() == 1) {
                assertDoesNotThrow(() -> room.methods().createDraft(MethodLocation.builtIn("crea")));
            }
        };

        presenter.load();
        presenter.follow();
        presenter.follow();
        room.settle();

        assertEquals(List.of(13, 14), sizes, "what was read first is shown at once");
    }

    @Test
    void whyThereIsNoDraftStaysWhenTheLineOfWhatIsGoneGoes() throws Exception {
        MethodLocation draft = room.methods().createDraft(MethodLocation.builtIn("crea"));
        load(presenter);
        presenter.selected(Optional.of(screen.rows("outside").get(0)));
        screen.whenShown = () -> presenter.selected(Optional.empty());
        Files.delete(draft.file());

        presenter.failed(assertThrows(StoreException.class, () -> room.methods().createDraft(draft)));
        room.settle();

        assertEquals(List.of(), names("outside"));
        assertTrue(screen.failure.startsWith("No draft was made."), screen.failure);
        presenter.selected(Optional.of(screen.rows().get(0)));
        assertEquals("", screen.failure);
    }

    @Test
    void whileAPracticeIsBeingOpenedTheCountIsNotCalledComplete() throws Exception {
        load(presenter);
        String complete = screen.count;
        assertEquals(NLS.bind(Messages.Library_count, 13), complete);
        room.services(Words.DUTCH).practice().addListener(presenter::practiceChanged);

        room.begin("noord");
        assertEquals(NLS.bind(Messages.Library_countReading, 13), screen.count);
        room.settle();

        assertEquals(complete, screen.count);
    }

    @Test
    void whoSearchesBeforeAnythingIsReadIsNotToldThatNothingWasFound() {
        presenter.load();

        presenter.search("winst");
        assertEquals("", screen.instead);
        assertEquals("", screen.count);
        room.settle();

        assertEquals(NLS.bind(Messages.Library_found, 1, 13), screen.count);
    }

    @Test
    void theMethodsOfThePracticeBeforeAreNotCountedAsThoseOfThisOne() {
        room.open("noord");
        load(presenter);
        room.close();

        presenter.practiceChanged();
        assertEquals(NLS.bind(Messages.Library_countReading, 13), screen.count);
        room.settle();

        assertEquals(NLS.bind(Messages.Library_count, 13), screen.count);
    }

    @Test
    void whatWasAskedForEarlierAndComesLaterIsNotShown() throws Exception {
        room.open("noord");
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        presenter.load();
        room.close();
        presenter.practiceChanged();

        room.settle();

        assertEquals(13, screen.rows().size());
    }

    @Test
    void aFolderThatCannotBeListedIsASentenceInPlaceOfTheTree() throws Exception {
        Files.writeString(room.outside(), "no folder");

        load(presenter);

        assertTrue(screen.instead.contains("outside"), screen.instead);
        assertEquals("", screen.count);
        Files.delete(room.outside());
        load(presenter);
        assertEquals(13, screen.rows().size());
    }
}
