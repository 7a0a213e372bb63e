// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.cli.text.Table;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.record.RunCourse;
import org.kring.method.DateWords;
import org.kring.practice.Damage;
import org.kring.practice.MeetingFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.StoreException;

/** Tells how the time of a meeting went, to whoever has its files: planned and real, pauses and what was left out. */
public final class RecordCommand implements Command {

    @Override
    public String name() {
        return "record";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.value("--practice"), Option.value("--meeting"), Option.value("--group"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        arguments.refuseNames();
        String id = arguments.required("--meeting");
        PracticeFinder finder = PracticeFinder.open(arguments, console);
        MeetingFolder meeting = finder.meeting(id, arguments.value("--group"));
        MeetingReading reading = MeetingReading.read(meeting, Catalogue.read(finder.practice()));
        meeting.refuseOther(reading.meeting());
        RunCourse course = reading.course(console.clock().getZone());
        Optional<Damage> missing = reading.missingRun(course.ended().isPresent());
        missing.ifPresent(console::tellOnce);
        Optional<StoreException> gone = reading.goneFromRecord(console.clock().instant());
        gone.ifPresent(each -> console.complainInWords(each.sentence(console.locale())));
        reading.damages(console.clock().getZone()).forEach(each -> console.complainInWords(each.in(console.locale())));
        if (missing.isEmpty() || course.began().isPresent()) {
            new Telling(console).tell(course);
        }
        if (missing.isPresent()) {
            return Exit.USAGE;
        }
        return gone.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    /** The words for one course. */
    private record Telling(Console console) {

        void tell(RunCourse course) {
            if (course.began().isEmpty()) {
                console.print(
                        console.text("record-not-begun", time(course.planned().orElseThrow())));
                return;
            }
            console.print(times(course));
            parts(course).lines().forEach(console::print);
            course.pauses().forEach(each -> console.print(pause(each)));
            course.leftOut().forEach(each -> console.print(leftOut(each)));
        }

        private String times(RunCourse course) {
            String began = time(course.began().orElseThrow());
            String planned = course.planned().map(this::time).orElse("");
            if (course.ended().isEmpty()) {
                return planned.isEmpty()
                        ? console.text("record-runs-other-day", began)
                        : console.text("record-runs", planned, began);
            }
            String ended = time(course.ended().get());
            return planned.isEmpty()
                    ? console.text("record-times-other-day", began, ended)
                    : console.text("record-times", planned, began, ended);
        }

        private String time(Instant moment) {
            return DateWords.time(moment.atZone(console.clock().getZone()).toLocalTime());
        }

        private Table parts(RunCourse course) {
            boolean told =
                    course.parts().stream().anyMatch(each -> each.minutes().isPresent());
            Table table = new Table();
            String took = told ? console.text("column-took") : "";
            table.add(console.text("column-part"), console.text("column-planned"), took);
            for (RunCourse.Part each : course.parts()) {
                table.add(
                        each.item().title().in(console.locale()),
                        each.item().minutes().isPresent()
                                ? console.text("minutes", each.item().minutes().getAsInt())
                                : console.text("untimed"),
                        each.minutes().isPresent()
                                ? console.text("minutes", each.minutes().getAsLong())
                                : "");
            }
            return table;
        }

        private String pause(RunCourse.Pause pause) {
            String reason = console.text("pause." + pause.reason().name().toLowerCase(Locale.ROOT));
            String text = pause.why().text();
            return console.text(
                    "record-pause",
                    time(pause.from()),
                    pause.minutes() > 0
                            ? console.text("record-minutes", pause.minutes())
                            : console.text("record-short"),
                    text.isEmpty() ? reason : console.text("record-reason", reason, text),
                    title(pause.segment()));
        }

        private String title(RunSegment segment) {
            String title = segment.title().in(console.locale());
            return segment.turn() > 0 ? console.text("record-turn", title, segment.turn()) : title;
        }

        private String leftOut(RunCourse.LeftOut left) {
            String part = left.item().title().in(console.locale());
            String phases = left.segments().stream().map(this::title).collect(Collectors.joining(", "));
            return phases.isEmpty()
                    ? console.text("record-left-out", part)
                    : console.text("record-left-out-of", part, phases);
        }
    }
}
