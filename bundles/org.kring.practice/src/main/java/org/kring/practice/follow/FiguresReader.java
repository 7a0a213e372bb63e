// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kring.evaluation.Audience;
import org.kring.evaluation.series.Viewing;
import org.kring.model.evaluation.Instrument;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * The one reader of figures: which meetings count, in which order and on which day, what the gate shows of each to whom,
 * what happened near them, how many came and answered. A damaged file hides no other. Touches the disk.
 */
public final class FiguresReader {

    private final PracticeFolder practice;
    private final Instrument instrument;
    private final ZoneId zone;
    private final Viewing viewing;
    private final MethodFinder methods;

    /**
     * A reader for one practice; figures are of the first instrument of the library.
     *
     * @param practice which one
     * @param audience who looks; the gate hides accordingly
     * @param zone where a moment becomes a day: that of the machine
     * @throws StoreException when the practice itself, its methods or the library cannot be read
     */
    public FiguresReader(PracticeFolder practice, Audience audience, ZoneId zone) throws StoreException {
        Library library = Library.builtIn();
        this.practice = practice;
        this.viewing = new Viewing(audience, practice.sample());
        this.instrument = library.instruments().get(0).getInstrument();
        this.zone = zone;
        this.methods = MethodFinder.of(practice, library);
    }

    /**
     * Reads all groups; one that cannot be read hides no other.
     *
     * @param progress is told after each meeting of all groups
     * @return what may be shown
     * @throws StoreException when the groups cannot be listed
     * @throws java.util.concurrent.CancellationException when the progress said to stop
     */
    public PracticeFigures practice(ReadingProgress progress) throws StoreException {
        return practice("", progress);
    }

    /**
     * Reads all groups, of which one looks at itself; one that cannot be read hides no other.
     *
     * @param itself identifier of the group whose figures are made for its own members, whoever looks at the others; ""
     *     for none
     * @param progress is told after each meeting of all groups
     * @return what may be shown
     * @throws StoreException when the groups cannot be listed
     * @throws java.util.concurrent.CancellationException when the progress said to stop
     */
    public PracticeFigures practice(String itself, ReadingProgress progress) throws StoreException {
        var found = practice.groups();
        Steps steps = new Steps(progress, found.found());
        List<FollowedGroup> groups = new ArrayList<>();
        List<Damage> damages = new ArrayList<>(found.damages());
        for (GroupFolder each : found.found()) {
            try {
                Audience looks = each.id().equals(itself) ? Audience.GROUP : viewing.audience();
                groups.add(group(each, new Viewing(looks, viewing.sample()), steps));
            } catch (StoreException e) {
                damages.add(each.damage(e));
            }
        }
        return new PracticeFigures(groups, damages);
    }

    /**
     * Reads one group.
     *
     * @param folder a group of the practice
     * @param progress is told after each meeting
     * @return what may be shown
     * @throws StoreException when the document of the group cannot be read, or its meetings cannot be listed
     * @throws java.util.concurrent.CancellationException when the progress said to stop
     */
    public FollowedGroup group(GroupFolder folder, ReadingProgress progress) throws StoreException {
        return group(folder, viewing, new Steps(progress, List.of(folder)));
    }

    private FollowedGroup group(GroupFolder folder, Viewing looks, Steps steps) throws StoreException {
        MeetingReader reader = new MeetingReader(instrument, looks.audience(), zone);
        return new GroupReading(folder, reader).read(steps).followed(looks, methods);
    }
}
