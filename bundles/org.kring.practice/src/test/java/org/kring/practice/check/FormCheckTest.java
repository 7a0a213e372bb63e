// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.forms.Answers;
import org.kring.evaluation.forms.Respondent;
import org.kring.model.common.CommonPackage;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Answer;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormFactory;
import org.kring.practice.run.PlannedMeeting;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Forms that nobody can have handed in so are told, and which mark it was is not. */
class FormCheckTest {

    @TempDir
    Path place;

    private PlannedMeeting planned;
    private Path forms;

    @BeforeEach
    void handIn() throws Exception {
        planned = new PlannedMeeting(place);
        var keeper = planned.folder.forms(planned.catalogue.instrument(), () -> 0);
        keeper.begin(2);
        for (String each : PlannedMeeting.ALL.subList(0, 2)) {
            var answers = new Answers(planned.catalogue.instrument(), new Respondent(false, false));
            answers.items().stream()
                    .filter(item -> item.getKind() == ItemKind.SCALE)
                    .forEach(item -> answers.mark(item.getId(), 7));
            keeper.add(each, answers);
        }
        forms = planned.folder.path().resolve("forms.xmi");
        assertEquals(List.of(), wrong());
    }

    private List<String> wrong() throws StoreException {
        return new PracticeCheck(Library.builtIn())
                .check(planned.practice.path()).stream()
                        .filter(each -> !each.ok())
                        .map(each -> each.sentence(Locale.ENGLISH).replaceAll(", but.*| is not.*|;.*", ""))
                        .toList();
    }

    private void change(Consumer<FormBox> change) throws StoreException {
        var box = DocumentReader.read(forms, FormBox.class);
        change.accept(box);
        DocumentWriter.write(box, forms);
    }

    private static Answer answer(FormBox box, int form, String item) {
        return box.getForms().get(form).getAnswers().stream()
                .filter(each -> each.getItem().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOpenBoxHasNoMoreFormsThanPeopleWhoAnswered() throws Exception {
        change(box -> {
            var more = FormFactory.eINSTANCE.createForm();
            more.eSet(CommonPackage.Literals.IDENTIFIED__ID, "form-3");
            box.getForms().add(more);
        });
        assertEquals(List.of("3 forms are there"), wrong());
        change(box -> box.setClosed(true));
        assertEquals(List.of(), wrong(), "closing cuts forms into pieces");
    }

    @Test
    void noMorePeopleAnswerThanWerePresent() throws Exception {
        change(box -> box.setPresent(1));
        assertEquals(List.of("2 people handed in a form"), wrong());
        change(box -> box.setPresent(0));
        assertEquals(List.of(), wrong(), "nobody said how many came");
        var meeting = planned.folder.meeting();
        var came = org.kring.model.meeting.MeetingFactory.eINSTANCE.createAttendance();
        came.setMember("m-1");
        came.setPresent(true);
        meeting.getAttendance().add(came);
        var away = org.kring.model.meeting.MeetingFactory.eINSTANCE.createAttendance();
        away.setMember("m-2");
        away.setPresent(false);
        meeting.getAttendance().add(away);
        planned.folder.save(meeting);
        assertEquals(List.of("2 people handed in a form"), wrong());
        meeting.getAttendance().get(1).setPresent(true);
        planned.folder.save(meeting);
        assertEquals(List.of(), wrong());
    }

    @Test
    void whoHandsInWasPresent() throws Exception {
        var meeting = planned.folder.meeting();
        for (String each : List.of("m-1", "m-3")) {
            var came = org.kring.model.meeting.MeetingFactory.eINSTANCE.createAttendance();
            came.setMember(each);
            came.setPresent(true);
            meeting.getAttendance().add(came);
        }
        planned.folder.save(meeting);
        assertEquals(1, wrong().size());
        assertTrue(wrong().get(0).startsWith("1 person handed in a form without having been present"));
        meeting.getAttendance().get(1).setMember("m-2");
        planned.folder.save(meeting);
        assertEquals(List.of(), wrong());
    }

    @Test
    void aQuestionIsAnsweredOnceInAForm() throws Exception {
        change(box -> {
            var again = FormFactory.eINSTANCE.createAnswer();
            again.setItem("P1");
            again.setValue(6);
            box.getForms().get(0).getAnswers().add(again);
        });
        var wrong = wrong();
        assertTrue(wrong.contains("A form answers question P1 twice"), wrong::toString);
        assertTrue(wrong.contains("Question P1 has 3 answers"), wrong::toString);
        assertEquals(2, wrong.size(), wrong::toString);
    }

    @Test
    void aMarkStaysWithinTheScaleAndOnlyAScaleHasOne() throws Exception {
        var instrument = planned.catalogue.instrument();
        change(box -> answer(box, 0, "P1").setValue(instrument.getMax()));
        change(box -> answer(box, 1, "P1").setValue(instrument.getMin()));
        assertEquals(List.of(), wrong());
        var open = instrument.getItems().stream()
                .filter(each -> each.getKind() == ItemKind.OPEN)
                .findFirst()
                .orElseThrow();
        change(box -> {
            var marked = FormFactory.eINSTANCE.createAnswer();
            marked.setItem(open.getId());
            marked.setValue(5);
            box.getForms().get(0).getAnswers().add(marked);
        });
        assertEquals(List.of("A mark for question " + open.getId()), wrong());
        change(box -> answer(box, 0, open.getId()).setValue(0));
        assertEquals(List.of(), wrong(), "words without a mark");
    }

    @Test
    void formsOfAnotherMeetingAreTold() throws Exception {
        change(box -> box.setMeeting("2001-01-01"));
        assertEquals(1, wrong().size());
    }
}
