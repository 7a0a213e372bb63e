// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.method.Phases;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Advice;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.Factor;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.Note;
import org.kring.model.meeting.ParkedItem;
import org.kring.model.meeting.ParkedTarget;
import org.kring.model.meeting.Perception;
import org.kring.model.meeting.Question;
import org.kring.model.meeting.Reformulation;
import org.kring.model.method.CaseKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** What becomes of everything that was kept, in the words of the content and the links between them. */
class ContentRecordTest {

    private final RunPlan plan = Samples.plan();
    private final Method method = plan.items().get(1).method().orElseThrow();

    private MeetingContent content(RunFact... facts) {
        List<RunFact> all = new ArrayList<>(List.of(new RunFact.Started(FOUR)));
        all.addAll(List.of(facts));
        RunState state = RunState.of(plan, Samples.eachMinute(all.toArray(RunFact[]::new)));
        assertEquals(all.size(), state.number(), "everything happens as written");
        return ContentRecord.of(state);
    }

    private static RunFact in(String segment, String yield, String id, CaptureKind kind, String author) {
        return new RunFact.Captured(id, kind, segment, yield, author, "text " + id, "", "", List.of());
    }

    private static RunFact kept(String id, CaptureKind kind, String... links) {
        return new RunFact.Captured(id, kind, "case/tell", "", "m-3", "text " + id, "", "", List.of(links));
    }

