// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.Gate;
import org.kring.evaluation.OpenAnswers;
import org.kring.meeting.run.RunEvent;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormFactory;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.event.EventJson;
import org.kring.store.files.Folders;
import org.kring.store.journal.Journal;
import org.kring.store.journal.JournalLog;

/** The folder of a meeting: its plan, its run, its confidential words, its forms. */
public final class MeetingFolder {

    static final String MEETING = "meeting.xmi";
    static final String CONTENT = "content.xmi";
    static final String RUN = "run.journal";

    private final GroupFolder group;
    private final Path folder;

    MeetingFolder(GroupFolder group, Path folder) {
        this.group = group;
        this.folder = folder;
    }

    /** The identifier of the meeting, which is the name of its folder. */
    public String id() {
        return FolderNames.last(folder);
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** What is wrong with this meeting: where and what. */
    public Damage damage(StoreException problem) {
        return new Damage(group.practice().relative(file()), problem);
    }

    /**
     * What is wrong with the forms of this meeting: where and what.
     *
     * @param problem what reading them met
     */
    public Damage formDamage(StoreException problem) {
        Path file = problem.file().endsWith(FormFile.LATE)
                ? formFile().lateFile()
                : formFile().file();
        return new Damage(group.practice().relative(file), problem);
    }

    /** The group that meets. */
    public GroupFolder group() {
        return group;
    }

    private PracticeFolder practice() {
        return group.practice();
    }

    /** The document of the meeting, whether it is there or not. */
    public Path file() {
        return folder.resolve(MEETING);
    }

    /** The document of its confidential words, whether it is there or not. */
    public Path contentFile() {
        return folder.resolve(CONTENT);
    }

    /** The names that what belongs to a meeting has in its folder; {@link KeptRuns} have others. */
    public static Set<String> names() {
        return Set.of(MEETING, CONTENT, RUN, RUN + ".lock", FormFile.FORMS, FormFile.LATE, FormFile.LOCK);
    }

    /** The journal of its run, whether it is there or not. */
    public Path runFile() {
        return folder.resolve(RUN);
    }

    /**
     * The files of its forms, whether they are there or not.
     *
     * @return the forms, and those that came late
     */
    public List<Path> formFiles() {
        return List.of(formFile().file(), formFile().lateFile());
    }

    /** What has to be told about the documents of this meeting: those that do not fit their checksum. */
    public List<Damage> notices() {
        var told = new ArrayList<>(AlteredDocuments.of(practice()).notices(List.of(file(), contentFile())));
        told.addAll(formNotices());
        return told;
    }

    /** What has to be told about the forms of this meeting, as {@link #notices}. */
    public List<Damage> formNotices() {
        return AlteredDocuments.of(practice()).notices(formFiles());
    }

    FormFile formFile() {
        return new FormFile(practice(), folder);
    }

    /**
     * The meeting: plan, agenda, attendance, roles.
     *
     * @return the caller's own copy
     * @throws StoreException when it cannot be read; OTHER_MEETING when it is that of another one
     */
    public Meeting meeting() throws StoreException {
        return practice().readHere(file(), Meeting.class);
    }

    /**
     * What lies in the place of the meeting, whichever meeting it is of: for whoever shows it and says so, see
     * {@link #readOnly}.
     *
     * @return the caller's own copy
     * @throws StoreException when it cannot be read
     */
    public Meeting meetingThere() throws StoreException {
        return practice().read(file(), Meeting.class);
    }

    /**
     * Takes a meeting away that was made a moment ago, since what was to come of it failed; not when somebody began it
     * since.
     *
     * @param why what went wrong; learns when something of it stays
     */
    public void takeBack(StoreException why) {
        if (!hasRun()) {
            FolderNames.takeBack(why, file(), folder, group.meetingsFolder());
        }
    }

    /**
     * Refuses the document of another meeting, for example a copied file.
     *
     * @param meeting as it was read, or is to be written
     * @throws StoreException OTHER_MEETING
     */
    public void refuseOther(Meeting meeting) throws StoreException {
        practice().refuseOther(meeting, file());
    }

    /**
     * Why the meeting can be looked at and not be changed.
     *
     * @param meeting as it was read
     * @return OTHER_MEETING when it, or the words that lie beside it, are those of another meeting, READ_ONLY when a
     *     document of this meeting may not be written; empty when all can be changed
     */
    public Optional<StoreException> readOnly(Meeting meeting) {
        try {
            refuseOther(meeting);
            Optional<StoreException> other = otherContent();
            if (other.isPresent()) {
                return other;
            }
            return PracticeFolder.readOnly(
                    file(), contentFile(), formFile().file(), formFile().lateFile());
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }

    /** OTHER_MEETING when the words that lie here are those of another meeting; what else is wrong is told elsewhere. */
    private Optional<StoreException> otherContent() {
        try {
            if (Folders.exists(contentFile())) {
                practice().readHere(contentFile(), MeetingContent.class);
            }
            return Optional.empty();
        } catch (StoreException e) {
            return e.problem() == Problem.OTHER_MEETING ? Optional.of(e) : Optional.empty();
        }
    }

    /**
     * Saves the meeting.
     *
     * @param meeting its document
     * @throws StoreException OTHER_MEETING when it is that of another one; when the disk does not take it. The old one
     *     is then whole
     */
    public void save(Meeting meeting) throws StoreException {
        refuseOther(meeting);
        PracticeFolder.named(meeting, id());
        practice().write(meeting, file());
    }

    /**
     * The confidential words of the meeting, which are there when its run was closed.
     *
     * @return the caller's own copy; without words when nothing was written yet
     * @throws StoreException when it is there and cannot be read; OTHER_MEETING when they are those of another meeting;
     *     CONTENT_GONE as {@link #lostContent}
     */
    public MeetingContent content() throws StoreException {
        if (Folders.exists(contentFile())) {
            return practice().readHere(contentFile(), MeetingContent.class);
        }
        Optional<StoreException> lost = Folders.exists(file()) ? lostContent(meeting()) : Optional.empty();
        if (lost.isPresent()) {
            throw lost.get();
        }
        return noContent();
    }

    /**
     * Whether the words of this meeting were lost: it was run and closed, and that writes them down.
     *
     * @param meeting the document of this meeting
     * @return CONTENT_GONE, with what to do; empty when they are there, or were never written
     */
    public Optional<StoreException> lostContent(Meeting meeting) {
        return wasClosed(meeting) && !Folders.exists(contentFile())
                ? Optional.of(StoreException.of(Problem.CONTENT_GONE, contentFile()))
                : Optional.empty();
    }

    private static boolean wasClosed(Meeting meeting) {
        return meeting.getStatus() == MeetingStatus.CLOSED && meeting.getRun() != null;
    }

    /** Confidential words of this meeting before anybody said any. */
    public MeetingContent noContent() {
        var content = MeetingFactory.eINSTANCE.createMeetingContent();
        content.setId("content");
        content.setMeeting(id());
        return content;
    }

    /**
     * Whether words stand there, so that something was said in this meeting; also when they cannot be read.
     *
     * @return false when there are none, or they say that they belong to another meeting
     */
    public boolean hasContent() {
        return Folders.exists(contentFile()) && otherContent().isEmpty();
    }

    /**
     * Saves the confidential words of the meeting.
     *
     * @param content the words
     * @throws StoreException OTHER_MEETING when they belong to another one; when the disk does not take them. The old
     *     ones are then whole
     */
    public void save(MeetingContent content) throws StoreException {
        practice().refuseOther(content, contentFile());
        PracticeFolder.named(content, "content");
        content.setMeeting(id());
        practice().write(content, contentFile());
    }

    /** Whether a run was ever begun. */
    public boolean hasRun() {
        return Folders.exists(runFile());
    }

    /**
     * Opens the run for this process and nobody else; begins it when there is none.
     *
     * @return the log with the events so far, to be closed
     * @throws StoreException as {@link Journal#open(Path, Path)}: ALREADY_OPEN when another window has it
     */
    public JournalLog openRun() throws StoreException {
        return JournalLog.open(practice().path(), practice().inside(runFile()));
    }

    /**
     * Reads the run, whether a window has it open or not.
     *
     * @return the events so far, none when there is no run, and what could not be read
     * @throws StoreException as {@link Journal#read}
     */
    public JournalLog.Events readRun() throws StoreException {
        return hasRun() ? KeptRuns.told(this, journal()) : new JournalLog.Events(List.of(), List.of());
    }

    private JournalLog.Events journal() throws StoreException {
        return JournalLog.read(practice().path(), practice().inside(runFile()));
    }

    /** Whether the journal has the close of the meeting; false as well when it cannot be read. */
    public boolean isRunClosed() {
        try {
            return hasRun() && journal().closed();
        } catch (StoreException unreadable) { // of which whoever reads the events tells
            return false;
        }
    }

    /**
     * Whether the run was begun in another folder.
     *
     * @throws StoreException as {@link Journal#isFromElsewhere}
     */
    public boolean isRunFromElsewhere() throws StoreException {
        return hasRun() && Journal.isFromElsewhere(practice().path(), practice().inside(runFile()));
    }

    /**
     * Writes a whole run at once, for example that of a sample.
     *
     * @param events the events with the numbers from 1
     * @throws StoreException as {@link Journal#write}
     */
    public void writeRun(List<RunEvent> events) throws StoreException {
        var lines = new ArrayList<String>();
        for (RunEvent each : events) {
            lines.add(EventJson.encode(each));
        }
        Journal.write(practice().path(), practice().inside(runFile()), lines);
    }

    /**
     * Whether the meeting was held, so that its figures count: it is closed, or its forms were begun.
     *
     * @param meeting the document of this meeting
     */
    public boolean wasHeld(Meeting meeting) {
        return meeting.getStatus() == MeetingStatus.CLOSED || hasForms();
    }

    /**
     * Whether the forms of this meeting were lost: it was run and closed, and that begins its forms.
     *
     * @param meeting the document of this meeting
     * @return FORMS_GONE, with what to do; empty when they are there, or were never begun
     */
    public Optional<StoreException> lostForms(Meeting meeting) {
        return wasClosed(meeting) && !hasForms()
                ? Optional.of(StoreException.of(Problem.FORMS_GONE, formFile().file()))
                : Optional.empty();
    }

    /** Whether a form was ever handed in, or the forms were begun. */
    public boolean hasForms() {
        return Folders.exists(formFile().file());
    }

    /**
     * Whether the forms were closed, so that results may be shown.
     *
     * @return false when they are open, or were never begun
     * @throws StoreException when they cannot be read
     */
    public boolean formsClosed() throws StoreException {
        var box = formFile().box();
        return box.isPresent() && box.get().isClosed();
    }

    /**
     * The keeper of the forms of this meeting.
     *
     * @param instrument what is asked
     * @param random decides where a form goes, so that no order tells who wrote it
     * @return the keeper
     */
    public FormKeeper forms(Instrument instrument, RandomGenerator random) {
        return new FormKeeper(this, instrument, random);
    }

    /**
     * What may be shown of the forms of this meeting, see {@link #figures(Meeting, Instrument, Audience)}.
     *
     * @throws StoreException as there, and when the meeting cannot be read
     */
    public Figures figures(Instrument instrument, Audience audience) throws StoreException {
        return figures(meeting(), instrument, audience);
    }

    /**
     * What may be shown of the forms of this meeting.
     *
     * @param meeting the document of this meeting
     * @param instrument the instrument that the forms must be of
     * @param audience who looks at it
     * @return never null; everything hidden when there are no forms
     * @throws StoreException when the forms cannot be read; OTHER_INSTRUMENT when they are of another one; OTHER_MEETING
     *     or FORMS_OF_OTHERS when they are those of another meeting
     */
    public Figures figures(Meeting meeting, Instrument instrument, Audience audience) throws StoreException {
        return new Gate(instrument).figures(checked(formFile().shown(), meeting, instrument), audience);
    }

    /**
     * What may be shown of the words that people wrote on the forms of this meeting, item by item. Late forms that wait
     * do not count for it.
     *
     * @param instrument the instrument that the forms must be of
     * @param audience who looks at it
     * @return never null; one for each open item of the instrument, hidden when there are no forms
     * @throws StoreException as {@link #figures}, and when the meeting cannot be read
     */
    public List<OpenAnswers> openAnswers(Instrument instrument, Audience audience) throws StoreException {
        return new Gate(instrument).openAnswers(checked(formFile().counted(), meeting(), instrument), audience);
    }

    /** The forms, which must be of the meeting and of the instrument; empty ones when there are none. */
    private FormBox checked(Optional<FormBox> box, Meeting meeting, Instrument instrument) throws StoreException {
        if (box.isPresent()) {
            formFile().refuseStrangers(box.get(), meeting);
            formFile().check(box.get(), instrument);
            return box.get();
        }
        var none = FormFactory.eINSTANCE.createFormBox();
        none.setMeeting(id());
        none.setInstrument(instrument.getId());
        none.setInstrumentVersion(instrument.getVersion());
        none.setPresent(present(meeting));
        none.setClosed(meeting.getStatus() == MeetingStatus.CLOSED);
        return none;
    }

    /** How many people were there, as far as the attendance tells. */
    int present() throws StoreException {
        return present(meeting());
    }

    private static int present(Meeting meeting) {
        return Membership.present(meeting).size();
    }
}
