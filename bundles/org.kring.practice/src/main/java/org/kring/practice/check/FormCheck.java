// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kring.evaluation.forms.FormFault;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.InstrumentDocument;
import org.kring.model.evaluation.Item;
import org.kring.model.form.Answer;
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
            FormFault.of(box, instrument.get()).forEach(each -> tell(each, instrument.get()));
            questions(box, instrument.get());
        } else {
            list.missing("instrument", box.getInstrument() + " " + box.getInstrumentVersion());
        }
    }

    private void tell(FormFault fault, Instrument instrument) {
        switch (fault.kind()) {
            case PRESENT -> list.implausible("inForms", fault.found(), fault.most());
            case FORMS -> list.implausible("forms", fault.found(), fault.most());
            case TWICE -> list.implausible("itemTwice", fault.item());
            case ANSWERS -> list.implausible("answers", fault.item(), fault.found(), fault.most());
            case MARK -> list.implausible("mark", fault.item(), instrument.getMin(), instrument.getMax());
        }
    }

    private void questions(FormBox box, Instrument instrument) {
        var known = instrument.getItems().stream().map(Item::getId).toList();
        box.getForms().stream()
                .flatMap(form -> form.getAnswers().stream())
                .map(Answer::getItem)
                .filter(each -> !known.contains(each))
                .forEach(each -> list.missing("question", String.valueOf(each)));
    }
}
