// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.meeting.MeetingDay;
import org.kring.method.DayRange;
import org.kring.model.evaluation.Instrument;
import org.kring.model.meeting.Meeting;
import org.kring.practice.Damage;
import org.kring.practice.MeetingFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Reads meetings one by one, as the gate shows them to an audience, and keeps what cannot be read. */
final class MeetingReader {

    private final Instrument instrument;
    private final Audience audience;
    private final ZoneId zone;
    private final List<String> otherInstrument = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();

    MeetingReader(Instrument instrument, Audience audience, ZoneId zone) {
        this.instrument = instrument;
        this.audience = audience;
        this.zone = zone;
    }

    /** Reads a meeting; empty when it was not held, or when its document cannot be read. */
    Optional<HeldMeeting> read(MeetingFolder folder) {
        try {
            Meeting meeting = folder.meeting();
            folder.group().practice().notice(meeting, folder.file()).ifPresent(damages::add);
            damages.addAll(folder.formNotices());
            return folder.wasHeld(meeting)
                    ? Optional.of(new HeldMeeting(day(folder, meeting), meeting, figures(folder, meeting)))
                    : Optional.empty();
        } catch (StoreException e) {
            damages.add(folder.damage(e));
            return Optional.empty();
        }
    }

    /** A day that cannot be would come before or after all others, in every order and every signal. */
    private LocalDate day(MeetingFolder folder, Meeting meeting) throws StoreException {
        LocalDate day = MeetingDay.of(meeting, zone);
        if (!DayRange.contains(day)) {
            throw StoreException.of(
                    Problem.OUT_OF_RANGE, folder.file(), "start", day.toString(), DayRange.FIRST, DayRange.LAST);
        }
        return day;
    }

    private Optional<Figures> figures(MeetingFolder folder, Meeting meeting) {
        Optional<StoreException> lost = folder.lostForms(meeting);
        if (lost.isPresent()) {
            missing(folder, lost.get());
            return Optional.empty();
        }
        try {
            return Optional.of(folder.figures(meeting, instrument, audience));
        } catch (StoreException e) {
            missing(folder, e);
            return Optional.empty();
        }
    }

    private void missing(MeetingFolder folder, StoreException why) {
        if (why.problem() == Problem.OTHER_INSTRUMENT) {
            otherInstrument.add(folder.id());
        } else {
            damages.add(folder.formDamage(why));
        }
    }

    /** Identifiers of the meetings that were evaluated with another instrument or version. */
    List<String> otherInstrument() {
        return otherInstrument;
    }

    /** What could not be read, or does not fit its checksum. */
    List<Damage> damages() {
        return damages;
    }
}
