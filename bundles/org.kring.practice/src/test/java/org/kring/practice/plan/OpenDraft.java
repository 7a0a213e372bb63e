// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.common.Category;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.practice.MeetingFolder;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.run.PlannedMeeting;

/** The draft of a meeting of five in two hours, on a folder of its own, for the tests of drafts. */
abstract class OpenDraft {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir
    Path place;

    PlannedMeeting planned;
    MeetingFolder folder;
    MeetingDraft draft;

    @BeforeEach
    void create() throws Exception {
        planned = new PlannedMeeting(place);
        folder = Planning.create(planned.group, LocalDateTime.of(2026, 12, 19, 16, 0), ZONE, 120);
        draft = read();
    }

    final MeetingDraft read() throws Exception {
        return new MeetingDraft(MeetingReading.read(folder, planned.catalogue), ZONE);
    }

    final Method method(String id) {
        return planned.catalogue.finder().find(id, "").orElseThrow();
    }

    /** An exercise to find a case: the library has none of its own, so a practice makes one. */
    final Method finding() throws Exception {
        Method finding = method("focus-point");
        finding.setId("finding");
        finding.setCategory(Category.CASE_FINDING);
        MethodFolder.of(planned.practice).write(finding);
        planned = new PlannedMeeting(planned);
        return method("finding");
    }

    static List<Category> categories(Meeting meeting) {
        return meeting.getAgenda().stream().map(AgendaItem::getCategory).toList();
    }
}
