// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.MeetingFolder;
import org.kring.practice.methods.UsedVersions;
import org.kring.practice.plan.Catalogue;
import org.kring.store.StoreException;

/**
 * Writes into the documents of a meeting what its run has come to: the words, what was told about earlier meetings, the
 * forms that are to be filled in, and the record last, since that says that the rest is there, but for what an earlier
 * meeting that is lost does not take. May be done again.
 */
final class RunRecord {

    private static final Sentences SENTENCES = new Sentences(RunRecord.class);

    private final MeetingFolder folder;
    private final Catalogue catalogue;
    private final ZonedDateTime day;
    private final UsedVersions methods;
    private final EarlierMeetings earlier;
    /** Why what was told about an earlier meeting is not written there. */
    private Optional<StoreException> untold = Optional.empty();

    /** For a run that is held on a day, whose zone tells other days too. */
    RunRecord(MeetingFolder folder, Catalogue catalogue, ZonedDateTime day, UsedVersions methods) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.day = day;
        this.methods = methods;
        this.earlier = new EarlierMeetings(folder);
    }

    /** Accepts a document that does not fit its checksum. */
    void accept(String file) throws StoreException {
        AlteredDocuments.of(folder.group().practice()).accept(file);
    }

    /** Whether the meeting says something else about its life than the run, for example after a crash. */
    boolean isBehind(RunStatus status) throws StoreException {
        MeetingStatus written = folder.meeting().getStatus();
        return status == RunStatus.CLOSED
                ? written != MeetingStatus.CLOSED
                : status != RunStatus.NOT_STARTED && written == MeetingStatus.PLANNED;
    }

    /** What will keep the words from being written down when the meeting is closed; empty means: nothing. */
    Optional<StoreException> obstacle() {
        try {
            folder.content(); // words that cannot be read cannot be added to
            return folder.readOnly(folder.meeting());
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }

    /**
     * Tells why the documents stay behind the run, and that the run does not suffer from it.
     *
     * @param failure what {@link #obstacle} or {@link #write} met
     * @param status how far the run is
     */
    Bilingual behind(StoreException failure, RunStatus status) {
        Bilingual why = failure.sentence();
        boolean closed = status == RunStatus.CLOSED;
        if (untold.filter(failure::equals).isPresent()) {
            return SENTENCES.of("earlier-behind-closed", why);
        }
        String documents = closed ? "documents-behind-closed" : "documents-behind";
        String content = closed ? "content-behind-closed" : "content-behind";
        return SENTENCES.of(isContentUsable() ? documents : content, why);
    }

    private boolean isContentUsable() {
        try {
            folder.content();
            return true;
        } catch (StoreException unusable) {
            return false;
        }
    }

    /** A meeting that begins points at versions that never change, whatever becomes of the drafts that it uses. */
    void freezeMethods() throws StoreException {
        Meeting meeting = folder.meeting();
        // since the run was opened, a method may have gone
        Optional<StoreException> gone = UsedVersions.of(folder.group().practice(), catalogue.finder(), meeting)
                .gone(folder, meeting, false, day.toInstant());
        if (gone.isPresent()) {
            throw gone.get();
        }
        if (methods.freeze(meeting)) {
            folder.save(meeting);
        }
    }

    /**
     * Writes what the run has come to.
     *
     * @param again whether somebody closes the meeting once more: then what was told about an earlier meeting that does
     *     not take it stays in the journal of this one, and keeps nobody from going on
     */
    void write(LiveRun run, boolean again) throws StoreException {
        untold = Optional.empty();
        RunState state = run.state();
        Meeting meeting = folder.meeting();
        if (state.status() == RunStatus.CLOSED) {
            new ContentKeeping(folder).keep(state);
            untold = earlier.write(state, day.toLocalDate());
            if (untold.isPresent() && !again) {
                throw untold.get();
            }
            // nothing is put into a place by chance when forms are begun
            folder.forms(catalogue.instrument(), () -> 0).begin(state.came().size());
        }
        MeetingRecord.write(meeting, run.events(), state, day.getZone());
        folder.save(meeting);
    }

    /** Why something that stands elsewhere is not there: in an earlier meeting, a method, the library; mostly empty. */
    Optional<Refusal> unknown(RunFact fact, RunState state) {
        return earlier.unknown(fact).or(() -> KnownGuidance.unknown(fact, state.plan(), catalogue.guidance()));
    }
}
