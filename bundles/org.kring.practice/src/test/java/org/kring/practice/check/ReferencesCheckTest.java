// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.meeting.LinkKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.practice.Agreement;
import org.kring.model.practice.ContentText;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.PracticeFolderTest;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Whatever points from one document at another points at something that is there. */
class ReferencesCheckTest {

    private static final PracticeFactory MAKE = PracticeFactory.eINSTANCE;

    @TempDir
    Path place;

    private PracticeFolder practice;
    private GroupFolder group;
    private MeetingFolder meeting;

    @BeforeEach
    void make() throws Exception {
        practice = PracticeFolder.create(place.resolve("practice"), "Praktijk");
        group = practice.create(group());
        meeting = group.create(LocalDate.of(2026, 11, 21), PracticeFolderTest.meeting("2026-11-21T19:30:00Z"));
        assertEquals(List.of(), wrong());
    }

    private static Group group() {
        var group = PracticeFolderTest.group("Noord");
        var member = MAKE.createMember();
        member.setId("m-1");
        group.getMembers().add(member);
        group.getAgreements().add(agreement("agreement-1", "m-1"));
        var observation = MAKE.createObservation();
        observation.setId("observation-1");
        observation.setMeeting("2026-11-21");
        group.getObservations().add(observation);
        return group;
    }

    private static Agreement agreement(String id, String signedBy) {
        var agreement = MAKE.createAgreement();
        agreement.setId(id);
        var signature = MAKE.createSignature();
        signature.setMember(signedBy);
        agreement.getSignatures().add(signature);
        return agreement;
    }

    private static ContentText about(String what) {
        var text = MAKE.createContentText();
        text.setAbout(what);
        text.setText("Woorden");
        return text;
    }

    private List<String> wrong() throws StoreException {
        return new PracticeCheck(Library.builtIn())
                .check(practice.path()).stream()
                        .filter(each -> !each.ok())
                        .map(each -> each.kind() + " "
                                + each.sentence(Locale.ENGLISH).replaceAll("[^\"]*(the [a-z ]+ \"[^\"]*\").*", "$1"))
                        .toList();
    }

    private void assertMissing(String... what) throws StoreException {
        assertEquals(
                List.of(what).stream()
                        .map(each -> Kind.MISSING_REFERENCE + " " + each)
                        .toList(),
                wrong());
    }

    private void changeGroup(Consumer<Group> change) throws StoreException {
        var document = group.group();
        change.accept(document);
        group.save(document);
    }

    private void changeWords(Consumer<GroupContent> change) throws StoreException {
        var document = group.content();
        change.accept(document);
        group.save(document);
    }

    private void changeMeeting(Consumer<Meeting> change) throws StoreException {
        var document = meeting.meeting();
        change.accept(document);
        meeting.save(document);
    }

    private void changeContent(Consumer<MeetingContent> change) throws StoreException {
        var document = meeting.content();
        change.accept(document);
        meeting.save(document);
    }

    @Test
    void anAgreementReplacesOneThatIsThereAndMembersSignIt() throws Exception {
        changeGroup(each -> {
            var next = agreement("agreement-2", "m-1");
            next.setReplaces("agreement-1");
            each.getAgreements().add(next);
        });
        assertEquals(List.of(), wrong());
        changeGroup(each -> {
            each.getAgreements().get(1).setReplaces("agreement-7");
            each.getAgreements().get(1).getSignatures().get(0).setMember("m-8");
        });
        assertMissing("the agreement \"agreement-7\"", "the member \"m-8\"");
    }

    @Test
    void whatWasObservedWasObservedInAMeeting() throws Exception {
        changeGroup(each -> each.getObservations().get(0).setMeeting("2001-01-01"));
        assertMissing("the meeting \"2001-01-01\"");
    }

