// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.kring.practice.plan.MeetingDraft;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.field.DayReading;
import org.kring.ui.field.DropDownCalendar;
import org.kring.ui.field.FieldLine;
import org.kring.ui.field.NumberReading;
import org.kring.ui.field.TimeReading;
import org.kring.ui.field.TypedField;
import org.kring.ui.form.Widgets;

/** On which day, at what time and how long. */
final class WhenSection {

    private static final int STEP = 5;

    private final TypedField<LocalDate> day;
    private final TypedField<LocalTime> time;
    private final TypedField<Integer> minutes;
    private final FieldLine line;

    WhenSection(Composite column, PlanPresenter presenter, Clock clock, Locale locale) {
        Widgets.label(column, Messages.Plan_when, Widgets.HEADING);
        Composite row = Widgets.row(column);
        day = DropDownCalendar.field(row, "plan.date", new DayReading(locale, clock), presenter::date)
                .named(Messages.Undo_day);
        time = new TypedField<>(row, "plan.time", new TimeReading(), presenter::time).named(Messages.Undo_time);
        Composite together = Widgets.row(row);
        together.setLayoutData(null);
        var most = new NumberReading(MeetingDraft.LEAST_MINUTES, MeetingDraft.MOST_MINUTES, STEP, false);
        minutes = new TypedField<>(together, "plan.minutes", most, presenter::minutes)
                .named(Messages.Plan_minutesWord)
                .withSteps();
        Widgets.label(together, Messages.Plan_minutesWord, Widgets.QUIET);
        line = new FieldLine(column, "plan.unread.when");
        day.toldIn(line);
        time.toldIn(line);
        minutes.toldIn(line);
    }

    void show(PlanViewState sheet) {
        day.show(sheet.start().toLocalDate());
        time.show(sheet.start().toLocalTime());
        minutes.show(sheet.minutes());
    }

    /** Tells what is not understood, and so not kept. */
    FieldLine line() {
        return line;
    }

    /** Gives its first field the keyboard; whether it took it. */
    boolean setFocus() {
        return day.setFocus();
    }

    /** Takes what is being typed; whether all of it is understood. */
    boolean take() {
        return line.takeAll();
    }
}
