// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.Gate;
import org.kring.evaluation.forms.Answers;
import org.kring.evaluation.forms.Closing;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormFactory;
import org.kring.model.meeting.Meeting;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Keeps the forms of one meeting so that nobody can tell whose they are: unsigned, in an order by chance, with who has
 * answered in a list of its own, in alphabetical order. Gives out figures only. Rule: anonymity, points 1, 4 and 6 of
 * the instrument. Each change is on the disk when its method returns; one window changes at a time. Forms that were
 * handed in and are not there any more are missed: nothing is begun in their place.
 */
public final class FormKeeper {

    /**
     * Fewest forms that are taken in together after closing: marks and words of fewer could be read off the difference
     * (E15), since everybody sees who has answered.
     */
    public static final int LATE_BATCH = Gate.DIFFERENCE_FLOOR;

    private final MeetingFolder meeting;
    private final Instrument instrument;
    private final RandomGenerator random;
    private final FormFile file;
    /** Who has answered, as far as this keeper ever saw it. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    FormKeeper(MeetingFolder meeting, Instrument instrument, RandomGenerator random) {
        this.meeting = meeting;
        this.instrument = instrument;
        this.random = random;
        this.file = meeting.formFile();
    }

    /**
     * Whether forms are of an instrument, and of this version of it.
     *
     * @param box the forms
     * @param instrument the instrument
     */
    public static boolean isOf(FormBox box, Instrument instrument) {
        return FormFile.of(box, instrument);
    }

    /**
     * Who handed in a form without having been at the meeting: forms name no group, so of those of another group that met
     * on the same day only this can tell.
     *
     * @param box the forms
     * @param meeting the meeting in whose folder they lie
     * @return identifiers of members; empty when all were there, and when nobody wrote down who was
     */
    public static List<String> strangers(FormBox box, Meeting meeting) {
        var present = Membership.present(meeting);
        return present.isEmpty()
                ? List.of()
                : box.getAnswered().stream()
                        .filter(each -> !present.contains(each))
                        .toList();
    }

    /**
     * Opens the forms, or corrects how many people are there.
     *
     * @param present how many people are there, from 0; 0 means: unknown
     * @throws StoreException FORMS_VANISHED when forms that were here are gone; when the disk does not take it
     */
    public void begin(int present) throws StoreException {
        try (var hold = file.hold()) {
            var box = box();
            box.setPresent(Math.max(present, box.getAnswered().size()));
            file.write(box);
        }
    }

    /**
     * Takes a form in, unsigned. After closing it waits until there are {@link #LATE_BATCH}, and then they are taken in
     * together.
     *
     * @param member identifier of the member who hands it in; kept apart from the form
     * @param answers what they answered
     * @throws StoreException ALREADY_ANSWERED, TOO_MANY_FORMS, OTHER_INSTRUMENT, FORMS_VANISHED when forms that were
     *     handed in before are gone, FORMS_OF_OTHERS, or when the disk does not take it; nothing has changed then
     */
    public void add(String member, Answers answers) throws StoreException {
        try (var hold = file.hold()) {
            add(member, answers.form("form"));
        }
        known.add(member);
    }

    /**
     * Takes all forms of a meeting in at once and closes them, for example those of a sample.
     *
     * @param marks for each member who answers, the marks 1–10 by the identifiers of the items
     * @throws StoreException as {@link #add}
     */
    public void collect(Map<String, Map<String, Integer>> marks) throws StoreException {
        try (var hold = file.hold()) {
            var box = box();
            for (Map.Entry<String, Map<String, Integer>> each : marks.entrySet()) {
                put(box, each.getKey(), form(each.getValue()));
            }
            new Closing(instrument, random).close(box);
            file.write(box);
        }
    }

    private static Form form(Map<String, Integer> marks) {
        var form = FormFactory.eINSTANCE.createForm();
        marks.forEach((item, mark) -> {
            var answer = FormFactory.eINSTANCE.createAnswer();
            answer.setItem(item);
            answer.setValue(mark);
            form.getAnswers().add(answer);
        });
        return form;
    }

    private void add(String member, Form form) throws StoreException {
        var box = box();
        refuseStrangers(box);
        if (!box.isClosed()) {
            put(box, member, form);
            file.write(box);
            return;
        }
        settle(box);
        var waiting = file.late(box);
        var late = waiting.isPresent() ? waiting.get() : empty(box.getPresent());
        refuseSecond(box, member);
        refuseMore(box, late.getAnswered().size());
        put(late, member, form);
        file.writeLate(late);
        settle(box);
    }

    /** Takes late forms in when they are enough, also those that a program left waiting which ended in between. */
    private void settle(FormBox box) throws StoreException {
        var late = file.late(box).filter(FormFile::isBatch);
        if (late.isPresent()) {
            join(box, late.get());
        }
    }

