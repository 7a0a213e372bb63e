// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;

/**
 * Words of one kind that are shown in a step of a run.
 *
 * @param asked what they are
 * @param isOpen whether more of them can be kept now
 * @param author identifier of the member who is proposed as the next to say something; "" for nobody in particular
 * @param captures what was kept, in order; nothing that is for its giver alone
 */
public record CaptureSection(Asked asked, boolean isOpen, String author, List<Capture> captures) {

    /** Copies the list. */
    public CaptureSection {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(author);
        captures = List.copyOf(captures);
    }

    /**
     * The sections of the current step: what it asks for, what else is wanted, what was kept before, and the parking lot,
     * which is open in every step. What is for its giver alone has a section that is never open and always empty; what was
     * kept of the same kind for all stands in one of its own. So does what answers an earlier phase that asked for the
     * same kind under another name.
     *
     * @param state the run now
     * @param extra kinds that are wanted beside those that the step asks for
     * @return from above to below, the parking lot last; none before the first step
     */
    public static List<CaptureSection> of(RunState state, Collection<CaptureKind> extra) {
        if (state.current().isEmpty()) {
            return List.of();
        }
        List<Asked> asked = new ArrayList<>(Asked.in(state.current().get()));
        new LinkedHashSet<>(extra)
                .stream()
                        .filter(each -> asked.stream().noneMatch(other -> other.kind() == each))
                        .map(Asked::beside)
                        .forEach(asked::add);
        asked.removeIf(each -> each.kind() == CaptureKind.PARKED);
        List<CaptureSection> sections = new ArrayList<>();
        asked.forEach(each -> sections.add(section(state, each, !each.isSecret())));
        sections.addAll(before(state, sections));
        sections.add(section(state, Asked.beside(CaptureKind.PARKED), true));
        return sections;
    }

    private static CaptureSection section(RunState state, Asked asked, boolean open) {
        List<Capture> kept = Secrecy.shared(state.captures(asked.kind())).stream()
                .filter(each -> isUnder(state, each, asked))
                .toList();
        return new CaptureSection(asked, open, ProposedAuthor.of(state, asked), kept);
    }

    /** Words that answer what an earlier phase asked for have another name than what this one asks for. */
    private static boolean isUnder(RunState state, Capture capture, Asked asked) {
        String yield = capture.origin().yield();
        if (asked.isSecret() || asked.yields().isEmpty()) {
            return !asked.isSecret();
        }
        return yield.isEmpty()
                ? capture.place()
                        .phase()
                        .equals(state.current().map(RunSegment::phaseId).orElse(""))
                : asked.answers(yield);
    }

    /** What was kept and stands in none of the sections, under the name of its kind. */
    private static List<CaptureSection> before(RunState state, List<CaptureSection> sections) {
        Map<CaptureKind, List<Capture>> rest = new LinkedHashMap<>();
        Secrecy.shared(state.captures()).stream()
                .filter(each -> each.kind() != CaptureKind.PARKED)
                .filter(each ->
                        sections.stream().noneMatch(other -> other.captures().contains(each)))
                .forEach(each -> rest.computeIfAbsent(each.kind(), none -> new ArrayList<>())
                        .add(each));
        return rest.entrySet().stream()
                .map(each -> Asked.beside(each.getKey()))
                .map(each -> new CaptureSection(each, false, ProposedAuthor.of(state, each), rest.get(each.kind())))
                .toList();
    }
}
