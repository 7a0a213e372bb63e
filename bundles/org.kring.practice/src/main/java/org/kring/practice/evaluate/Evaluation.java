// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.evaluate;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.OpenAnswers;
import org.kring.evaluation.forms.Respondent;
import org.kring.model.common.RoleKind;
import org.kring.model.evaluation.Instrument;
import org.kring.model.meeting.Meeting;
import org.kring.practice.FormKeeper;
import org.kring.practice.MeetingFolder;
import org.kring.practice.Membership;
import org.kring.store.StoreException;

/**
 * The evaluation of one meeting, for whoever shows or tells: begun, collected form by form, closed for good, and then
 * seen as figures only. Who somebody is, is only used to tick them off and to ask what is theirs to answer; it never
 * stands with the answers. Whatever changes is on the disk when its method returns.
 */
public final class Evaluation {

    private final MeetingFolder folder;
    private final Meeting meeting;
    private final Instrument instrument;
    private final FormKeeper keeper;

    private Evaluation(MeetingFolder folder, Meeting meeting, Instrument instrument, RandomGenerator random) {
        this.folder = folder;
        this.meeting = meeting;
        this.instrument = instrument;
        this.keeper = folder.forms(instrument, random);
    }

    /**
     * The evaluation of a meeting.
     *
     * @param folder the meeting
     * @param instrument what is asked
     * @param random decides where a form goes, so that no order tells who wrote it
     * @return its evaluation, begun or not
     * @throws StoreException when the meeting cannot be read
     */
    public static Evaluation of(MeetingFolder folder, Instrument instrument, RandomGenerator random)
            throws StoreException {
        return new Evaluation(folder, folder.meeting(), instrument, random);
    }

    /** Who was there, in the order of their seats: those who are asked. */
    public List<String> present() {
        return Membership.present(meeting);
    }

    /**
     * Begins it, or corrects how many people were there. A meeting that is closed through its session is begun already.
     *
     * @param people from 0; 0 means: unknown
     * @throws StoreException FORMS_VANISHED when forms that were begun before are gone; when the disk does not take it
     */
    public void begin(int people) throws StoreException {
        keeper.begin(people);
    }

    /** A form for somebody, with what is theirs to answer. */
    public FormFilling form(String member) {
        return new FormFilling(
                instrument,
                new Respondent(holds(RoleKind.FACILITATOR, member), holds(RoleKind.CASE_PRESENTER, member)));
    }

    private boolean holds(RoleKind role, String member) {
        return meeting.getAssignments().stream()
                .anyMatch(each -> each.getRole() == role && member.equals(each.getMember()));
    }

    /**
     * Takes a form in, unsigned. After closing it waits until there are three, and then they are taken in together.
     *
     * @param member identifier of the member who hands it in; kept apart from the form
     * @param form what they answered
     * @throws StoreException ALREADY_ANSWERED, TOO_MANY_FORMS, OTHER_INSTRUMENT, FORMS_VANISHED when forms that were
     *     handed in before are gone, or when the disk does not take it; nothing has changed then
     */
    public void handIn(String member, FormFilling form) throws StoreException {
        keeper.add(member, form.answers());
    }

    /**
     * Takes all forms of a meeting in at once and closes them, for example those of a sample.
     *
     * @param marks for each member who answers, the marks 1–10 by the identifiers of the items
     * @throws StoreException as {@link #handIn}
     */
    public void collect(Map<String, Map<String, Integer>> marks) throws StoreException {
        keeper.collect(marks);
    }

    /**
     * Who has answered.
     *
     * @return identifiers of members in alphabetical order, late ones included
     * @throws StoreException when the forms cannot be read
     */
    public List<String> answered() throws StoreException {
        return keeper.answered();
    }

    /**
     * How far the collecting is.
     *
     * @param answered identifiers of members who have answered, in alphabetical order, late ones included
     * @param closed whether results may be shown; who hands in from then on is late
     * @param waiting late forms that do not count yet: from 0, less than {@link FormKeeper#LATE_BATCH}
     */
    public record Progress(List<String> answered, boolean closed, int waiting) {

        /** Nobody has answered. */
        public static final Progress NONE = new Progress(List.of(), false, 0);

        /** Takes a copy. */
        public Progress {
            answered = List.copyOf(answered);
        }

        /**
         * Whether those who can still hand in after the results are shown may be enough to count.
         *
         * @param present how many people are there
         * @return false when fewer than {@link FormKeeper#LATE_BATCH} forms can come late
         */
        public boolean canLateCount(int present) {
            return present - (answered.size() - waiting) >= FormKeeper.LATE_BATCH;
        }
    }

    /**
     * How far the collecting is.
     *
     * @return as the disk has it now
     * @throws StoreException when the forms cannot be read
     */
    public Progress progress() throws StoreException {
        return new Progress(keeper.answered(), keeper.closed(), keeper.waiting());
    }

    /**
     * Closes the forms for good, so that results may be shown.
     *
     * @throws StoreException when the disk does not take it; they are open then
     */
    public void close() throws StoreException {
        keeper.close();
    }

    /**
     * What may be shown.
     *
     * @param audience who looks at it
     * @return never null; everything hidden while the forms are open
     * @throws StoreException when forms or meeting cannot be read
     */
    public Figures figures(Audience audience) throws StoreException {
        return folder.figures(meeting, instrument, audience);
    }

    /**
     * What people wrote, as far as it may be shown; in alphabetical order, so that no order tells who wrote it.
     *
     * @param audience who looks at it
     * @return one for each open item of the instrument; hidden while the forms are open
     * @throws StoreException when forms or meeting cannot be read
     */
    public List<OpenAnswers> openAnswers(Audience audience) throws StoreException {
        return folder.openAnswers(instrument, audience);
    }
}
