// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Gate;
import org.kring.evaluation.forms.Forms;
import org.kring.method.Bilingual;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.FormBox;

/** Meetings of a group, three weeks apart, whose forms went through the real gate. */
final class Meetings {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 4);
    private static final Instrument INSTRUMENT = Forms.instrument();

    private final List<MeetingFigures> meetings = new ArrayList<>();
    private final List<GroupEvent> events = new ArrayList<>();
    private final Audience audience;

    Meetings(Audience audience) {
        this.audience = audience;
    }

    static Meetings ofGroup() {
        return new Meetings(Audience.GROUP);
    }

    /** For each mark one meeting at which six people gave it to everything. */
    Meetings all(int... marks) {
        for (int mark : marks) {
            of(Collections.nCopies(6, mark));
        }
        return this;
    }

    /** One meeting: each of these marks was given by one person. */
    Meetings of(List<Integer> marks) {
        return add(Forms.closed(INSTRUMENT, marks));
    }

    /** One meeting whose forms are still open. */
    Meetings open() {
        return add(Forms.box(INSTRUMENT, List.of(7, 7, 7, 7, 7, 7)));
    }

    private Meetings add(FormBox box) {
        LocalDate date = day(meetings.size());
        box.setMeeting(date.toString());
        meetings.add(new MeetingFigures(date.toString(), date, new Gate(INSTRUMENT).figures(box, audience)));
        return this;
    }

    /** Something that happened on the day of a meeting, and so before it. */
    Meetings event(int meeting, String label) {
        events.add(new GroupEvent(day(meeting), GroupEvent.Kind.INTERVENTION, new Bilingual(label, label)));
        return this;
    }

    static LocalDate day(int meeting) {
        return FIRST.plusDays(21L * meeting);
    }

    GroupFigures group() {
        return new GroupFigures("g", "G", meetings, events, new Viewing(audience, false));
    }

    AxisSeries series() {
        return AxisSeries.of(group(), Axis.PROCESS);
    }

    /** Any group: meetings of any size, open ones and empty ones, events anywhere. */
    static GroupFigures any(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Meetings meetings = new Meetings(random.nextBoolean() ? Audience.GROUP : Audience.OUTSIDE);
        int count = random.nextInt(0, 40);
        int level = random.nextInt(2, 9);
        for (int i = 0; i < count; i++) {
            List<Integer> marks = new ArrayList<>();
            for (int people = random.nextInt(0, 12); people > 0; people--) {
                marks.add(Math.max(1, Math.min(10, level + random.nextInt(-2, 3))));
            }
            if (random.nextInt(8) == 0) {
                meetings.open();
            } else {
                meetings.of(marks);
            }
        }
        for (int i = random.nextInt(0, 5); i > 0; i--) {
            meetings.event(random.nextInt(-1, count + 2), "event " + i);
        }
        return meetings.group();
    }
}
