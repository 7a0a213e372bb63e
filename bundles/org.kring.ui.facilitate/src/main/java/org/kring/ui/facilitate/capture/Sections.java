// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kring.meeting.capture.Asked;
import org.kring.meeting.capture.CaptureSection;
import org.kring.meeting.capture.LowCommitment;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Says in words what the sections of the capture panel hold. */
final class Sections {

    private final Names names;
    private final Locale locale;
    private final Labels labels;
    private final int threshold;

    Sections(Names names, Locale locale, int threshold) {
        this.names = names;
        this.locale = locale;
        this.labels = new Labels(locale);
        this.threshold = threshold;
    }

    /**
     * The sections now.
     *
     * @param extra kinds that the facilitator asked for beside those of the phase
     */
    List<SectionViewState> of(RunState state, Set<CaptureKind> extra) {
        List<SectionViewState.Person> people = new ArrayList<>();
        people.add(new SectionViewState.Person("", Messages.Capture_unnamed));
        state.present().forEach(each -> people.add(new SectionViewState.Person(each, names.of(each))));
        return CaptureSection.of(state, extra).stream()
                .map(each -> section(each, people))
                .toList();
    }

    private SectionViewState section(CaptureSection section, List<SectionViewState.Person> people) {
        Asked asked = section.asked();
        CaptureKind kind = asked.kind();
        String own = asked.title(locale);
        return new SectionViewState(
                kind + "/" + asked.yieldId(),
                kind,
                asked.yieldId(),
                own.isEmpty() ? labels.of(kind) : own,
                asked.isSecret() ? Messages.Capture_private : hint(kind),
                section.isOpen(),
                asked.isNamed(),
                people,
                index(people, section.author()),
                section.captures().stream()
                        .map(each -> item(each, people, asked))
                        .toList());
    }

    private static String hint(CaptureKind kind) {
        return kind == CaptureKind.PARKED ? Messages.Capture_parkedHint : "";
    }

    private static int index(List<SectionViewState.Person> people, String member) {
        return people.stream().map(SectionViewState.Person::id).toList().indexOf(member);
    }

    private SectionViewState.Item item(Capture capture, List<SectionViewState.Person> people, Asked asked) {
        return new SectionViewState.Item(
                capture.id(),
                names.of(capture.author()),
                capture.text(),
                capture.words().question(),
                capture.kind().isChoosable(),
                capture.chosen(),
                capture.kind().isAction() ? Optional.of(task(capture, people, asked)) : Optional.empty(),
                capture.scale());
    }

    private SectionViewState.Task task(Capture capture, List<SectionViewState.Person> people, Asked asked) {
        String owner = capture.task().owner();
        int here = index(people, owner);
        return new SectionViewState.Task(
                here < 0 ? people.size() : here,
                here < 0 ? Optional.of(new SectionViewState.Person(owner, names.andLeft(owner))) : Optional.empty(),
                capture.task().due(),
                capture.ratings().stream().map(Capture.Rating::value).toList(),
                LowCommitment.isIn(capture, asked, threshold),
                CommitmentAnswers.of(capture));
    }
}
