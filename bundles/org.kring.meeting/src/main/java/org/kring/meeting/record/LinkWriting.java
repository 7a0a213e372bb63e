// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.List;
import java.util.Set;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.Link;
import org.kring.model.meeting.LinkKind;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.Note;
import org.kring.model.method.YieldKind;

/**
 * Links what was kept: case → reformulation → advice → action. What the group linked counts; beyond that only what can
 * mean one thing: the case of a reformulation, the presenter's one reformulation (or else the case) that advice
 * answers, the one chosen advice that an action follows from.
 */
final class LinkWriting {

    /** Kinds whose artefact says by itself that it is chosen. */
    private static final Set<CaptureKind> SAY_THEMSELVES = Set.of(
            CaptureKind.CASE,
            CaptureKind.QUESTION,
            CaptureKind.WRITTEN_QUESTION,
            CaptureKind.ADVICE,
            CaptureKind.PERCEPTION);

    private final RunState state;
    private final CaseFinder cases;
    private final FreeIds ids;
    private final ArtefactWriting reading;

    LinkWriting(RunState state, CaseFinder cases, FreeIds ids) {
        this.state = state;
        this.cases = cases;
        this.ids = ids;
        this.reading = new ArtefactWriting(state, cases);
    }

    void write(MeetingContent content) {
        for (Capture capture : state.captures()) {
            List<String> sources = known(capture.origin().links());
            for (String source : sources.isEmpty() ? only(capture) : sources) {
                content.getLinks().add(link(kind(capture), source, capture.id()));
            }
            if (capture.chosen() && !SAY_THEMSELVES.contains(capture.kind())) {
                Note choice = choice(capture);
                content.getArtefacts().add(choice);
                content.getLinks().add(link(LinkKind.CHOSEN_AS, capture.id(), choice.getId()));
            }
        }
    }

    private List<String> known(List<String> links) {
        return links.stream()
                .distinct()
                .filter(id -> state.capture(id).map(each -> !each.removed()).orElse(false))
                .toList();
    }

    private List<String> only(Capture capture) {
        if (capture.kind() == CaptureKind.REFORMULATION) {
            return found(cases.of(capture));
        } else if (capture.kind() == CaptureKind.ADVICE) {
            List<String> last = sameCase(capture, CaptureKind.REFORMULATION).stream()
                    .filter(reading::isPresenters)
                    .map(Capture::id)
                    .toList();
            return last.size() == 1 ? last : found(cases.of(capture));
        } else if (capture.kind().isAction()) {
            List<String> chosen = sameCase(capture, CaptureKind.ADVICE).stream()
                    .filter(Capture::chosen)
                    .map(Capture::id)
                    .toList();
            return chosen.size() == 1 ? chosen : List.of();
        }
        return List.of();
    }

    private List<Capture> sameCase(Capture capture, CaptureKind kind) {
        String of = cases.of(capture);
        return state.captures(kind).stream()
                .filter(each -> cases.of(each).equals(of))
                .toList();
    }

    private static List<String> found(String id) {
        return id.isEmpty() ? List.of() : List.of(id);
    }

    private static LinkKind kind(Capture capture) {
        return switch (capture.kind()) {
            case REFORMULATION -> LinkKind.REFORMULATES;
            case ADVICE -> LinkKind.ANSWERS;
            case ACTION, FIRST_ACTION -> LinkKind.LEADS_TO;
            case CHOICE -> LinkKind.CHOSEN_AS;
            case FACTOR, PERCEPTION -> LinkKind.EXPLAINS;
            default -> LinkKind.RESULTS_IN;
        };
    }

    /** A choice out of things that cannot say themselves that they are chosen is a note of its own. */
    private Note choice(Capture capture) {
        Note note = MeetingFactory.eINSTANCE.createNote();
        note.setId(ids.of("choice"));
        note.setKind(YieldKind.CHOICE);
        note.setCaseId(cases.of(capture));
        note.setItem(capture.place().item());
        note.setPhase(capture.place().phase());
        note.setAt(capture.place().at());
        note.setText(capture.text());
        note.setVisibility(capture.place().visibility());
        return note;
    }

    private Link link(LinkKind kind, String from, String to) {
        Link link = MeetingFactory.eINSTANCE.createLink();
        link.setId(ids.of("link"));
        link.setKind(kind);
        link.setFrom(from);
        link.setTo(to);
        return link;
    }
}
