// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.model.common.Category;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Text;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Naming;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;
import org.kring.practice.plan.Planning;
import org.kring.practice.run.RunAnswer;
import org.kring.practice.run.RunSession;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.typing.HalfTyped;

class CapturePresenterTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    private static final Runnable KEPT = () -> {};

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private RunSession session;
    private CapturePresenter presenter;
    private RunAnswer last;

    private static final class Shown implements CaptureView {

        @Override
        public void told(String sentence) {}

        @Override
        public void typeOn(CaptureKind kind) {}

        private List<SectionViewState> sections = List.of();
        private List<LookBackItem> lookBack = List.of();

        @Override
        public void captures(List<SectionViewState> fresh) {
            sections = fresh;
        }

        @Override
        public void lookBack(List<LookBackItem> items) {
            lookBack = items;
        }

        private Optional<SectionViewState> section(CaptureKind kind) {
            return sections.stream().filter(each -> each.kind() == kind).findFirst();
        }
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        holdEarlier();
        session = room.run(room.makeMeeting("own")).session();
        CarryOver before = new CarryOver(
                List.of(new CarryOver.OpenAction(
                        "2026-10-01",
                        "a-1",
                        "Call her",
                        "m-2",
                        Optional.of(LocalDate.of(2026, 10, 9)),
                        8,
                        OutcomeKind.PARTLY)),
                List.of(new CarryOver.Parked("2026-10-01", "p-1", "Overtime", false)),
                List.of());
        var background = new CapturePresenter.Background(
                new Names(room.open().names()), before, 8, Locale.ENGLISH, room.services.clock());
        presenter = new CapturePresenter(view, background, this::state, this::add);
        add(new RunFact.Started(ALL));
    }

    /** What is looked back on is there. */
    private void holdEarlier() throws Exception {
        var earlier = Planning.create(room.group, LocalDateTime.of(2026, 10, 1, 16, 0), ZoneOffset.UTC, 120);
        var content = earlier.content();
        var action = MeetingFactory.eINSTANCE.createAction();
        action.setId("a-1");
        var parked = MeetingFactory.eINSTANCE.createParkedItem();
        parked.setId("p-1");
        content.getArtefacts().add(action);
        content.getArtefacts().add(parked);
        earlier.save(content);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private RunState state() {
        return session.snapshot().state();
    }

    private void add(List<RunFact> facts, Runnable kept, Runnable refused) {
        last = session.add(facts).toCompletableFuture().join();
        (last.isKept() ? kept : refused).run();
        presenter.show();
    }

    private void add(RunFact fact) {
        add(List.of(fact), () -> {}, () -> {});
    }

    private void enter(Category category) {
        var segment = state().segments().stream()
                .filter(each -> each.item().category() == category)
                .findFirst()
                .orElseThrow();
        if (!state().current().filter(segment::equals).isPresent()) {
            add(new RunFact.Entered(segment.id()));
        }
        presenter.show();
    }

    private SectionViewState section(CaptureKind kind) {
        return view.section(kind).orElseThrow();
    }

    private void capture(CaptureKind kind, int author, String words) {
        presenter.capture(section(kind), author, new String[] {words, ""}, () -> {});
    }

    @Test
    void whereTheMethodSaysUnnamedNobodyIsAskedForAndNobodyIsKept() {
        enter(Category.CASE_METHOD);
        assertFalse(section(CaptureKind.ADVICE).named());
        assertEquals(0, section(CaptureKind.ADVICE).author());
        capture(CaptureKind.ADVICE, 2, "Ask first");

        assertTrue(last.isKept());
        Capture kept = state().captures(CaptureKind.ADVICE).get(0);
        assertEquals("", kept.author());
        assertEquals("", section(CaptureKind.ADVICE).items().get(0).who());
    }

    @Test
    void theSessionRefusesANameThere() {
        enter(Category.CASE_METHOD);
        add(new RunFact.Captured("c-1", CaptureKind.ADVICE, "", "advice", "m-2", "Ask", "", "", List.of()));
        assertEquals("unnamed", last.refusal().orElseThrow().rule());
        assertEquals(List.of(), state().captures(CaptureKind.ADVICE));
    }

    @Test
    void whatIsForItsGiverAloneIsNeitherAskedForNorShownThenOrLater() {
        enter(Category.CASE_METHOD);
        assertFalse(section(CaptureKind.NOTE).entry());
        assertFalse(section(CaptureKind.NOTE).hint().isEmpty(), "it is said why");
        add(new RunFact.Captured("s-1", CaptureKind.NOTE, "", "secret", "m-3", "My own", "", "", List.of()));
        assertTrue(last.isKept());
        assertEquals(List.of(), section(CaptureKind.NOTE).items());

        add(new RunFact.Entered(state().next().orElseThrow().id()));
        assertTrue(view.sections.stream().flatMap(each -> each.items().stream()).noneMatch(each -> each.id()
                .equals("s-1")));
    }

    @Test
    void whatWasKeptForAllStandsUnderItsOwnHeadingBesideAPrivateOne() {
        add(new RunFact.Captured("n-1", CaptureKind.NOTE, "", "", "m-3", "For all", "", "", List.of()));
        assertTrue(last.isKept());
        enter(Category.CASE_METHOD);

        assertFalse(section(CaptureKind.NOTE).hint().isEmpty(), "a private heading");
        assertEquals(List.of(), section(CaptureKind.NOTE).items(), "nothing under a private heading");
        var notes = view.sections.stream()
                .filter(each -> each.kind() == CaptureKind.NOTE && each.hint().isEmpty())
                .toList();
        assertEquals(
                List.of("Notes"), notes.stream().map(SectionViewState::title).toList());
        assertEquals("For all", notes.get(0).items().get(0).text());
    }

    @Test
    void whatIsTheCasePresentersIsProposedForThem() {
        enter(Category.CASE_METHOD);
        var section = section(CaptureKind.ACTION);
        assertEquals("m-2", section.people().get(section.author()).id());
        capture(CaptureKind.ACTION, 2, "Talk to her");
        assertEquals("m-2", state().captures(CaptureKind.ACTION).get(0).task().owner(), "who says it does it");
    }

    @Test
    void whereWordsWaitIsCalledAsItsHeading() {
        enter(Category.CASE_METHOD);
        HalfTyped half = new HalfTyped();
        presenter.goOn(half);
        assertEquals("Action plan", section(CaptureKind.ACTION).title());
        for (SectionViewState each : view.sections) {
            if (each.entry()) {
                half.typed("capture." + each.kind(), "half");
                assertEquals(List.of(each.title()), presenter.waiting());
                half.typed("capture." + each.kind(), "");
            }
        }
    }

    @Test
    void someoneMustStay() {
        for (String each : ALL.subList(0, 4)) {
            add(new RunFact.Attended(each, false, 0));
            assertTrue(last.isKept());
        }
        add(new RunFact.Attended("m-5", false, 0));
        assertEquals("nobody", last.refusal().orElseThrow().rule());
        assertEquals(List.of("m-5"), List.copyOf(state().present()));
    }

    @Test
    void blankWordsAreNotHandedIn() {
        presenter.show();
        long before = state().number();
        capture(CaptureKind.PARKED, 0, "  ");
        assertEquals(before, state().number());
    }

    @Test
    void wordsAreChangedInPlaceAndTheSameOnesChangeNothing() {
        capture(CaptureKind.PARKED, 0, " Overtime ");
        var item = section(CaptureKind.PARKED).items().get(0);
        assertEquals("Overtime", item.text());
        long before = state().number();
        presenter.edit(item, "Overtime ", KEPT);
        presenter.edit(item, " ", KEPT);
        assertEquals(before, state().number());
        presenter.edit(item, "Overtime rules", KEPT);
        assertEquals(
                "Overtime rules", section(CaptureKind.PARKED).items().get(0).text());
        presenter.remove(item.id());
        assertEquals(List.of(), section(CaptureKind.PARKED).items());
    }

    @Test
    void aSectionThatWasAskedForStaysUntilTheNextStepUnlessSomethingIsInIt() {
        presenter.also(CaptureKind.QUESTION);
        presenter.also(CaptureKind.ADVICE);
        capture(CaptureKind.ADVICE, 3, "Ask first");
        assertTrue(view.section(CaptureKind.QUESTION).isPresent());
        presenter.nextStep();
        presenter.show();
        assertTrue(view.section(CaptureKind.QUESTION).isEmpty());
        assertEquals("Carla", section(CaptureKind.ADVICE).items().get(0).who());
        assertFalse(section(CaptureKind.ADVICE).entry(), "kept before, no longer asked for");
        presenter.choose(section(CaptureKind.ADVICE).items().get(0).id(), true);
        assertTrue(section(CaptureKind.ADVICE).items().get(0).chosen());
    }

    @Test
    void halfTypedWordsHaveAFieldInEveryStepUntilTheyAreKept() {
        enter(Category.CASE_METHOD);
        presenter.halfTyped().typed("capture." + CaptureKind.ADVICE, "half");
        presenter.nextStep();
        add(new RunFact.Skipped());
        assertTrue(section(CaptureKind.ADVICE).entry(), "this step does not ask for it");
        presenter.halfTyped().typed("capture." + CaptureKind.ADVICE, "");
        presenter.show();
        assertTrue(section(CaptureKind.ADVICE).entry(), "to type the next one");
        presenter.nextStep();
        add(new RunFact.Skipped());
        assertTrue(view.section(CaptureKind.ADVICE).isEmpty());
    }

    @Test
    void soHasTheQuestionOfACaseWithoutItsSituation() {
        enter(Category.CASE_METHOD);
        presenter.halfTyped().typed("capture." + CaptureKind.CASE + ".question", "half");
        presenter.show();
        assertTrue(section(CaptureKind.CASE).entry());
    }

    @Test
    void wordsThatWentAstrayHaveAFieldInEveryStep() {
        boolean more = true;
        while (more) {
            presenter.show();
            assertTrue(section(CapturePresenter.ASTRAY).entry());
            more = state().next().isPresent();
            add(new RunFact.Skipped());
        }
    }

    @Test
    void anActionHasAnOwnerADayAndAMark() {
        enter(Category.CASE_METHOD);
        capture(CaptureKind.ACTION, 0, "Talk to her");
        var item = section(CaptureKind.ACTION).items().get(0);
        presenter.setTask(item.id(), "m-4", LocalDate.of(2026, 12, 3), KEPT);
        presenter.rate(new RunFact.Rated(item.id(), 7, "", ""), KEPT);
        assertTrue(task().low(), "below the threshold of 8");
        presenter.rate(new RunFact.Rated(item.id(), 7, "no time", ""), KEPT);
        assertEquals(4, task().owner());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 3)), task().due());
        assertEquals(List.of(7, 7), task().values());
        assertEquals(List.of("Why is it not a 9 or a 10? no time"), task().answers());
        assertFalse(task().low(), "the questions are answered");
        presenter.rate(new RunFact.Rated(item.id(), 8, "", ""), KEPT);
        assertFalse(task().low());
    }

    @Test
    void theOwnerOfAnActionWhoLeftKeepsIt() {
        enter(Category.CASE_METHOD);
        capture(CaptureKind.ACTION, 2, "Talk to her");
        add(new RunFact.Attended("m-2", false, 0));
        presenter.show();

        assertEquals(section(CaptureKind.ACTION).people().size(), task().owner(), "behind those who are there");
        assertEquals("Bas (left)", task().left().orElseThrow().name());

        add(new RunFact.Attended("m-2", true, 0));
        presenter.show();
        assertEquals(2, task().owner());
        assertEquals(Optional.empty(), task().left());
    }

    private SectionViewState.Task task() {
        return section(CaptureKind.ACTION).items().get(0).task().orElseThrow();
    }

    @Test
    void aCaseHasAQuestionAndAScale() {
        presenter.also(CaptureKind.CASE);
        presenter.capture(section(CaptureKind.CASE), 2, new String[] {"Two nurses", "What now?"}, () -> {});
        var item = section(CaptureKind.CASE).items().get(0);
        assertEquals("What now?", item.question());
        long before = state().number();
        presenter.setCase(item, new RunFact.CaseSet(item.id(), "What now?", 0, 0), KEPT);
        assertEquals(before, state().number(), "nothing changed");
        presenter.setCase(item, new RunFact.CaseSet(item.id(), "What now?", 3, 8), KEPT);
        assertEquals(3, section(CaptureKind.CASE).items().get(0).scale().now());
        assertEquals(8, section(CaptureKind.CASE).items().get(0).scale().wanted());
    }

    @Test
    void whatEarlierMeetingsLeftIsShownWhileLookingBackOnly() throws Exception {
        presenter.show();
        assertEquals(List.of(), view.lookBack);
        session.close();
        var meeting = room.makeMeeting("own");
        var document = meeting.meeting();
        document.getAgenda().get(0).setCategory(Category.LOOK_BACK);
        meeting.save(document);
        session = room.run(meeting).session();
        add(new RunFact.Started(ALL));

        assertEquals(
                List.of("Call her", "Overtime"),
                view.lookBack.stream().map(LookBackItem::text).toList());
        assertEquals("Bas", view.lookBack.get(0).who());
        assertEquals(OutcomeKind.PARTLY.getValue(), view.lookBack.get(0).outcome(), "as its meeting left it");
        presenter.told(view.lookBack.get(0), OutcomeKind.OPEN, KEPT);
        presenter.told(view.lookBack.get(0), OutcomeKind.DONE, KEPT);
        presenter.takeUp(view.lookBack.get(1));
        assertEquals(OutcomeKind.DONE.getValue(), view.lookBack.get(0).outcome());
        assertEquals(1, view.lookBack.get(1).outcome());
        presenter.editing().undo();
        presenter.editing().undo();
        assertEquals(0, view.lookBack.get(1).outcome(), "not taken up any more");
        assertEquals(0, view.lookBack.get(0).outcome(), "open, as was told before");
        presenter.editing().undo();
        assertEquals(OutcomeKind.PARTLY.getValue(), view.lookBack.get(0).outcome(), "as it was");
        presenter.editing().redo();
        presenter.editing().redo();
        presenter.editing().redo();
        assertEquals(1, view.lookBack.get(1).outcome());
        enter(Category.CASE_METHOD);
        assertEquals(List.of(), view.lookBack);
    }

    @Test
    void theLastEntryIsTakenBackAndComesAgain() {
        capture(CaptureKind.PARKED, 3, "Overtime");
        assertTrue(presenter.editing().canUndo());
        presenter.editing().undo();
        assertEquals(List.of(), section(CaptureKind.PARKED).items());
        assertFalse(presenter.editing().canUndo());
        presenter.editing().redo();
        assertEquals("Overtime", section(CaptureKind.PARKED).items().get(0).text());
        assertEquals("Carla", section(CaptureKind.PARKED).items().get(0).who());
        presenter.editing().undo();
        assertEquals(List.of(), section(CaptureKind.PARKED).items());
    }

    @Test
    void aRemovalIsTakenBackWithAllThatWasSaid() {
        enter(Category.CASE_METHOD);
        capture(CaptureKind.ACTION, 0, "Talk to her");
        var item = section(CaptureKind.ACTION).items().get(0);
        presenter.setTask(item.id(), "m-4", LocalDate.of(2026, 12, 3), KEPT);
        presenter.rate(new RunFact.Rated(item.id(), 7, "No time", "A date"), KEPT);
        presenter.remove(item.id());
        assertEquals(List.of(), section(CaptureKind.ACTION).items());

        presenter.editing().undo();

        var back = section(CaptureKind.ACTION).items().get(0);
        assertEquals("Talk to her", back.text());
        assertEquals(4, task().owner());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 3)), task().due());
        assertEquals(
                List.of("Why is it not a 9 or a 10? No time", "What would make it a 10? A date"), task().answers());
        assertFalse(back.id().equals(item.id()), "identifiers are used once");
        presenter.editing().redo();
        assertEquals(List.of(), section(CaptureKind.ACTION).items());
    }

    @Test
    void aCaseComesBackWithItsScaleAndItsChoice() {
        presenter.also(CaptureKind.CASE);
        presenter.capture(section(CaptureKind.CASE), 2, new String[] {"Two nurses", "What now?"}, () -> {});
        var item = section(CaptureKind.CASE).items().get(0);
        presenter.setCase(item, new RunFact.CaseSet(item.id(), "And now?", 3, 8), KEPT);
        presenter.choose(item.id(), true);
        presenter.remove(item.id());
        presenter.editing().undo();
        var back = section(CaptureKind.CASE).items().get(0);
        assertEquals("And now?", back.question());
        assertEquals(8, back.scale().wanted());
        assertTrue(back.chosen());
    }

    @Test
    void otherWordsAndAChoiceAreTakenBackOneAfterTheOther() {
        capture(CaptureKind.PARKED, 0, "Overtime");
        var item = section(CaptureKind.PARKED).items().get(0);
        presenter.edit(item, "Overtime rules", KEPT);
        presenter.choose(item.id(), true);
        assertEquals("choice", presenter.editing().undoLabel());
        presenter.editing().undo();
        assertFalse(section(CaptureKind.PARKED).items().get(0).chosen());
        presenter.editing().undo();
        assertEquals("Overtime", section(CaptureKind.PARKED).items().get(0).text());
        presenter.editing().redo();
        presenter.editing().redo();
        assertEquals(
                "Overtime rules", section(CaptureKind.PARKED).items().get(0).text());
        assertTrue(section(CaptureKind.PARKED).items().get(0).chosen());
        assertFalse(presenter.editing().canRedo());
    }

    @Test
    void whereTwoYieldsShareAPlaceWhatIsKeptAnswersTheOneOfItsGiver() {
        enter(Category.CASE_METHOD);
        var yields = state().current().orElseThrow().phase().orElseThrow().getYields();
        Yield theirs = yields.stream()
                .filter(each -> each.getKind() == YieldKind.ADVICE)
                .findFirst()
                .orElseThrow();
        theirs.setName(english("Tip"));
        Yield own = MethodFactory.eINSTANCE.createYield();
        own.setId("own");
        own.setKind(YieldKind.ADVICE);
        own.setNaming(Naming.NAMED);
        own.setName(english("Own tip"));
        yields.add(own);
        presenter.show();

        assertEquals("Tip / Own tip", section(CaptureKind.ADVICE).title());
        assertTrue(section(CaptureKind.ADVICE).named());
        capture(CaptureKind.ADVICE, 2, "Ask first");
        assertTrue(last.isKept());
        assertEquals("own", state().captures(CaptureKind.ADVICE).get(0).origin().yield());
    }

    private static Text english(String words) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setEn(words);
        return text;
    }
}
