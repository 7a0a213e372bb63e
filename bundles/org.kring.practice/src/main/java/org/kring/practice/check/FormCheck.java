// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.InstrumentDocument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;
import org.kring.model.meeting.Meeting;
import org.kring.practice.FormKeeper;
import org.kring.practice.MeetingFolder;
import org.kring.practice.check.GroupCheck.Known;
import org.kring.store.files.Folders;

/** Checks the forms of one meeting without telling anything of what they say. */
final class FormCheck {

    private final Checklist list;
    private final List<InstrumentDocument> instruments;

    FormCheck(Checklist list, List<InstrumentDocument> instruments) {
        this.list = list;
        this.instruments = instruments;
    }

    void check(MeetingFolder folder, Known known, Optional<Meeting> meeting) {
        meeting.flatMap(folder::lostForms)
                .ifPresent(lost -> list.lost(folder.formFiles().get(0), lost));
        for (Path each : folder.formFiles()) {
            if (Folders.exists(each)) {
                list.read(each, FormBox.class).ifPresent(box -> box(box, known, meeting));
                list.end();
            }
        }
    }

    private void box(FormBox box, Known known, Optional<Meeting> meeting) {
        if (!known.nothing()) {
            box.getAnswered().forEach(each -> list.refers("member", each, known.members()));
        }
        int answered = box.getAnswered().size();
        if (box.getPresent() > 0 && answered > box.getPresent()) {
            list.implausible("present", answered, box.getPresent());
        }
        var came = meeting.map(found -> found.getAttendance().stream()
                        .filter(each -> each.isPresent())
                        .count())
                .orElse(0L);
        int strangers =
                meeting.map(found -> FormKeeper.strangers(box, found).size()).orElse(0);
        if (came > 0 && answered > came) {
            list.implausible("present", answered, came);
        } else if (strangers > 0) {
            list.implausible("strangers", strangers);
        }
        var instrument = instruments.stream()
                .map(InstrumentDocument::getInstrument)
                .filter(each -> FormKeeper.isOf(box, each))
                .findFirst();
        if (instrument.isPresent()) {
            answers(box, instrument.get(), answered);
        } else {
            list.missing("instrument", box.getInstrument() + " " + box.getInstrumentVersion());
        }
    }

    private void answers(FormBox box, Instrument instrument, int answered) {
        if (!box.isClosed() && box.getForms().size() > answered) {
            list.implausible("forms", box.getForms().size(), answered);
        }
        var counts = new HashMap<String, Integer>();
        for (Form form : box.getForms()) {
            var here = new HashSet<String>();
            for (Answer each : form.getAnswers()) {
                if (!here.add(each.getItem())) {
                    list.implausible("itemTwice", each.getItem());
                }
                counts.merge(String.valueOf(each.getItem()), 1, Integer::sum);
                answer(each, instrument);
            }
        }
        counts.forEach((item, count) -> {
            if (count > answered) {
                list.implausible("answers", item, count, answered);
            }
        });
    }

    private void answer(Answer answer, Instrument instrument) {
        var item = instrument.getItems().stream()
                .filter(each -> each.getId().equals(answer.getItem()))
                .findFirst();
        if (item.isEmpty()) {
            list.missing("question", String.valueOf(answer.getItem()));
        } else if (answer.getValue() != 0 && !fits(answer.getValue(), item.get(), instrument)) {
            // which mark it is stays in the file: it is somebody's answer
            list.implausible("mark", answer.getItem(), instrument.getMin(), instrument.getMax());
        }
    }

    private static boolean fits(int mark, Item item, Instrument instrument) {
        return item.getKind() == ItemKind.SCALE && mark >= instrument.getMin() && mark <= instrument.getMax();
    }
}
