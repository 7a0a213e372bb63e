// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;
import static org.kring.meeting.run.Samples.after;
import static org.kring.meeting.run.Samples.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.method.Phases;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Method;
import org.kring.model.method.Naming;
import org.kring.model.method.Yield;

/** The last value that may happen and the first that may not, for everything that is asked before it is kept. */
class RunRefusalsTest {

    private static final RunFact START = new RunFact.Started(FOUR);
    private static final RunFact NOTE = RunFact.Captured.of("note", CaptureKind.NOTE, "m-1", "words");
    private static final RunFact ACTION = RunFact.Captured.of("action", CaptureKind.ACTION, "m-1", "call");
    private static final RunFact CASE = RunFact.Captured.of("case", CaptureKind.CASE, "m-1", "told");

    @Test
    void theLastOneStaysAndWhoIsNotThereMayLeave() {
        RunState alone = after(new RunFact.Started(List.of("m-1", "m-2")), new RunFact.Attended("m-2", false, 0));

        assertEquals("nobody", refusal(alone, new RunFact.Attended("m-1", false, 0)));
        assertEquals("", refusal(alone, new RunFact.Attended("m-2", false, 0)));
        assertEquals("", refusal(alone, new RunFact.Attended("m-1", true, 0)));
        assertEquals("", refusal(after(START), new RunFact.Attended("m-1", false, 0)));
        assertEquals(List.of("m-1"), alone.present());
    }

    @ParameterizedTest
    @EnumSource(Naming.class)
    void nobodyIsNamedWhereTheMethodSaysSo(Naming naming) {
        RunPlan plan = Samples.plan();
        reformulation(plan.items().get(1).method().orElseThrow()).setNaming(naming);
        RunState there = RunState.of(plan, Samples.eachMinute(START, new RunFact.Entered("case/again/1")));

        assertEquals(naming == Naming.UNNAMED ? "unnamed" : "", refusal(there, reformulated("m-3")));
        assertEquals("", refusal(there, reformulated("")));
        assertEquals("", refusal(there, RunFact.Captured.of("c", CaptureKind.REFORMULATION, "m-3", "anew")));
    }

    @ParameterizedTest
    @CsvSource({"-1, late", "0, ''", "600, ''", "601, late"})
    void somebodyComesUpToTenHoursLate(int minutes, String rule) {
        assertEquals(rule, refusal(after(START), new RunFact.Attended("m-5", true, minutes)));
    }

    @ParameterizedTest
    @CsvSource({"0, extend", "1, ''", "600, ''", "601, extend"})
    void aSegmentIsExtendedByAMinuteToTenHours(int minutes, String rule) {
        assertEquals(rule, refusal(after(START), new RunFact.Extended(minutes)));
    }

    @ParameterizedTest
    @CsvSource({"-1, ''", "-5, ''", "-6, take-back"})
    void onlyMinutesThatASegmentGotAreTakenBack(int minutes, String rule) {
        RunState extended = after(START, new RunFact.Extended(3), new RunFact.Extended(2));

        assertEquals(rule, refusal(extended, new RunFact.Extended(minutes)));
        assertEquals("take-back", refusal(after(START), new RunFact.Extended(minutes)));
    }

    @Test
    void aMarkThatWasGivenIsTakenBackOnce() {
        RunFact back = new RunFact.Rated("action", 0, "", "");
        RunState rated = after(START, ACTION, new RunFact.Rated("action", 7, "", ""));

        assertEquals("", refusal(rated, back));
        assertEquals("mark", refusal(after(START, ACTION, new RunFact.Rated("action", 7, "", ""), back), back));
    }

