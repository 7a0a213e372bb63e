// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.evaluation.series.Viewing;
import org.kring.meeting.MeetingDay;
import org.kring.model.practice.Group;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.Membership;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.StoreException;

/** Gathers what was held of one group. */
final class GroupReading {

    private final GroupFolder folder;
    private final MeetingReader reader;
    private final List<HeldMeeting> held = new ArrayList<>();

    GroupReading(GroupFolder folder, MeetingReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** Reads all meetings, a step for each. */
    GroupReading read(Steps steps) throws StoreException {
        for (MeetingFolder each : folder.meetingFolders()) {
            reader.read(each).ifPresent(held::add);
            steps.step();
        }
        held.sort(Comparator.comparing(HeldMeeting::meeting, MeetingDay.ORDER));
        return this;
    }

    /** What may be shown of it. */
    FollowedGroup followed(Viewing viewing, MethodFinder methods) throws StoreException {
        Group group = folder.group();
        String name = group.getName() == null || group.getName().isBlank() ? folder.id() : group.getName();
        List<MeetingFigures> points = new ArrayList<>();
        List<Turnout> turnouts = new ArrayList<>();
        for (HeldMeeting each : held) {
            each.figures().ifPresent(figures -> {
                points.add(new MeetingFigures(figures.meeting(), each.date(), figures));
                turnouts.add(turnout(group, each.date(), figures));
            });
        }
        List<Damage> damages = new ArrayList<>(folder.passedOver());
        folder.practice().notice(group, folder.file()).ifPresent(damages::add);
        damages.addAll(reader.damages());
        var events = GroupEvents.of(group, held, methods, each -> methods.called(each, false));
        return new FollowedGroup(
                new GroupFigures(folder.id(), name, points, events, viewing),
                turnouts,
                reader.otherInstrument(),
                damages);
    }

    private static Turnout turnout(Group group, LocalDate date, Figures figures) {
        int members = Membership.on(group, date).size();
        return new Turnout(figures.meeting(), date, members, figures.present(), figures.answered(), figures.open());
    }
}