    @Test
    void theWordsOfAGroupAreAboutWhatItHas() throws Exception {
        changeWords(each -> {
            var log = MAKE.createPersonalLog();
            log.setId("log-1");
            log.setMember("m-1");
            each.getLogs().add(log);
            each.getAgreementTexts().add(about("agreement-1"));
            each.getObservationTexts().add(about("observation-1"));
        });
        assertEquals(List.of(), wrong());
        changeWords(each -> {
            each.getLogs().get(0).setMember("m-9");
            each.getAgreementTexts().get(0).setAbout("agreement-9");
            each.getObservationTexts().get(0).setAbout("observation-9");
        });
        assertMissing("the member \"m-9\"", "the agreement \"agreement-9\"", "the observation \"observation-9\"");
    }

    @Test
    void theWordsOfAnotherGroupAreTold() throws Exception {
        var words = group.content();
        words.getAgreementTexts().add(about("agreement-1"));
        group.save(words);
        java.nio.file.Files.delete(group.file());
        assertEquals(1, wrong().size(), "of a group that cannot be read only that is told");
    }

    @Test
    void whoComesOrOwnsACheckOfAMeetingIsAMember() throws Exception {
        changeMeeting(each -> {
            var attendance = MeetingFactory.eINSTANCE.createAttendance();
            attendance.setMember("m-7");
            each.getAttendance().add(attendance);
            var assignment = MeetingFactory.eINSTANCE.createAssignment();
            assignment.setMember("m-8");
            each.getAssignments().add(assignment);
            var check = MeetingFactory.eINSTANCE.createCheckItem();
            check.setId("check-1");
            check.setOwner("m-9");
            each.getChecks().add(check);
        });
        assertMissing("the member \"m-7\"", "the member \"m-8\"", "the member \"m-9\"");
    }

    @Test
    void variantsAreThoseOfTheMethod() throws Exception {
        var method = Library.builtIn().methods().stream()
                .filter(each -> !each.getVariants().isEmpty())
                .findFirst()
                .orElseThrow();
        changeMeeting(each -> {
            var item = MeetingFactory.eINSTANCE.createAgendaItem();
            item.setId("item-1");
            item.setMethod(method.getId());
            item.getVariants().add(method.getVariants().get(0).getId());
            item.getVariants().add("no-such-variant");
            each.getAgenda().add(item);
            var other = MeetingFactory.eINSTANCE.createAgendaItem();
            other.setId("item-2");
            other.setMethod("no-such-method");
            each.getAgenda().add(other);
        });
        assertMissing("the variant \"no-such-variant\"", "the method \"no-such-method\"");
    }

    @Test
    void aRoleOfTheWholeMeetingIsOneOfAMethodThatIsLived() throws Exception {
        var method = Library.builtIn().methods().get(0);
        changeMeeting(each -> {
            var item = MeetingFactory.eINSTANCE.createAgendaItem();
            item.setId("item-1");
            item.setMethod(method.getId());
            each.getAgenda().add(item);
            for (String role : List.of(method.getRoles().get(0).getId(), "juggler")) {
                var assignment = MeetingFactory.eINSTANCE.createAssignment();
                assignment.setMember("m-1");
                assignment.setMethodRole(role);
                each.getAssignments().add(assignment);
            }
        });
        assertMissing("the role \"juggler\"");
    }

    @Test
    void linksCasesAndAuthorsAreThere() throws Exception {
        changeContent(each -> {
            var brought = MeetingFactory.eINSTANCE.createCase();
            brought.setId("c-1");
            brought.setPresenter("m-7");
            each.getCases().add(brought);
            var note = MeetingFactory.eINSTANCE.createNote();
            note.setId("n-1");
            note.setAuthor("m-8");
            note.setCaseId("c-1");
            each.getArtefacts().add(note);
            for (String end : List.of("c-1 n-1", "n-1 x-1", "x-2 c-1")) {
                var link = MeetingFactory.eINSTANCE.createLink();
                link.setId("link-" + end.replace(' ', '-'));
                link.setKind(LinkKind.ANSWERS);
                link.setFrom(end.substring(0, 3));
                link.setTo(end.substring(4));
                each.getLinks().add(link);
            }
        });
        assertMissing(
                "the case or artefact \"x-1\"",
                "the case or artefact \"x-2\"",
                "the member \"m-7\"",
                "the member \"m-8\"");
    }
}
