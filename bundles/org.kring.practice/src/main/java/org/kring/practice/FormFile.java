// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kring.evaluation.forms.FormFault;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.FormBox;
import org.kring.model.meeting.Meeting;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;
import org.kring.store.files.OwnFile;
import org.kring.store.journal.FileLock;
import org.kring.store.journal.LockOwner;

/** The forms of one meeting on the disk, and beside them the late ones that wait. Never leaves this package. */
final class FormFile {

    static final String FORMS = "forms.xmi";
    static final String LATE = "forms-late.xmi";
    static final String LOCK = FORMS + ".lock";

    private static final int TRIES = 150;
    private static final long PAUSE_MS = 20;

    private final PracticeFolder practice;
    private final Path folder;

    FormFile(PracticeFolder practice, Path folder) {
        this.practice = practice;
        this.folder = folder;
    }

    /** Whether a file of a meeting is one of its forms, by its name. */
    static boolean isOne(Path file) {
        var name = file.getFileName().toString();
        return name.equals(FORMS) || name.equals(LATE);
    }

    Path file() {
        return folder.resolve(FORMS);
    }

    Path lateFile() {
        return folder.resolve(LATE);
    }

    /** Keeps other windows away while forms are changed. Somebody else's form takes a moment: this one waits for it. */
    FileLock hold() throws StoreException {
        if (!Folders.exists(folder)) {
            practice.refuseGone(file());
        }
        var lock = practice.inside(folder.resolve(LOCK));
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return FileLock.take(lock, LockOwner.thisProcess());
            } catch (StoreException e) {
                if (e.problem() != Problem.ALREADY_OPEN || !isPatient()) {
                    throw e;
                }
            }
        }
        return FileLock.take(lock, LockOwner.thisProcess());
    }

    /** Waits a moment; false when somebody wants this thread to end. */
    private static boolean isPatient() {
        try {
            Thread.sleep(PAUSE_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Optional<FormBox> box() throws StoreException {
        return read(file());
    }

    /** Late forms that wait; those that the box has taken in already, before a crash, are passed over. */
    Optional<FormBox> late(FormBox box) throws StoreException {
        return read(lateFile()).filter(late -> !box.getAnswered().containsAll(late.getAnswered()));
    }

    /**
     * The box with all forms that count. Late ones that are enough do, although the program ended before it took them in;
     * they are cut and mixed when the next one is handed in.
     */
    Optional<FormBox> counted() throws StoreException {
        var box = box();
        if (box.isPresent()) {
            var late = late(box.get());
            late.filter(FormFile::isBatch).ifPresent(batch -> takeIn(box.get(), batch));
        }
        return box;
    }

    /** Whether late forms are so many that they may be taken in together. */
    static boolean isBatch(FormBox late) {
        return late.getForms().size() >= FormKeeper.LATE_BATCH;
    }

    /** Takes the late forms into the box, not cut yet. */
    static void takeIn(FormBox box, FormBox late) {
        box.getForms().addAll(List.copyOf(late.getForms()));
        answered(box, late.getAnswered());
    }

    /** The box with everybody counted who has answered, late forms that wait included. */
    Optional<FormBox> shown() throws StoreException {
        var box = counted();
        if (box.isPresent()) {
            var late = late(box.get());
            late.ifPresent(waiting -> answered(box.get(), waiting.getAnswered()));
        }
        return box;
    }

    private Optional<FormBox> read(Path file) throws StoreException {
        return Folders.exists(file) ? Optional.of(practice.readHere(file, FormBox.class)) : Optional.empty();
    }

    void write(FormBox box) throws StoreException {
        practice.write(box, file());
    }

    void writeLate(FormBox box) throws StoreException {
        practice.write(box, lateFile());
    }

    void forgetLate() throws StoreException {
        OwnFile.delete(practice.inside(lateFile()));
    }

    /** Adds members to those who have answered; the list stays in alphabetical order, so that it tells no other. */
    static void answered(FormBox box, Collection<String> members) {
        var all = new TreeSet<>(box.getAnswered());
        all.addAll(members);
        box.getAnswered().clear();
        box.getAnswered().addAll(all);
    }

    static boolean of(FormBox box, Instrument instrument) {
        return instrument.getId().equals(box.getInstrument())
                && instrument.getVersion().equals(box.getInstrumentVersion());
    }

    /** Refuses the forms of people who were not at the meeting, see {@link FormKeeper#strangers}. */
    void refuseStrangers(FormBox box, Meeting meeting) throws StoreException {
        int strangers = FormKeeper.strangers(box, meeting).size();
        if (strangers > 0) {
            throw StoreException.of(Problem.FORMS_OF_OTHERS, file(), Integer.toString(strangers));
        }
    }

    /** Refuses forms that answer other questions, and those that nobody can have handed in, see {@link FormFault}. */
    void check(FormBox box, Instrument instrument) throws StoreException {
        if (!of(box, instrument)) {
            throw StoreException.of(
                    Problem.OTHER_INSTRUMENT,
                    file(),
                    String.valueOf(box.getInstrument()),
                    String.valueOf(box.getInstrumentVersion()),
                    instrument.getId(),
                    instrument.getVersion());
        }
        if (!FormFault.of(box, instrument).isEmpty()) {
            throw StoreException.of(Problem.FORMS_IMPLAUSIBLE, file());
        }
    }
}
