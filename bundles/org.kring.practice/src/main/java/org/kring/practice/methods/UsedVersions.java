// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.meeting.MeetingDay;
import org.kring.method.Bilingual;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.store.DocumentFolder;
import org.kring.store.DocumentWriter;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Freezes the drafts that a meeting uses: a meeting points at a version that never changes, so that what it says it
 * used, and the replay of its journal, stay true while the draft goes on. The frozen version is kept among the methods
 * of the practice as a retired one, named after its content: the same draft unchanged gives the same version.
 */
public final class UsedVersions {

    private static final int DIGITS = 8;

    private final MethodFolder folder;
    private final MethodFinder finder;
    private final MethodFinder known;

    private UsedVersions(MethodFolder folder, MethodFinder finder, MethodFinder known) {
        this.folder = folder;
        this.finder = finder;
        this.known = known;
    }

    /**
     * The versions that a meeting uses.
     *
     * @param practice the practice
     * @param known finds methods as they were read before; unless all are of the library, they are read anew, since
     *     what somebody wrote may have changed or gone
     * @param meeting the meeting
     * @return for one use: a draft that changes later is not seen
     * @throws StoreException when the methods cannot be listed
     */
    public static UsedVersions of(PracticeFolder practice, MethodFinder known, Meeting meeting) throws StoreException {
        boolean fixed = meeting.getAgenda().stream()
                .filter(each -> each.getMethod() != null)
                .allMatch(known::isBuiltIn);
        return new UsedVersions(
                MethodFolder.of(practice), fixed ? known : Methods.of(practice).finder(), known);
    }

    /**
     * Why a meeting can neither begin nor go on: without one of its methods it would have other phases than with it, and
     * what is kept of them would not count once the method is back.
     *
     * @param place where the meeting lies
     * @param meeting its document
     * @param begun whether it has entries
     * @param asked when somebody wants to know; which year it is then counts
     * @return METHOD_GONE, or RUN_METHOD_GONE once it was begun; empty when all its methods are there
     */
    public Optional<StoreException> gone(MeetingFolder place, Meeting meeting, boolean begun, Instant asked) {
        Problem problem = begun ? Problem.RUN_METHOD_GONE : Problem.METHOD_GONE;
        return gone(problem, place, meeting, asked);
    }

    private Optional<StoreException> gone(Problem problem, MeetingFolder place, Meeting meeting, Instant asked) {
        return finder.lacking(meeting).map(each -> {
            Bilingual method = GoneMethod.of(each, known, finder).sentence();
            Object when = MeetingDay.held(meeting)
                    .map(moment -> (Object) new StoreException.Moment(moment, asked))
                    .orElse(place.id());
            return StoreException.of(problem, place.file(), method, when);
        });
    }

    /** The same of a meeting that has not begun, as far as its methods were read already. */
    public static Optional<StoreException> gone(
            MethodFinder known, MeetingFolder place, Meeting meeting, Instant asked) {
        return new UsedVersions(MethodFolder.of(place.group().practice()), known, known)
                .gone(place, meeting, false, asked);
    }

    /**
     * Why nobody can tell how the time of a meeting went that was begun: where entries lie in its agenda leans on its
     * methods.
     *
     * @param known finds methods as they were read
     * @param place where the meeting lies
     * @param meeting its document
     * @param asked when somebody wants to know; which year it is then counts
     * @return RECORD_METHOD_GONE; empty when all its methods are there
     */
    public static Optional<StoreException> goneFromRecord(
            MethodFinder known, MeetingFolder place, Meeting meeting, Instant asked) {
        return new UsedVersions(MethodFolder.of(place.group().practice()), known, known)
                .gone(Problem.RECORD_METHOD_GONE, place, meeting, asked);
    }

    /**
     * A version as people know it: what was kept of a draft for a meeting goes by the version of that draft.
     *
     * @param version as it stands in a document; null means ""
     */
    public static String shown(String version) {
        return Objects.requireNonNullElse(version, "").replaceFirst("(?<=.)-[0-9a-f]{" + DIGITS + "}$", "");
    }

    /**
     * Freezes every draft on the agenda of a meeting that has no entry yet, as the drafts were when they were read. The
     * frozen versions are on the disk when this returns; the meeting is to be saved before its first entry.
     *
     * @param meeting its agenda then points at the frozen versions; nothing else changes
     * @return whether the agenda changed
     * @throws StoreException when a version cannot be written; the agenda may then point at some frozen versions, which
     *     are whole
     */
    public boolean freeze(Meeting meeting) throws StoreException {
        boolean changed = false;
        for (AgendaItem item : List.copyOf(meeting.getAgenda())) {
            Optional<Method> draft = draft(item);
            if (draft.isPresent()) {
                String version = keep(draft.get()).getVersion();
                changed |= !version.equals(item.getMethodVersion());
                item.setMethodVersion(version);
            }
        }
        return changed;
    }

    /**
     * The methods that are going to be lived, or were.
     *
     * @param begun whether the meeting has entries; until then it goes along with its drafts
     * @return finds the method of an agenda item; empty when it names none, or one that is gone
     */
    public Function<AgendaItem, Optional<Method>> methods(boolean begun) {
        return begun ? finder : finder::planned;
    }

    private Optional<Method> draft(AgendaItem item) {
        return finder.planned(item).filter(each -> each.getStatus() == MethodStatus.DRAFT);
    }

    private Method keep(Method draft) throws StoreException {
        Method frozen = EcoreUtil.copy(draft);
        frozen.setStatus(MethodStatus.RETIRED);
        frozen.setBasedOn(draft.getVersion());
        frozen.setDigest(null);
        String digest = DocumentFolder.digest(DocumentWriter.bytes(frozen));
        frozen.setVersion(draft.getVersion() + "-" + digest.substring(0, DIGITS));
        frozen.setDigest(digest);
        if (finder.find(frozen.getId(), frozen.getVersion()).isEmpty()) {
            folder.write(frozen);
        }
        return frozen;
    }
}
