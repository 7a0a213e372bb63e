// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.PracticeFolderTest;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunSession;
import org.kring.store.Library;

/** A practice with one meeting that was really run and closed, and what the check has to say of it. */
final class HeldMeeting {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T19:30:00Z"), ZoneId.of("Europe/Amsterdam"));
    static final String SECRET = "Geheim van Els";

    final PracticeFolder practice;
    final MeetingFolder meeting;

    HeldMeeting(Path place) throws Exception {
        practice = PracticeFolder.create(place.resolve("practice"), "Praktijk");
        meeting = practice.create(group()).create(LocalDate.of(2026, 11, 21), plan());
        run(
                meeting,
                new RunFact.Started(List.of("m-1", "m-2")),
                RunFact.Captured.of("c-1", CaptureKind.NOTE, "m-1", SECRET),
                RunFact.Captured.of("c-2", CaptureKind.CASE, "m-2", "Een kwestie"),
                RunFact.Captured.of("c-3", CaptureKind.NOTE, "", "Weg"),
                new RunFact.CaseSet("c-2", "Hoe nu?", 3, 7),
                new RunFact.Edited("c-1", SECRET + "!"),
                new RunFact.Removed("c-3"),
                new RunFact.Attended("m-3", true, 5),
                new RunFact.Closed());
    }

    private static Group group() {
        var group = PracticeFolderTest.group("Noord");
        for (int i = 1; i <= 3; i++) {
            var member = PracticeFactory.eINSTANCE.createMember();
            member.setId("m-" + i);
            group.getMembers().add(member);
        }
        return group;
    }

    static Meeting plan() {
        var plan = PracticeFolderTest.meeting("2026-11-21T19:30:00Z");
        var item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setId("item-1");
        item.setTitle("Rondje");
        plan.getAgenda().add(item);
        return plan;
    }

    void run(MeetingFolder which, RunFact... facts) throws Exception {
        try (var session = RunSession.open(which, Catalogue.read(practice), CLOCK)) {
            for (RunFact each : facts) {
                var answer = session.add(each).toCompletableFuture().join();
                assertTrue(answer.isKept(), () -> String.valueOf(answer.refusal()));
            }
        }
    }

    /** What is not whole; never with a word of what was said. */
    List<CheckResult> wrong() throws Exception {
        var wrong = new PracticeCheck(Library.builtIn())
                .check(practice.path()).stream()
                        .filter(each -> each.kind() != Kind.OK)
                        .toList();
        wrong.forEach(each -> assertFalse(each.sentence(Locale.ENGLISH).contains("Geheim"), each.toString()));
        return wrong;
    }
}
