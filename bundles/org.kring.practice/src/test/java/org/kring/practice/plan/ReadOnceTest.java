// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.run.PlannedMeeting;

/** Each document of a list is read once, so that one that vanishes afterwards takes nothing else away. */
class ReadOnceTest {

    @TempDir
    Path place;

    private PracticeFolder practice;
    private final List<String> read = new ArrayList<>();
    private Consumer<String> whenRead = read::add;
    private MeetingFolder first;
    private MeetingFolder second;
    private MeetingFolder last;

    /** Documents that are altered are told each time that they are read. */
    @BeforeEach
    void plan() throws Exception {
        PlannedMeeting planned = new PlannedMeeting(place);
        first = planned.folder;
        second = planned.plan(
                LocalDate.of(2026, 11, 28), first.meeting().getStart().plusSeconds(604_800));
        last = planned.plan(
                LocalDate.of(2026, 12, 5), first.meeting().getStart().plusSeconds(1_209_600));
        for (Path each : List.of(first.file(), second.file(), planned.group.file())) {
            String text = Files.readString(each);
            Files.writeString(each, text.replaceFirst("checksum=\"\\p{XDigit}{8}\"", "checksum=\"00000000\""));
        }
        practice = PracticeFolder.openTelling(planned.practice.path(), told -> whenRead.accept(told.file()));
    }

    private void takeAwayTheFirstOnceTheSecondIsRead() {
        whenRead = file -> {
            if (file.equals(practice.relative(second.file()))) {
                delete(first.file());
            }
        };
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private GroupOverview overview() throws Exception {
        return GroupOverview.read(practice, "noord", ReadingProgress.NONE).orElseThrow();
    }

    private List<String> earlier() throws Exception {
        return MeetingReading.read(practice, "noord", last.id()).orElseThrow().earlier().stream()
                .map(each -> each.folder().id())
                .toList();
    }

    private List<String> readMeetings() {
        return read.stream().filter(each -> each.endsWith("/meeting.xmi")).toList();
    }

    @Test
    void theMeetingsOfAGroup() throws Exception {
        assertEquals(3, overview().meetings().size());
        assertEquals(List.of(practice.relative(first.file()), practice.relative(second.file())), readMeetings());

        takeAwayTheFirstOnceTheSecondIsRead();
        assertEquals(
                List.of(last.id(), second.id(), first.id()),
                overview().meetings().stream().map(MeetingRow::id).toList());
    }

    @Test
    void theMeetingsBeforeAnother() throws Exception {
        assertEquals(List.of(first.id(), second.id()), earlier());
        assertEquals(List.of(practice.relative(first.file()), practice.relative(second.file())), readMeetings());

        takeAwayTheFirstOnceTheSecondIsRead();
        assertEquals(List.of(first.id(), second.id()), earlier());
    }

    @Test
    void theGroupsWhereOneIsFoundByItsName() throws Exception {
        assertEquals("noord", practice.group("Noord").orElseThrow().id());
        read.clear();
        assertEquals(List.of(), practice.group("Zuid").stream().toList());
        assertEquals(List.of("groups/noord/group.xmi"), read);
    }
}
