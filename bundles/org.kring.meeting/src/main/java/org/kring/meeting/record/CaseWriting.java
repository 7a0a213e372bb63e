// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.CaseKind;
import org.kring.model.method.Method;

/** Writes a case as it was brought. */
final class CaseWriting {

    private CaseWriting() {}

    static Case of(RunState state, Capture capture) {
        Case written = MeetingFactory.eINSTANCE.createCase();
        written.setId(capture.id());
        written.setPresenter(capture.author());
        written.setKind(kind(state, capture));
        written.setSituation(capture.text());
        written.setQuestion(capture.words().question());
        written.setChosen(capture.chosen());
        written.setNow(capture.scale().now());
        written.setWanted(capture.scale().wanted());
        return written;
    }

    private static CaseKind kind(RunState state, Capture capture) {
        return state.plan().items().stream()
                .filter(each -> each.id().equals(capture.place().item()))
                .findFirst()
                .flatMap(RunItem::method)
                .map(Method::getCaseKind)
                .orElse(CaseKind.UNSTATED);
    }
}
