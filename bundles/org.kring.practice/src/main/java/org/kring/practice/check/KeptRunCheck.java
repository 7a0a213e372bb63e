// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kring.practice.KeptRuns;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.store.StoreException;
import org.kring.store.journal.Journal;
import org.kring.store.journal.JournalEntry;
import org.kring.store.journal.JournalLog;

/** Checks a journal that was kept when that of a run was taken away or changed: does it have what the other lacks? */
final class KeptRunCheck {

    private final Checklist list;
    private final PracticeFolder practice;

    KeptRunCheck(Checklist list, PracticeFolder practice) {
        this.list = list;
        this.practice = practice;
    }

    void check(Path kept) {
        list.begin(kept);
        try {
            var content = Journal.read(list.inside(kept));
            content.damages().forEach(each -> list.add(RunCheck.kind(each), JournalLog.sentence(each)));
            var meeting = KeptRuns.meeting(practice, kept);
            var here = entries(meeting);
            long more = content.entries().stream()
                    .filter(each -> !each.json().equals(here.get(each.number())))
                    .count();
            if (more > 0) {
                boolean beside = meeting.isPresent() && meeting.get().path().equals(kept.getParent());
                list.tell(Kind.DIFFERENT, beside ? "kept" : "keptElsewhere", more);
            }
        } catch (StoreException e) {
            list.failed(e);
        }
        list.end();
    }

    /** The entries of the journal itself; none when it cannot be read, which is told of that file and not of this one. */
    private Map<Long, String> entries(Optional<MeetingFolder> meeting) {
        var all = new HashMap<Long, String>();
        try {
            if (meeting.isPresent() && meeting.get().hasRun()) {
                for (JournalEntry each :
                        Journal.read(practice.path(), meeting.get().runFile()).entries()) {
                    all.put(each.number(), each.json());
                }
            }
        } catch (StoreException toldThere) {
            all.clear();
        }
        return all;
    }
}
