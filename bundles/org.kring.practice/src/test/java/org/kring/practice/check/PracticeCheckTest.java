// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.PracticeFolderTest.assertProblem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.PracticeFolderTest;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.methods.MethodFolder;
import org.kring.store.Library;
import org.kring.store.Problem;

class PracticeCheckTest {

    private static final String MEETING = "groups/noord/meetings/2026-11-21/";

    @TempDir
    Path folder;

    private PracticeFolder practice;
    private PracticeCheck check;

    @BeforeEach
    void create() throws Exception {
        var library = Library.builtIn();
        check = new PracticeCheck(library);
        practice = PracticeFolder.create(folder.resolve("practice"), "Praktijk");
        var own = EcoreUtil.copy(library.method("incident").orElseThrow());
        own.setVersion("2");
        MethodFolder.of(practice).write(own);
        var group = practice.create(group());
        var content = group.content();
        var name = PracticeFactory.eINSTANCE.createMemberName();
        name.setMember("m-1");
        name.setName("Els");
        content.getNames().add(name);
        group.save(content);
        var meeting = group.create(LocalDate.of(2026, 11, 21), meeting());
        meeting.save(words(meeting));
        var at = Instant.parse("2026-11-21T19:30:00Z");
        meeting.writeRun(List.of(
                new RunEvent(1, at, new RunFact.Started(List.of("m-1"))),
                new RunEvent(2, at, new RunFact.Marked("g", "m-1")),
                new RunEvent(3, at, new RunFact.Closed())));
        var forms = meeting.forms(library.instruments().get(0).getInstrument(), new SplittableRandom(1));
        forms.collect(Map.of("m-1", Map.of("P1", 8, "P2", 7), "m-2", Map.of("P1", 6, "P2", 9)));
    }

    private static org.kring.model.practice.Group group() {
        var group = PracticeFolderTest.group("Noord");
        for (int i = 1; i <= 2; i++) {
            var member = PracticeFactory.eINSTANCE.createMember();
            member.setId("m-" + i);
            group.getMembers().add(member);
        }
        var agreement = PracticeFactory.eINSTANCE.createAgreement();
        agreement.setId("agreement-1");
        group.getAgreements().add(agreement);
        return group;
    }

    private static org.kring.model.meeting.Meeting meeting() {
        var meeting = PracticeFolderTest.meeting("2026-11-21T19:30:00Z");
        meeting.setScope("agreement-1");
        var item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setId("item-1");
        item.setMethod("gossip");
        item.setMethodVersion("1");
        meeting.getAgenda().add(item);
        var role = MeetingFactory.eINSTANCE.createAssignment();
        role.setMember("m-1");
        role.setMethodRole("presenter");
        role.setItem("item-1");
        meeting.getAssignments().add(role);
        return meeting;
    }

    private static org.kring.model.meeting.MeetingContent words(MeetingFolder meeting) throws Exception {
        var words = meeting.content();
        var brought = MeetingFactory.eINSTANCE.createCase();
        brought.setId("c-1");
        brought.setPresenter("m-1");
        words.getCases().add(brought);
        var action = MeetingFactory.eINSTANCE.createAction();
        action.setId("c-2");
        action.setCaseId("c-1");
        action.setOwner("m-2");
        words.getArtefacts().add(action);
        return words;
    }

