// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.nio.file.Path;
import java.util.Map;
import org.kring.practice.KeptRuns;
import org.kring.practice.PracticeFolder;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.store.StoreException;
import org.kring.store.journal.Journal;
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
            long more = KeptRuns.unlike(content, meeting.map(KeptRuns::entries).orElse(Map.of()));
            if (more > 0) {
                boolean beside = meeting.isPresent() && meeting.get().path().equals(kept.getParent());
                boolean closed = meeting.isPresent() && meeting.get().isRunClosed();
                list.tell(Kind.DIFFERENT, closed ? "keptBeforeClose" : beside ? "kept" : "keptElsewhere", more);
            }
        } catch (StoreException e) {
            list.failed(e);
        }
        list.end();
    }
}
