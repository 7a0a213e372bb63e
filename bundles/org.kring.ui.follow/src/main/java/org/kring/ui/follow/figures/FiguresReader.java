// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.figures;

import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.kring.draw.chart.GroupFigures;
import org.kring.draw.chart.MeetingPoint;
import org.kring.draw.chart.Viewing;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.method.Words;
import org.kring.model.evaluation.Instrument;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.practice.Group;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingDay;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.Reading;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.follow.text.Messages;

/**
 * Reads the figures of a practice, through the gate only. A damaged file hides no other. Touches the disk: not for the
 * user interface thread.
 */
public final class FiguresReader {

    private final PracticeFolder practice;
    private final Viewing viewing;
    private final Locale locale;
    private final ZoneId zone;
    private final Instrument instrument;
    private final MethodFinder methods;
    private final List<String> damages = new ArrayList<>();

    private FiguresReader(PracticeFolder practice, Audience audience, Locale locale, ZoneId zone)
            throws StoreException {
        this.practice = practice;
        this.viewing = new Viewing(audience, practice.sample());
        this.locale = locale;
        this.zone = zone;
        Library library = Library.builtIn();
        this.instrument = library.instruments().get(0).getInstrument();
        this.methods = MethodFinder.of(practice, library);
    }

    /**
     * Reads all groups.
     *
     * @param practice which one
     * @param audience who looks; the gate hides accordingly
     * @param locale language of labels and of the alphabet
     * @param zone where a start becomes a day, for a meeting that its identifier gives none
     * @return what may be shown
     * @throws StoreException when the practice itself cannot be read
     */
    public static PracticeFigures read(PracticeFolder practice, Audience audience, Locale locale, ZoneId zone)
            throws StoreException {
        return new FiguresReader(practice, audience, locale, zone).read();
    }

    private PracticeFigures read() throws StoreException {
        List<FollowedGroup> groups = new ArrayList<>();
        for (GroupFolder each : found(practice.groups())) {
            groups.add(group(each));
        }
        Collator collator = Collator.getInstance(locale);
        groups.sort(Comparator.comparing((FollowedGroup each) -> each.figures().name(), collator)
                .thenComparing(FollowedGroup::id));
        return new PracticeFigures(groups, damages);
    }

    private <T> List<T> found(Reading<T> reading) {
        for (Damage each : reading.damages()) {
            damages.add(each.sentence(locale));
        }
        return reading.found();
    }

    /** What is gathered of one group. */
    private record Gathered(
            List<MeetingPoint> points, List<Turnout> turnouts, List<GroupEvents.Held> held, List<String> notes) {
        Gathered() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private FollowedGroup group(GroupFolder folder) throws StoreException {
        Group group = folder.group();
        Gathered gathered = new Gathered();
        for (MeetingFolder each : found(folder.meetings())) {
            meeting(each, group, gathered);
        }
        String name = group.getName() == null || group.getName().isBlank() ? folder.id() : group.getName();
        var events = GroupEvents.of(group, gathered.held(), this::methodName);
        return new FollowedGroup(
                new GroupFigures(folder.id(), name, gathered.points(), events, viewing),
                gathered.turnouts(),
                gathered.notes());
    }

    private void meeting(MeetingFolder folder, Group group, Gathered gathered) throws StoreException {
        Meeting meeting = folder.meeting();
        if (!folder.wasHeld(meeting)) {
            return;
        }
        LocalDate date = MeetingDay.of(folder.id(), meeting.getStart(), zone);
        gathered.held().add(new GroupEvents.Held(date, meeting));
        try {
            Figures figures = folder.figures(instrument, viewing.audience());
            gathered.points().add(new MeetingPoint(folder.id(), date, figures));
            gathered.turnouts()
                    .add(new Turnout(folder.id(), date, members(group, date), figures.present(), figures.answered()));
        } catch (StoreException e) {
            if (e.problem() == Problem.OTHER_INSTRUMENT) {
                gathered.notes().add(NLS.bind(Messages.Note_otherInstrument, folder.id()));
            } else {
                damages.add(e.sentence(locale));
            }
        }
    }

    private static int members(Group group, LocalDate date) {
        return (int) group.getMembers().stream()
                .filter(each -> each.getJoined() == null || !each.getJoined().isAfter(date))
                .filter(each -> each.getLeft() == null || !each.getLeft().isBefore(date))
                .count();
    }

    private String methodName(AgendaItem item) {
        return methods.apply(item)
                .map(method -> Words.of(method.getName(), locale))
                .filter(name -> !name.isEmpty())
                .orElse(Objects.requireNonNullElse(item.getMethod(), ""));
    }
}