    /** Forms that are cut already stay so; the late ones are cut and mixed in with them. */
    private void join(FormBox box, FormBox late) throws StoreException {
        FormFile.takeIn(box, late);
        box.setClosed(false);
        new Closing(instrument, random).close(box);
        file.write(box);
        file.forgetLate();
    }

    private void put(FormBox box, String member, Form form) throws StoreException {
        refuseSecond(box, member);
        refuseMore(box, 0);
        box.getForms().add(random.nextInt(box.getForms().size() + 1), form);
        for (int i = 0; i < box.getForms().size(); i++) {
            // by place, since a number that grows with time would tell who came when
            box.getForms().get(i).setId("form-" + (i + 1));
        }
        FormFile.answered(box, List.of(member));
    }

    private void refuseSecond(FormBox box, String member) throws StoreException {
        if (box.getAnswered().contains(member)) {
            throw StoreException.of(Problem.ALREADY_ANSWERED, file.file());
        }
    }

    private void refuseMore(FormBox box, int waiting) throws StoreException {
        if (box.getPresent() > 0 && box.getAnswered().size() + waiting >= box.getPresent()) {
            throw StoreException.of(Problem.TOO_MANY_FORMS, file.file(), Integer.toString(box.getPresent()));
        }
    }

    private FormBox box() throws StoreException {
        var found = file.box();
        if (found.isPresent()) {
            file.check(found.get(), instrument);
            refuseVanished(everybody(found.get()));
            return found.get();
        }
        refuseVanished(Set.of());
        // nor are those begun anew that were begun when the meeting was closed
        if (meeting.lostForms(meeting.meeting()).isPresent()) {
            throw vanished();
        }
        return empty(meeting.present());
    }

    /** Everybody who has answered, those whose late forms wait included; in alphabetical order. */
    private Set<String> everybody(FormBox box) throws StoreException {
        var all = new TreeSet<>(box.getAnswered());
        file.late(box).ifPresent(late -> all.addAll(late.getAnswered()));
        return all;
    }

    /** Forms that were here before are never written anew without those that were in them. */
    private void refuseVanished(Collection<String> answered) throws StoreException {
        if (!answered.containsAll(known)) {
            throw vanished();
        }
        known.addAll(answered);
    }

    /** Nothing is put among the forms of others. */
    private void refuseStrangers(FormBox box) throws StoreException {
        file.refuseStrangers(box, meeting.meeting());
    }

    private StoreException vanished() {
        return StoreException.of(Problem.FORMS_VANISHED, file.file(), FormFile.FORMS, FormFile.LATE);
    }

    private FormBox empty(int present) {
        var box = FormFactory.eINSTANCE.createFormBox();
        box.setId("forms");
        box.setMeeting(meeting.id());
        box.setInstrument(instrument.getId());
        box.setInstrumentVersion(instrument.getVersion());
        box.setPresent(present);
        return box;
    }

    /**
     * Who has answered.
     *
     * @return identifiers of members in alphabetical order, late ones included
     * @throws StoreException FORMS_VANISHED as {@link #add}; when the forms cannot be read
     */
    public List<String> answered() throws StoreException {
        var box = box();
        refuseStrangers(box);
        return List.copyOf(everybody(box));
    }

    /**
     * How many people were there.
     *
     * @return from 0; 0 means: unknown
     * @throws StoreException FORMS_VANISHED as {@link #add}; when forms or meeting cannot be read
     */
    public int present() throws StoreException {
        return box().getPresent();
    }

    /**
     * Whether results may be shown.
     *
     * @throws StoreException FORMS_VANISHED as {@link #add}; when the forms cannot be read
     */
    public boolean closed() throws StoreException {
        return box().isClosed();
    }

    /**
     * Late forms that wait for others.
     *
     * @return from 0, less than {@link #LATE_BATCH}
     * @throws StoreException FORMS_VANISHED as {@link #add}; when the forms cannot be read
     */
    public int waiting() throws StoreException {
        return file.late(box())
                .filter(late -> !FormFile.isBatch(late))
                .map(late -> late.getForms().size())
                .orElse(0);
    }

    /**
     * Closes the forms for good: they are cut into axes, texts and personal items, and mixed. Closed ones stay so.
     *
     * @throws StoreException FORMS_VANISHED as {@link #add}; when the disk does not take it. They are open then
     */
    public void close() throws StoreException {
        try (var hold = file.hold()) {
            var box = box();
            refuseStrangers(box);
            if (box.isClosed()) {
                settle(box);
                return;
            }
            new Closing(instrument, random).close(box);
            file.write(box);
        }
    }

    /**
     * What may be shown.
     *
     * @param audience who looks at it
     * @return never null
     * @throws StoreException when the forms cannot be read
     */
    public Figures figures(Audience audience) throws StoreException {
        return meeting.figures(meeting.meeting(), instrument, audience);
    }
}
