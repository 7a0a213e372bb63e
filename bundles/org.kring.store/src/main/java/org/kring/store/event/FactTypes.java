// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import static org.kring.store.event.FactField.choice;
import static org.kring.store.event.FactField.day;
import static org.kring.store.event.FactField.number;
import static org.kring.store.event.FactField.text;
import static org.kring.store.event.FactField.texts;
import static org.kring.store.event.FactField.truth;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.meeting.RunNumber;
import org.kring.meeting.run.RunFact;

/**
 * The events that a journal can hold, with the words and names that they have there. This table is the format: the
 * classes and components behind it may be renamed, the words and names may not, short of a new version of the journal.
 */
final class FactTypes {

    static final List<FactType> ALL = List.of(
            started(),
            entered(),
            paused(),
            bare("resumed", RunFact.Resumed.class, values -> new RunFact.Resumed()),
            extended(),
            bare("skipped", RunFact.Skipped.class, values -> new RunFact.Skipped()),
            bare("stepped-back", RunFact.SteppedBack.class, values -> new RunFact.SteppedBack()),
            captured(),
            edited(),
            removed(),
            chosen(),
            rated(),
            caseSet(),
            actionSet(),
            parkedAs(),
            marked(),
            attended(),
            assigned(),
            outcomeTold(),
            takenUp(),
            bare("closed", RunFact.Closed.class, values -> new RunFact.Closed()));

