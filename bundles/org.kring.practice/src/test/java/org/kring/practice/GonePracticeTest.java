// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kring.practice.PracticeFolderTest.assertProblem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.model.meeting.Meeting;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.Planning;
import org.kring.practice.run.PlannedMeeting;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/** A practice that is open while its folder goes away: another one, or none, stands where it was. */
class GonePracticeTest {

    @TempDir
    private Path place;

    private PlannedMeeting planned;
    private Meeting meeting;
    private Path away;

    @BeforeEach
    void goAway() throws Exception {
        planned = new PlannedMeeting(place);
        meeting = planned.folder.meeting();
        away = planned.practice.path().resolveSibling("away");
        Files.move(planned.practice.path(), away);
    }

    @Test
    void nothingIsWrittenWhereNoPracticeIs() throws Exception {
        refuseAll();
        Files.createDirectories(planned.folder.path());
        refuseAll();
        assertEquals(List.of(), Folders.list(planned.folder.path()), "nor into what lies there");
        assertEquals(1, Folders.list(planned.practice.path()).size());
    }

    private void refuseAll() {
        assertRefused(() -> planned.practice.create(group()));
        assertRefused(() -> planned.practice.save(PracticeFactory.eINSTANCE.createPractice()));
        assertRefused(() -> MethodFolder.of(planned.practice)
                .write(planned.catalogue.finder().find("gossip", "").orElseThrow()));
        assertRefused(() -> planned.group.save(group()));
        assertRefused(() -> planned.folder.save(meeting));
        assertRefused(() -> planned.folder.save(planned.folder.noContent()));
        assertRefused(() -> Planning.create(planned.group, LocalDateTime.of(2026, 12, 1, 16, 0), ZoneOffset.UTC, 90));
        var methods = new MethodRepository(Optional.of(planned.practice), place.resolve("outside"));
        assertRefused(() -> methods.createDraft(MethodLocation.builtIn("gossip")));
        var own = MethodLocation.of(planned.practice.methodsFolder().resolve("own-1.method"));
        assertRefused(() -> methods.write(own, new byte[0]));
    }

    @Test
    void whateverIsReadOfItIsGoneWithIt() throws Exception {
        assertRefused(planned.practice::practice);
        assertRefused(planned.practice::sample);
        assertRefused(planned.group::group);
        assertRefused(planned.folder::meeting);
        assertRefused(() -> new FiguresReader(planned.practice, Audience.GROUP, ZoneOffset.UTC));
        assertRefused(() -> GroupOverview.read(planned.practice, planned.group.id(), ReadingProgress.NONE));
    }

    @Test
    void itHasNoGroupsEitherUntilItIsBack() throws Exception {
        assertRefused(planned.practice::groups);
        assertRefused(() -> planned.practice.group(planned.group.id()));
        Files.move(away, planned.practice.path());
        assertEquals(1, planned.practice.groups().found().size());
        planned.practice.create(group());
    }

    private static Group group() {
        Group group = PracticeFactory.eINSTANCE.createGroup();
        group.setName("Ghost");
        return group;
    }

    private interface Work {
        void run() throws StoreException;
    }

    private static void assertRefused(Work work) {
        assertProblem(Problem.NO_PRACTICE, work::run);
    }
}
