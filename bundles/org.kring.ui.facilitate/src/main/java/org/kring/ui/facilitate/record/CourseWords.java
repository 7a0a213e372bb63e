// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.record.RunCourse;
import org.kring.method.DateWords;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Words for how the time of a meeting went. */
final class CourseWords {

    private final FacilitateServices services;

    CourseWords(FacilitateServices services) {
        this.services = services;
    }

    private Locale locale() {
        return services.locale();
    }

    private String time(Instant moment) {
        return DateWords.time(moment.atZone(services.clock().getZone()).toLocalTime());
    }

    /** When it was to begin, and when it did; empty when the journal is gone. */
    String times(RunCourse course) {
        if (course.began().isEmpty() || course.ended().isEmpty()) {
            return "";
        }
        String began = time(course.began().get());
        String ended = time(course.ended().get());
        return course.planned()
                .map(planned -> NLS.bind(Messages.Record_times, new Object[] {time(planned), began, ended}))
                .orElseGet(() -> NLS.bind(Messages.Record_timesOtherDay, began, ended));
    }

    /** Each pause: when, how long, why, and in which phase. */
    List<String> pauses(RunCourse course) {
        return course.pauses().stream().map(this::pause).toList();
    }

    private String pause(RunCourse.Pause pause) {
        String length = pause.minutes() > 0 ? NLS.bind(Messages.Plan_minutes, pause.minutes()) : Messages.Record_short;
        String text = pause.why().text();
        String word = Labels.of(pause.reason());
        String why = text.isEmpty() ? word : word + ": " + text;
        return Stream.of(time(pause.from()), length, why, title(pause.segment()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String title(RunSegment segment) {
        String title = segment.title().in(locale());
        return segment.turn() > 0 ? title + " (" + segment.turn() + ")" : title;
    }

    /** Each part of which something was left out, with what that was unless it was all of it. */
    List<String> leftOut(RunCourse course) {
        return course.leftOut().stream().map(this::leftOut).toList();
    }

    private String leftOut(RunCourse.LeftOut left) {
        String part = left.item().title().in(locale());
        String phases = left.segments().stream().map(this::title).collect(Collectors.joining(", "));
        return phases.isEmpty() ? part : part + ": " + phases;
    }
}
