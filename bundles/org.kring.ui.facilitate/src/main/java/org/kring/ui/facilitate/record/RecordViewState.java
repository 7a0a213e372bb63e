// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.capture.Secrecy;
import org.kring.meeting.record.Presence;
import org.kring.meeting.record.RecordedCaptures;
import org.kring.meeting.record.RunCourse;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunReading;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.method.DateWords;
import org.kring.method.Words;
import org.kring.model.evaluation.Instrument;
import org.kring.model.method.Method;
import org.kring.practice.evaluate.Results;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.capture.CommitmentAnswers;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.files.Unread;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/**
 * What a closed meeting left.
 *
 * @param figures what the group may see of the forms; empty when they are gone or cannot be read
 * @param answers what people wrote on them, a question each
 * @param course how the time went
 * @param words what was kept, by kind
 * @param people who was there, and how late they came
 * @param roles who had which role in the end, a line for each role
 * @param problem that the journal is gone, so that times are unknown and the words are those of the record, that entries
 *     of it are missing, that a method is gone, and that the forms are gone or cannot be read; empty when all is there
 */
public record RecordViewState(
        Optional<Figures> figures,
        List<Answers> answers,
        Course course,
        Map<String, List<String>> words,
        List<String> people,
        List<String> roles,
        String problem) {

    /**
     * What people wrote to one question of the form.
     *
     * @param question as it was asked
     * @param texts in an order that says nothing
     * @param why the reason for which nothing is shown, or that nobody wrote; empty when there are texts
     */
    public record Answers(String question, List<String> texts, String why) {}

    /**
     * How the time went.
     *
     * @param times when it was to begin, when it began and ended; empty when nobody knows
     * @param parts the agenda: title, planned and real minutes
     * @param pauses a line each
     * @param leftOut what was skipped or never came, a line for each part
     */
    public record Course(String times, List<Part> parts, List<String> pauses, List<String> leftOut) {}

    /**
     * A part of the agenda.
     *
     * @param title what it was called
     * @param planned whole minutes; 0 means untimed
     * @param real minutes that it took; empty when no journal tells
     */
    public record Part(String title, int planned, OptionalLong real) {}

    /** Reads what the meeting left; touches the disk. */
    public static RecordViewState read(MeetingReading opened, FacilitateServices services) throws StoreException {
        Locale locale = services.locale();
        RunPlan plan = opened.plan(services.clock().getZone());
        RunState state = RunReading.of(plan, opened.events()).state();
        RunCourse course = opened.course(services.clock().getZone());
        CourseWords time = new CourseWords(services);
        List<Part> parts = course.parts().stream()
                .map(each -> new Part(
                        each.item().title().in(locale), each.item().minutes().orElse(0), each.minutes()))
                .toList();
        boolean closed = state.status() == RunStatus.CLOSED;
        Optional<StoreException> gone = opened.goneFromRecord(services.clock().instant());
        boolean whole = closed && gone.isEmpty();
        Names names = new Names(opened.names());
        List<Capture> kept = whole ? state.captures() : RecordedCaptures.of(opened.content());
        List<Presence> came = whole ? Presence.of(state) : Presence.of(opened.meeting());
        Results results =
                Results.of(opened.folder(), opened.meeting(), opened.catalogue().instrument(), Audience.GROUP);
        return new RecordViewState(
                results.figures(),
                answers(results, opened.catalogue().instrument(), locale),
                new Course(time.times(course), parts, time.pauses(course), time.leftOut(course)),
                words(names, kept, services),
                came.stream()
                        .map(each -> names.andLate(each.member(), each.minutesLate()))
                        .toList(),
                roles(names, plan, state.roles(), locale),
                problem(opened, closed, results, services));
    }

    private static List<String> roles(Names names, RunPlan plan, List<RunFact.Assigned> roles, Locale locale) {
        Labels labels = new Labels(locale);
        Map<String, List<String>> holders = new LinkedHashMap<>();
        for (RunFact.Assigned each : roles) {
            Optional<Method> method = plan.items().stream()
                    .filter(item -> item.id().equals(each.item()))
                    .findFirst()
                    .flatMap(RunItem::method);
            holders.computeIfAbsent(
                            labels.of(new MeetingRole(each.role(), each.methodRole()), method),
                            role -> new ArrayList<>())
                    .add(each.member());
        }
        return holders.entrySet().stream()
                .map(each -> each.getKey() + ": " + names.of(each.getValue()))
                .toList();
    }

    private static String problem(MeetingReading opened, boolean closed, Results results, FacilitateServices services)
            throws StoreException {
        List<String> told = new ArrayList<>();
        if (!opened.isRunUnread()) { // the page says that beside the words that cannot be read
            opened.missingRun(closed)
                    .ifPresent(lost -> told.add(services.documents().sentence(lost)));
        }
        opened.goneFromRecord(services.clock().instant())
                .ifPresent(gone -> told.add(services.documents().sentence(gone)));
        told.add(Unread.entries(opened.damages(services.clock().getZone()), services.locale()));
        results.missing().ifPresent(why -> told.add(services.documents().sentence(why)));
        return Unread.join(told);
    }

    private static List<Answers> answers(Results results, Instrument instrument, Locale locale) {
        return results.answers().stream()
                .map(each -> new Answers(
                        question(instrument, each.item(), locale),
                        each.texts(),
                        each.withheld()
                                .map(why -> why.sentence(locale))
                                .orElse(each.texts().isEmpty() ? Messages.Record_noAnswers : "")))
                .toList();
    }

    private static String question(Instrument instrument, String item, Locale locale) {
        return instrument.getItems().stream()
                .filter(each -> each.getId().equals(item))
                .map(each -> Words.of(each.getText(), locale))
                .findFirst()
                .orElse("");
    }

    /** What was kept, under the word for its kind; what is for its giver alone is nowhere. */
    private static Map<String, List<String>> words(Names names, List<Capture> kept, FacilitateServices services) {
        Labels labels = new Labels(services.locale());
        DateWords dates = new DateWords(services.locale(), services.clock());
        Map<String, List<String>> words = new LinkedHashMap<>();
        Secrecy.shared(kept).stream()
                .sorted(Comparator.comparing(Capture::kind))
                .forEach(each -> words.computeIfAbsent(labels.of(each.kind()), kind -> new ArrayList<>())
                        .add(line(names, dates, each)));
        return words;
    }

    /** Where the presenter of a case stands and wants to be, as far as that was said; 0 means that it was not. */
    private static String scale(int now, int wanted) {
        String said = Stream.of(
                        now == 0 ? "" : NLS.bind(Messages.Record_now, now),
                        wanted == 0 ? "" : NLS.bind(Messages.Record_wanted, wanted))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    private static String line(Names names, DateWords dates, Capture capture) {
        StringBuilder line = new StringBuilder(capture.chosen() ? "\u2713 " : "");
        String who = names.of(capture.author());
        line.append(who.isEmpty() ? "" : who + ": ").append(capture.text());
        if (!capture.words().question().isEmpty()) {
            line.append(" \u2013 ").append(capture.words().question());
        }
        line.append(scale(capture.scale().now(), capture.scale().wanted()));
        if (capture.kind().isAction()) {
            String owner = names.of(capture.task().owner());
            line.append(owner.isEmpty() || owner.equals(who) ? "" : " \u2192 " + owner);
            capture.task().due().ifPresent(day -> line.append(", ").append(NLS.bind(Messages.Run_due, dates.day(day))));
            String marks = CommitmentAnswers.marks(
                    capture.ratings().stream().map(Capture.Rating::value).toList());
            line.append(marks.isEmpty() ? "" : " (" + Messages.Capture_commitment + ": " + marks + ")");
            CommitmentAnswers.of(capture)
                    .forEach(each -> line.append(" \u2013 ").append(each));
        }
        return line.toString();
    }
}