    private static <T extends Artefact> T one(MeetingContent content, Class<T> type) {
        return content.getArtefacts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> links(MeetingContent content) {
        return content.getLinks().stream()
                .map(each -> each.getFrom() + " > " + each.getTo() + " "
                        + each.getKind().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTION, Question",
        "WRITTEN_QUESTION, Question",
        "REFORMULATION, Reformulation",
        "ADVICE, Advice",
        "ACTION, Action",
        "FIRST_ACTION, Action",
        "INSIGHT, Insight",
        "PERCEPTION, Perception",
        "FACTOR, Factor",
        "PARKED, ParkedItem",
        "LEARNING_POINT, Note",
        "SUMMARY, Note",
        "NOTE, Note",
        "AGREEMENT, Note",
        "EVALUATION, Note",
        "CHOICE, Note"
    })
    void everySortBecomesItsArtefact(CaptureKind kind, String type) {
        Artefact artefact = content(kept("c", kind)).getArtefacts().get(0);

        assertEquals(type, artefact.eClass().getName());
        if (artefact instanceof Note note) {
            assertEquals(YieldKind.valueOf(kind.name()), note.getKind());
        } else if (artefact instanceof Action action) {
            assertEquals(kind == CaptureKind.FIRST_ACTION, action.isFirst());
        }
    }

    @Test
    void anArtefactTellsWhereWhenAndByWhom() {
        MeetingContent content = content(
                new RunFact.Captured("case", CaptureKind.CASE, "case/tell", "tell.case", "m-2", "s", "q", "", null),
                in("case/again/2", "again.advice", "tip", CaptureKind.ADVICE, "m-3"));
        Artefact tip = content.getArtefacts().get(0);

        assertEquals("tip", tip.getId());
        assertEquals("case", tip.getCaseId());
        assertEquals("case", tip.getItem());
        assertEquals("again", tip.getPhase());
        assertEquals("again.advice", tip.getYieldId());
        assertEquals("m-3", tip.getAuthor());
        assertEquals("text tip", tip.getText());
        assertEquals(NINE.plus(Duration.ofMinutes(2)), tip.getAt());
        assertEquals("2026-03-02", content.getMeeting());
        assertEquals("content", content.getId());
    }

    @Test
    void whatIsChosenSaysSo() {
        RunFact[] facts = Stream.of("q", "a", "p")
                .map(id -> (RunFact) new RunFact.Chosen(id, true))
                .toArray(RunFact[]::new);
        MeetingContent content = content(
                kept("q", CaptureKind.QUESTION),
                kept("a", CaptureKind.ADVICE),
                kept("p", CaptureKind.PERCEPTION),
                facts[0],
                facts[1],
                facts[2]);
        MeetingContent none = content(
                kept("q", CaptureKind.QUESTION), kept("a", CaptureKind.ADVICE), kept("p", CaptureKind.PERCEPTION));

        assertTrue(one(content, Question.class).isChosen());
        assertTrue(one(content, Advice.class).isChosen());
        assertTrue(one(content, Perception.class).isChosen());
        assertEquals(3, content.getArtefacts().size(), "and needs no note about it");
        assertFalse(one(none, Question.class).isChosen());
        assertFalse(one(none, Advice.class).isChosen());
        assertFalse(one(none, Perception.class).isChosen());
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void whatIsForAFewStaysForThem(Visibility visibility) {
        Phases.find(method, "again").orElseThrow().getYields().get(1).setVisibility(visibility);
        MeetingContent content = content(
                in("case/again/1", "again.advice", "tip", CaptureKind.ADVICE, "m-3"),
                in("case/again/1", "again.advice", "do", CaptureKind.ACTION, "m-3"),
                new RunFact.Chosen("do", true));

        assertEquals(3, content.getArtefacts().size(), "a choice of an action is a note of its own");
        content.getArtefacts().forEach(each -> assertEquals(visibility, each.getVisibility(), each.getId()));
    }

    @Test
    void aReformulationIsFinalWhenItIsThePresenters() {
        Yield yield = Phases.find(method, "again").orElseThrow().getYields().get(0);
        RunFact asked = in("case/again/1", "again.reformulation", "r", CaptureKind.REFORMULATION, "m-3");

        assertFalse(one(content(asked), Reformulation.class).isFinal());
        assertTrue(one(content(in("case/tell", "", "r", CaptureKind.REFORMULATION, "m-2")), Reformulation.class)
                .isFinal());
        yield.setGiver(method.getRoles().get(1));
        assertTrue(one(content(asked), Reformulation.class).isFinal(), "asked of no one else");
        yield.setGiver(null);
        assertFalse(one(content(asked), Reformulation.class).isFinal());
    }

    @Test
    void aFactorOfASecondLookIsHidden() {
        List<Yield> yields = Phases.find(method, "again").orElseThrow().getYields();
        RunFact.Captured fact = new RunFact.Captured(
                "f", CaptureKind.FACTOR, "case/again/1", "again.advice", "m-3", "x", "", "helps", List.of());

        assertEquals("helps", one(content(fact), Factor.class).getColumn());
        assertFalse(one(content(fact), Factor.class).isHidden());
        yields.get(1).setLinksTo(yields.get(0));
        assertFalse(one(content(fact), Factor.class).isHidden(), "goes on from a reformulation");
        Yield earlier = MethodFactory.eINSTANCE.createYield();
        earlier.setKind(YieldKind.FACTOR);
        yields.get(1).setLinksTo(earlier);
        assertTrue(one(content(fact), Factor.class).isHidden());
    }

    @Test
    void whatIsParkedBecomesACaseOrAPointOfTheAgenda() {
        assertEquals(
                ParkedTarget.AGENDA_POINT,
                one(content(kept("p", CaptureKind.PARKED)), ParkedItem.class).getBecomes());
        assertEquals(
                ParkedTarget.CASE,
                one(content(kept("p", CaptureKind.PARKED), new RunFact.ParkedAs("p", true)), ParkedItem.class)
                        .getBecomes());
    }

    @ParameterizedTest
    @CsvSource({
        "S, true false false false false",
        "M, false true false false false",
        "A, false false true false false",
        "R, false false false true false",
        "T, false false false false true",
        "'', false false false false false"
    })
    void everyLetterOfAnActionIsItsOwn(String letters, String told) {
        Action action = one(
                content(kept("a", CaptureKind.ACTION), new RunFact.ActionSet("a", "m-1", null, "there", letters)),
                Action.class);

        assertEquals(
                told,
                action.isSpecific() + " " + action.isMeasurable() + " " + action.isAcceptable() + " "
                        + action.isRealistic() + " " + action.isTimeBound());
        assertEquals("there", action.getWhere());
        assertEquals("m-1", action.getOwner());
        assertEquals(null, action.getDue());
    }

    @Test
    void anActionKeepsItsDayAndWhyItWasRatedSo() {
        Action action = one(
                content(
                        kept("a", CaptureKind.ACTION),
                        new RunFact.ActionSet("a", "", LocalDate.EPOCH, "", ""),
                        new RunFact.Rated("a", 6, "busy", "help")),
                Action.class);

        assertEquals(LocalDate.EPOCH, action.getDue());
        assertEquals(
                "6 busy help " + NINE.plus(Duration.ofMinutes(3)),
                action.getCommitments().get(0).getValue() + " "
                        + action.getCommitments().get(0).getWhyNotHigher() + " "
                        + action.getCommitments().get(0).getWhatMakesTen() + " "
                        + action.getCommitments().get(0).getAt());
    }

    @Test
    void aCaseIsWrittenAsItWasBrought() {
        method.setCaseKind(CaseKind.DILEMMA);
        MeetingContent content = content(
                new RunFact.Captured("c", CaptureKind.CASE, "case/tell", "", "m-2", "situation", "how", "", null),
                new RunFact.CaseSet("c", "why", 3, 8),
                new RunFact.Chosen("c", true),
                RunFact.Captured.of("d", CaptureKind.CASE, "m-1", "in the warm-up"));
        Case written = content.getCases().get(0);
        Case other = content.getCases().get(1);

        assertEquals(
                "c m-2 situation why",
                written.getId() + " " + written.getPresenter() + " " + written.getSituation() + " "
                        + written.getQuestion());
        assertEquals(List.of(3, 8), List.of(written.getNow(), written.getWanted()));
        assertEquals(CaseKind.DILEMMA, written.getKind());
        assertTrue(written.isChosen());
        assertEquals(CaseKind.UNSTATED, other.getKind(), "no method says what it is");
        assertFalse(other.isChosen());
        assertEquals(List.of(), content.getArtefacts());
    }

    @Test
    void theCaseIsTheOneOfThePartOrElseOfTheMeetingAndNeverAGuess() {
        RunFact tip = in("closing", "", "tip", CaptureKind.ADVICE, "m-3");
        RunFact one = kept("one", CaptureKind.CASE);
        RunFact two = kept("two", CaptureKind.CASE);
        RunFact warm = in("warm-up", "", "warm", CaptureKind.CASE, "m-1");

        assertEquals("", caseOf(tip));
        assertEquals("one", caseOf(one, tip));
        assertEquals("", caseOf(one, two, tip));
        assertEquals("two", caseOf(one, two, new RunFact.Chosen("two", true), tip));
        assertEquals("", caseOf(one, warm, tip));
        assertEquals("one", caseOf(one, warm, in("case/tell", "", "tip", CaptureKind.ADVICE, "m-3")));
        assertEquals("", caseOf(one, two, warm, tip));
    }

    private String caseOf(RunFact... facts) {
        return content(facts).getArtefacts().stream()
                .filter(each -> each.getId().equals("tip"))
                .findFirst()
                .orElseThrow()
                .getCaseId();
    }

    @ParameterizedTest
    @CsvSource({
        "REFORMULATION, REFORMULATES",
        "ADVICE, ANSWERS",
        "ACTION, LEADS_TO",
        "FIRST_ACTION, LEADS_TO",
        "CHOICE, CHOSEN_AS",
        "FACTOR, EXPLAINS",
        "PERCEPTION, EXPLAINS",
        "INSIGHT, RESULTS_IN",
        "NOTE, RESULTS_IN"
    })
    void whatTheGroupLinkedCountsOnceAndNothingThatWasRemoved(CaptureKind kind, String link) {
        MeetingContent content = content(
                kept("from", CaptureKind.NOTE),
                kept("gone", CaptureKind.NOTE),
                kept("to", kind, "from", "gone", "from"),
                new RunFact.Removed("gone"));

        assertEquals(List.of("from > to " + link), links(content));
        assertEquals("link", content.getLinks().get(0).getId());
    }

    @Test
    void adviceAnswersThePresentersOneReformulationOrElseTheCase() {
        RunFact own = in("case/tell", "", "own", CaptureKind.REFORMULATION, "m-2");
        RunFact more = in("case/tell", "", "more", CaptureKind.REFORMULATION, "m-2");
        RunFact others = in("case/tell", "", "others", CaptureKind.REFORMULATION, "m-3");
        RunFact brought = kept("case", CaptureKind.CASE);
        RunFact tip = kept("tip", CaptureKind.ADVICE);

        assertEquals(List.of(), links(content(tip)));
        assertEquals(List.of("case > tip ANSWERS"), links(content(brought, tip)));
        assertEquals(List.of("case > others REFORMULATES", "case > tip ANSWERS"), links(content(brought, others, tip)));
        assertEquals(
                List.of("case > others REFORMULATES", "case > own REFORMULATES", "own > tip ANSWERS"),
                links(content(brought, others, own, tip)));
        assertEquals(
                List.of("case > own REFORMULATES", "case > more REFORMULATES", "case > tip ANSWERS"),
                links(content(brought, own, more, tip)));
    }

    @Test
    void anActionFollowsFromTheOneAdviceThatWasChosen() {
        RunFact one = kept("one", CaptureKind.ADVICE);
        RunFact two = kept("two", CaptureKind.ADVICE);
        RunFact act = kept("act", CaptureKind.FIRST_ACTION);

        assertEquals(List.of(), links(content(one, two, act)));
        assertEquals(List.of("two > act LEADS_TO"), links(content(one, two, new RunFact.Chosen("two", true), act)));
        assertEquals(
                List.of(),
                links(content(one, two, new RunFact.Chosen("two", true), new RunFact.Chosen("one", true), act)));
    }

    @Test
    void adviceAboutAnotherCaseLeadsNowhere() {
        MeetingContent content = content(
                kept("case", CaptureKind.CASE),
                in("warm-up", "", "other", CaptureKind.CASE, "m-1"),
                in("warm-up", "", "tip", CaptureKind.ADVICE, "m-3"),
                new RunFact.Chosen("tip", true),
                kept("act", CaptureKind.ACTION));

        assertEquals(List.of("other > tip ANSWERS"), links(content));
    }

    @Test
    void aChoiceThatCannotSayItselfIsANoteOfItsOwn() {
        MeetingContent content = content(
                kept("case", CaptureKind.CASE),
                kept("choice", CaptureKind.NOTE),
                kept("insight", CaptureKind.INSIGHT),
                new RunFact.Chosen("insight", true));
        Note choice = (Note) content.getArtefacts().get(2);

        assertEquals(List.of("insight > choice-2 CHOSEN_AS"), links(content));
        assertEquals("choice-2", choice.getId(), "beside what people called so");
        assertEquals(YieldKind.CHOICE, choice.getKind());
        assertEquals("text insight", choice.getText());
        assertEquals(
                "case case tell " + NINE.plus(Duration.ofMinutes(3)),
                choice.getCaseId() + " " + choice.getItem() + " " + choice.getPhase() + " " + choice.getAt());
    }

    @Test
    void identifiersAreFreeWhateverPeopleUsed() {
        FreeIds ids = new FreeIds(Set.of("link", "link-3"));

        assertEquals(
                List.of("link-2", "link-4", "content"), List.of(ids.of("link"), ids.of("link"), ids.of("content")));
        assertEquals("content-2", ids.of("content"));
    }
}