    @Test
    void ofAWholePracticeEveryFileIsWhole() throws Exception {
        var results = check.check(practice.path());

        assertEquals(
                List.of(
                        "practice.kring",
                        "methods/incident-2.method",
                        "groups/noord/group.xmi",
                        "groups/noord/content.xmi",
                        MEETING + "meeting.xmi",
                        MEETING + "content.xmi",
                        MEETING + "run.journal",
                        MEETING + "forms.xmi"),
                results.stream().map(CheckResult::file).toList());
        assertEquals(List.of(), results.stream().filter(each -> !each.ok()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "groups/noord/content.xmi, member=\"m-1\", member=\"m-9\", MISSING_REFERENCE, the member \"m-9\"",
        "groups/noord/content.xmi, group=\"noord\", group=\"zuid\", IMPLAUSIBLE, the group \"zuid\"",
        "groups/noord/group.xmi, id=\"noord\", id=\"zuid\", IMPLAUSIBLE, the group \"zuid\"",
        "meeting.xmi, agreement-1, agreement-7, MISSING_REFERENCE, the agreement \"agreement-7\"",
        "meeting.xmi, method=\"gossip\", method=\"chatter\", MISSING_REFERENCE, 'the method \"chatter, version 1\"'",
        "meeting.xmi, methodVersion=\"1\", methodVersion=\"4\", MISSING_REFERENCE, 'the own method 4, derived from \"Gossip model\", which'",
        "meeting.xmi, methodRole=\"presenter\", methodRole=\"juggler\", MISSING_REFERENCE, the role \"juggler\"",
        "meeting.xmi, item=\"item-1\", item=\"item-2\", MISSING_REFERENCE, the agenda item \"item-2\"",
        "meeting.xmi, group=\"noord\", group=\"zuid\", IMPLAUSIBLE, the folder of \"noord\"",
        "meeting.xmi, formatVersion=\"2\", formatVersion=\"3\", NEWER, newer Kring",
        "meeting.xmi, start=\"2026-, start=\"9999-, IMPLAUSIBLE, start is 9999-",
        "meeting.xmi, <agenda, <agend, DAMAGED, line 14",
        "content.xmi, caseId=\"c-1\", caseId=\"c-4\", MISSING_REFERENCE, the case \"c-4\"",
        "content.xmi, owner=\"m-2\", owner=\"m-5\", MISSING_REFERENCE, the member \"m-5\"",
        "run.journal, marked, market, DAMAGED, entry 2 is damaged",
        "run.journal, journal\":3, journal\":3x, DAMAGED, entry 0 is damaged",
        "forms.xmi, value=\"8\", value=\"11\", DAMAGED, from 0 to 10",
        "forms.xmi, item=\"P2\", item=\"Z2\", MISSING_REFERENCE, the question \"Z2\"",
        "forms.xmi, three-axes, four-axes, MISSING_REFERENCE, the instrument \"four-axes 1\"",
        "forms.xmi, <answered>m-1</answered>, <answered>m-9</answered>, MISSING_REFERENCE, the member \"m-9\"",
        "forms.xmi, <answered>m-1</answered>, <answered>m-2</answered>, DAMAGED, stands twice",
        "forms.xmi, <answered>m-1</answered>, '', IMPLAUSIBLE, has 2 answers",
        "forms.xmi, closed=\"true\", closed=\"true\" present=\"1\", IMPLAUSIBLE, only 1 was present"
    })
    void whatIsWrongIsToldAndOnlyThat(String file, String old, String changed, Kind kind, String words)
            throws Exception {
        var path = practice.path().resolve(file.contains("/") ? file : MEETING + file);
        var text = Files.readString(path);
        assertTrue(text.contains(old), text);
        Files.writeString(path, text.replace(old, changed));

        var wrong =
                check.check(practice.path()).stream().filter(each -> !each.ok()).toList();

        assertTrue(
                wrong.stream()
                        .anyMatch(each -> each.kind() == kind
                                && each.sentence(Locale.ENGLISH).contains(words)),
                () -> wrong.toString());
        assertEquals(
                List.of(practice.relative(path)),
                wrong.stream().map(CheckResult::file).distinct().toList());
        wrong.forEach(
                each -> assertNotEquals(each.sentence().nl(), each.sentence().en()));
    }

    @Test
    void aTornJournalHasLostNothing() throws Exception {
        var run = practice.path().resolve(MEETING + "run.journal");
        Files.writeString(run, Files.readString(run) + "4 0123");

        var result = check.check(practice.path()).stream()
                .filter(each -> each.kind() == Kind.TORN)
                .findFirst();

        assertTrue(result.orElseThrow().ok());
        assertTrue(result.orElseThrow().sentence(Locale.ENGLISH).contains("never been confirmed"));
    }

    @Test
    void aMissingDocumentIsToldAndItsNeighboursAreWhole() throws Exception {
        Files.delete(practice.path().resolve("groups/noord/group.xmi"));

        var wrong =
                check.check(practice.path()).stream().filter(each -> !each.ok()).toList();

        assertEquals(1, wrong.size());
        assertEquals(Kind.MISSING_FILE, wrong.get(0).kind());
    }

    @Test
    void whateverIsDoneToAFileTheOthersAreStillCheckedAndNothingIsChanged() throws Exception {
        var files = check.check(practice.path()).stream().map(CheckResult::file).toList();
        for (int seed = 0; seed < 120; seed++) {
            var random = new SplittableRandom(seed);
            var path = practice.path().resolve(files.get(random.nextInt(files.size())));
            var whole = Files.readAllBytes(path);
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] =
                    "<>\"0\n &z9\u0000".getBytes(StandardCharsets.UTF_8)[random.nextInt(10)];
            Files.write(path, bytes);

            var results = check.check(practice.path());

            assertEquals(
                    new HashSet<>(files),
                    new HashSet<>(results.stream().map(CheckResult::file).toList()));
            assertEquals(bytes.length, Files.size(path));
            Files.write(path, whole);
        }
    }

    @Test
    void aFolderThatIsNoPracticeIsRefused() {
        assertProblem(Problem.NO_PRACTICE, () -> check.check(folder));
    }
}