    private static final Map<String, FactType> BY_WORD =
            ALL.stream().collect(Collectors.toMap(FactType::word, each -> each));
    private static final Map<Class<? extends RunFact>, FactType> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(FactType::type, each -> each));

    private FactTypes() {}

    /** The kind of event of a word; null when there is none. */
    static FactType of(String word) {
        return BY_WORD.get(word);
    }

    static FactType of(RunFact fact) {
        return BY_TYPE.get(fact.getClass());
    }

    private static <F extends RunFact> FactType bare(
            String word, Class<F> type, Function<Map<String, Object>, F> maker) {
        return FactType.of(word, type, maker, List.of());
    }

    private static FactType started() {
        var present = texts("present", RunFact.Started::present);
        return FactType.of(
                "started", RunFact.Started.class, values -> new RunFact.Started(present.in(values)), List.of(present));
    }

    private static FactType entered() {
        var segment = text("segment", RunFact.Entered::segment);
        return FactType.of(
                "entered", RunFact.Entered.class, values -> new RunFact.Entered(segment.in(values)), List.of(segment));
    }

    private static FactType paused() {
        var reason = choice("reason", RunFact.Paused::reason, FactWords.REASONS);
        var text = text("text", RunFact.Paused::text);
        return FactType.of(
                "paused",
                RunFact.Paused.class,
                values -> new RunFact.Paused(reason.in(values), text.in(values)),
                List.of(reason, text));
    }

    private static FactType extended() {
        var minutes = number("minutes", RunNumber.EXTENSION, RunFact.Extended::minutes);
        return FactType.of(
                "extended",
                RunFact.Extended.class,
                values -> new RunFact.Extended(minutes.in(values)),
                List.of(minutes));
    }

    private static FactType captured() {
        var id = text("id", RunFact.Captured::id);
        var kind = choice("kind", RunFact.Captured::kind, FactWords.CAPTURES);
        var segment = text("segment", RunFact.Captured::segment);
        var yield = text("yield", RunFact.Captured::yield);
        var author = text("author", RunFact.Captured::author);
        var text = text("text", RunFact.Captured::text);
        var question = text("question", RunFact.Captured::question);
        var column = text("column", RunFact.Captured::column);
        var links = texts("links", RunFact.Captured::links);
        return FactType.of(
                "captured",
                RunFact.Captured.class,
                values -> new RunFact.Captured(
                        id.in(values),
                        kind.in(values),
                        segment.in(values),
                        yield.in(values),
                        author.in(values),
                        text.in(values),
                        question.in(values),
                        column.in(values),
                        links.in(values)),
                List.of(id, kind, segment, yield, author, text, question, column, links));
    }

    private static FactType edited() {
        var id = text("id", RunFact.Edited::id);
        var text = text("text", RunFact.Edited::text);
        return FactType.of(
                "edited",
                RunFact.Edited.class,
                values -> new RunFact.Edited(id.in(values), text.in(values)),
                List.of(id, text));
    }

    private static FactType removed() {
        var id = text("id", RunFact.Removed::id);
        return FactType.of("removed", RunFact.Removed.class, values -> new RunFact.Removed(id.in(values)), List.of(id));
    }

    private static FactType chosen() {
        var id = text("id", RunFact.Chosen::id);
        var chosen = truth("chosen", RunFact.Chosen::chosen);
        return FactType.of(
                "chosen",
                RunFact.Chosen.class,
                values -> new RunFact.Chosen(id.in(values), chosen.in(values)),
                List.of(id, chosen));
    }

    private static FactType rated() {
        var id = text("id", RunFact.Rated::id);
        var value = number("value", RunNumber.COMMITMENT, RunFact.Rated::value);
        var whyNotHigher = text("whyNotHigher", RunFact.Rated::whyNotHigher);
        var whatMakesTen = text("whatMakesTen", RunFact.Rated::whatMakesTen);
        return FactType.of(
                "rated",
                RunFact.Rated.class,
                values -> new RunFact.Rated(
                        id.in(values), value.in(values), whyNotHigher.in(values), whatMakesTen.in(values)),
                List.of(id, value, whyNotHigher, whatMakesTen));
    }

    private static FactType caseSet() {
        var id = text("id", RunFact.CaseSet::id);
        var question = text("question", RunFact.CaseSet::question);
        var now = number("now", RunNumber.NOW, RunFact.CaseSet::now);
        var wanted = number("wanted", RunNumber.WANTED, RunFact.CaseSet::wanted);
        return FactType.of(
                "case-set",
                RunFact.CaseSet.class,
                values -> new RunFact.CaseSet(id.in(values), question.in(values), now.in(values), wanted.in(values)),
                List.of(id, question, now, wanted));
    }

    private static FactType actionSet() {
        var id = text("id", RunFact.ActionSet::id);
        var owner = text("owner", RunFact.ActionSet::owner);
        var due = day("due", RunFact.ActionSet::due);
        var where = text("where", RunFact.ActionSet::where);
        var smart = text("smart", RunFact.ActionSet::smart);
        return FactType.of(
                "action-set",
                RunFact.ActionSet.class,
                values -> new RunFact.ActionSet(
                        id.in(values), owner.in(values), due.in(values), where.in(values), smart.in(values)),
                List.of(id, owner, due, where, smart));
    }

    private static FactType parkedAs() {
        var id = text("id", RunFact.ParkedAs::id);
        var asCase = truth("asCase", RunFact.ParkedAs::asCase);
        return FactType.of(
                "parked-as",
                RunFact.ParkedAs.class,
                values -> new RunFact.ParkedAs(id.in(values), asCase.in(values)),
                List.of(id, asCase));
    }

    private static FactType marked() {
        var guidance = text("guidance", RunFact.Marked::guidance);
        var member = text("member", RunFact.Marked::member);
        return FactType.of(
                "marked",
                RunFact.Marked.class,
                values -> new RunFact.Marked(guidance.in(values), member.in(values)),
                List.of(guidance, member));
    }

    private static FactType attended() {
        var member = text("member", RunFact.Attended::member);
        var present = truth("present", RunFact.Attended::present);
        var minutesLate = number("minutesLate", RunNumber.LATE, RunFact.Attended::minutesLate);
        return FactType.of(
                "attended",
                RunFact.Attended.class,
                values -> new RunFact.Attended(member.in(values), present.in(values), minutesLate.in(values)),
                List.of(member, present, minutesLate));
    }

    private static FactType assigned() {
        var member = text("member", RunFact.Assigned::member);
        var role = choice("role", RunFact.Assigned::role, FactWords.ROLES);
        var methodRole = text("methodRole", RunFact.Assigned::methodRole);
        var item = text("item", RunFact.Assigned::item);
        return FactType.of(
                "assigned",
                RunFact.Assigned.class,
                values -> new RunFact.Assigned(
                        member.in(values), role.in(values), methodRole.in(values), item.in(values)),
                List.of(member, role, methodRole, item));
    }

    private static FactType outcomeTold() {
        var meeting = text("meeting", RunFact.OutcomeTold::meeting);
        var action = text("action", RunFact.OutcomeTold::action);
        var outcome = choice("outcome", RunFact.OutcomeTold::outcome, FactWords.OUTCOMES);
        var text = text("text", RunFact.OutcomeTold::text);
        return FactType.of(
                "outcome-told",
                RunFact.OutcomeTold.class,
                values -> new RunFact.OutcomeTold(
                        meeting.in(values), action.in(values), outcome.in(values), text.in(values)),
                List.of(meeting, action, outcome, text));
    }

    private static FactType takenUp() {
        var meeting = text("meeting", RunFact.TakenUp::meeting);
        var parked = text("parked", RunFact.TakenUp::parked);
        return FactType.of(
                "taken-up",
                RunFact.TakenUp.class,
                values -> new RunFact.TakenUp(meeting.in(values), parked.in(values)),
                List.of(meeting, parked));
    }
}