    @ParameterizedTest
    @CsvSource({"0, mark", "1, ''", "10, ''", "11, mark"})
    void anIntentionIsRatedFromOneToTen(int value, String rule) {
        assertEquals(rule, refusal(after(START, ACTION), new RunFact.Rated("action", value, "", "")));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, now", "0, 0, ''", "10, 10, ''", "11, 5, now", "5, -1, wanted", "5, 11, wanted"})
    void aPresenterStandsFromOneToTenOrNowhere(int now, int wanted, String rule) {
        assertEquals(rule, refusal(after(START, CASE), new RunFact.CaseSet("case", "?", now, wanted)));
    }

    static Stream<Arguments> numbersOutOfRange() {
        return Stream.of(
                arguments(new RunFact.Extended(601), "601 minutes is not possible. Extend by 1 to 600 minutes."),
                arguments(
                        new RunFact.Attended("m-5", true, -1),
                        "-1 minutes late is not possible. Give 0 to 600 minutes."),
                arguments(new RunFact.Rated("action", 11, "", ""), "The mark 11 is not on the scale. Give 1 to 10."),
                arguments(
                        new RunFact.CaseSet("case", "", 11, 8),
                        "Where the case presenter stands now cannot be 11. Give 0 to 10; 0 means not rated."),
                arguments(
                        new RunFact.CaseSet("case", "", 8, -1),
                        "Where the case presenter wants to be cannot be -1. Give 0 to 10; 0 means not rated."));
    }

    @ParameterizedTest
    @MethodSource("numbersOutOfRange")
    void aNumberOutOfRangeIsToldWithWhatItIsOfAndItsRange(RunFact fact, String sentence) {
        RunState state = after(START, ACTION, CASE);

        assertEquals(sentence, RunFactCheck.of(state, fact).orElseThrow().message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, due", "1900-01-01, ''", "2999-12-31, ''", "3000-01-01, due"})
    void anActionIsDueBetween1900And2999(LocalDate due, String rule) {
        assertEquals(rule, refusal(after(START, ACTION), new RunFact.ActionSet("action", "", due, "", "")));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "SMART, ''", "trams, ''", "SMARTS, smart", "X, smart", "s m, smart"})
    void anActionMeetsLettersOfSmart(String smart, String rule) {
        assertEquals(rule, refusal(after(START, ACTION), new RunFact.ActionSet("action", "", null, "", smart)));
    }

    @Test
    void whatAnActionAndAMarkSayIsChecked() {
        RunState state = after(START, ACTION, CASE);
        String endless = "x".repeat(TextCheck.LIMIT + 1);

        assertEquals("no-member", refusal(state, new RunFact.ActionSet("action", "m-9", null, "", "")));
        assertEquals("", refusal(state, new RunFact.ActionSet("action", "m-2", null, "here", "")));
        assertEquals("too-long", refusal(state, new RunFact.ActionSet("action", "", null, endless, "")));
        assertEquals("too-long", refusal(state, new RunFact.Rated("action", 5, endless, "")));
        assertEquals("too-long", refusal(state, new RunFact.Rated("action", 5, "", endless)));
        assertEquals("too-long", refusal(state, new RunFact.CaseSet("case", endless, 1, 1)));
        assertEquals("too-long", refusal(state, new RunFact.Paused(null, endless)));
        assertEquals("too-long", refusal(state, new RunFact.OutcomeTold("m", "a", null, endless)));
        assertEquals("empty", refusal(state, new RunFact.Edited("action", " \n")));
        assertEquals("characters", refusal(state, new RunFact.Edited("action", "a\u0000")));
    }

    @Test
    void whatIsNoticedBesideTheRunIsChecked() {
        RunState state = after(START);

        assertEquals("bad-id", refusal(state, new RunFact.Marked("a b", "")));
        assertEquals("no-member", refusal(state, new RunFact.Marked("pitfall", "m-9")));
        assertEquals("", refusal(state, new RunFact.Marked("pitfall", "m-1")));
        assertEquals("", refusal(state, new RunFact.Marked("pitfall", "")));
        assertEquals("bad-id", refusal(state, new RunFact.OutcomeTold("", "a", null, "")));
        assertEquals("bad-id", refusal(state, new RunFact.OutcomeTold("m", "", null, "")));
        assertEquals("", refusal(state, new RunFact.OutcomeTold("m", "a", null, "")));
        assertEquals("bad-id", refusal(state, new RunFact.TakenUp("", "p")));
        assertEquals("bad-id", refusal(state, new RunFact.TakenUp("m", "")));
        assertEquals("", refusal(state, new RunFact.TakenUp("m", "p")));
    }

    @Test
    void rolesAreOfMembersPartsAndMethodRoles() {
        RunState state = after(START);

        assertEquals("no-member", refusal(state, new RunFact.Assigned("m-9", RoleKind.OBSERVER, "", "")));
        assertEquals("bad-id", refusal(state, new RunFact.Assigned("m-1", RoleKind.OWN, "a b", "")));
        assertEquals("", refusal(state, new RunFact.Assigned("m-1", RoleKind.OWN, "askers", "case")));
        assertEquals("", refusal(state, new RunFact.Assigned("", RoleKind.FACILITATOR, "", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-z_0.9", "0123456789"})
    void anIdentifierIsOfLettersDigitsAndThreeMarks(String id) {
        assertEquals("", refusal(after(START), RunFact.Captured.of(id, CaptureKind.NOTE, "", "x")));
    }

    @ParameterizedTest
    @CsvSource({"99, ''", "100, ''", "101, bad-id", "0, bad-id"})
    void anIdentifierHasOneToAHundredCharacters(int length, String rule) {
        assertEquals(rule, refusal(after(START), RunFact.Captured.of("a".repeat(length), CaptureKind.NOTE, "", "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "0009, ''",
        "000A, ''",
        "000D, ''",
        "0020, ''",
        "001F, characters",
        "000B, characters",
        "0000, characters",
        "D7FF, ''",
        "D800, characters",
        "DFFF, characters",
        "E000, ''",
        "FFFD, ''",
        "FFFE, characters",
        "FFFF, characters"
    })
    void aTextHoldsWhatTheRecordCanHold(String code, String rule) {
        String text = "x" + (char) Integer.parseInt(code, 16) + "y";

        assertEquals(rule, refusal(after(START), RunFact.Captured.of("c", CaptureKind.NOTE, "", text)));
    }

    @Test
    void aPictureBeyondTheFirstPlaneIsKept() {
        assertEquals("", refusal(after(START), RunFact.Captured.of("c", CaptureKind.NOTE, "", "\uD83D\uDE00")));
    }

    @Test
    void aCaptureBelongsToASegmentThatIsThere() {
        RunState state = after(START, NOTE);

        assertEquals("no-segment", refusal(state, in("nowhere", "", List.of())));
        assertEquals("", refusal(state, in("case/tell", "", List.of())));
        assertEquals("", refusal(state, in("case/again/1", "again.advice", List.of())));
        assertEquals("no-yield", refusal(state, in("case/tell", "again.advice", List.of())));
        assertEquals("", refusal(state, in("", "", List.of("note"))));
        assertEquals("no-capture", refusal(state, in("", "", List.of("note", "other"))));
    }

    @Test
    void aRunKeepsFiveThousandAndNoMore() {
        List<RunFact> facts = new ArrayList<>(List.of(START));
        for (int i = 1; i < CaptureCheck.MOST; i++) {
            facts.add(RunFact.Captured.of("n-" + i, CaptureKind.NOTE, "", "x"));
        }
        RunState state = after(facts.toArray(RunFact[]::new));
        RunFact last = RunFact.Captured.of("last", CaptureKind.NOTE, "", "x");
        assertEquals("", refusal(state, last));

        RunState full = state.apply(new RunEvent(CaptureCheck.MOST + 1L, NINE, last));
        assertEquals("too-many", refusal(full, RunFact.Captured.of("more", CaptureKind.NOTE, "", "x")));
        assertEquals("", refusal(full, new RunFact.Edited("last", "still changed")));
        assertEquals("", refusal(full, new RunFact.Closed()));
    }

    @Test
    void whatComesFromOthersIsShownShortAndOnOneLine() {
        assertEquals("a?b", TextCheck.shown("a\nb"));
        assertEquals("x".repeat(40), TextCheck.shown("x".repeat(40)));
        assertEquals("x".repeat(40) + "…", TextCheck.shown("x".repeat(41)));
    }

    @Test
    void anEventIsNewWhenItsNumberIsHigher() {
        RunState state = after(START, NOTE);

        assertEquals(
                "repeated",
                state.check(new RunEvent(2, NINE, new RunFact.Skipped()))
                        .orElseThrow()
                        .rule());
        assertEquals(
                3, state.apply(new RunEvent(3, NINE, new RunFact.Skipped())).number());
    }

    private static RunFact in(String segment, String yield, List<String> links) {
        return new RunFact.Captured("c", CaptureKind.NOTE, segment, yield, "", "x", "", "", links);
    }

    private static RunFact reformulated(String author) {
        return new RunFact.Captured(
                "c", CaptureKind.REFORMULATION, "", "again.reformulation", author, "anew", "", "", List.of());
    }

    private static Yield reformulation(Method method) {
        return Phases.find(method, "again").orElseThrow().getYields().get(0);
    }

    @Test
    void aCaseMayBeNoMoreThanItsQuestion() {
        RunState state = after(START);

        assertEquals("", refusal(state, brought("", "how?", "")));
        assertEquals("", refusal(state, brought("told", "", "")));
        assertEquals("empty", refusal(state, brought(" ", "\n", "")));
        assertEquals("too-long", refusal(state, brought("told", "x".repeat(TextCheck.LIMIT + 1), "")));
        assertEquals("bad-id", refusal(state, brought("told", "how?", "a b")));
        assertEquals("", refusal(state, brought("told", "how?", "helps")));
    }

    private static RunFact brought(String text, String question, String column) {
        return new RunFact.Captured("c", CaptureKind.CASE, "", "", "", text, question, column, List.of());
    }
}
