// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.CaptureKind;
import org.kring.model.common.Category;
import org.kring.model.method.Naming;
import org.kring.model.method.Yield;

/**
 * A kind of words that can be kept now.
 *
 * @param kind what it is
 * @param yield what of the phase it answers; empty when the phase does not say that it brings this forth
 */
public record Asked(CaptureKind kind, Optional<Yield> yield) {

    /** Checks that nothing is missing. */
    public Asked {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(yield);
    }

    /**
     * A kind that no phase asks for.
     *
     * @param kind what it is
     * @return without a yield
     */
    public static Asked beside(CaptureKind kind) {
        return new Asked(kind, Optional.empty());
    }

    /**
     * What a phase asks for. When it says nothing: a case where cases are sought, a learning point in the closing, nothing
     * of its own where is looked back, and otherwise a note.
     *
     * @param segment the phase, or the part of the agenda without one
     * @return each kind once, with the first yield of that kind, in the order of the method
     */
    public static List<Asked> in(RunSegment segment) {
        Map<CaptureKind, Asked> asked = new LinkedHashMap<>();
        for (Yield each : segment.yields()) {
            CaptureKind kind = CaptureKind.of(each.getKind());
            asked.putIfAbsent(kind, new Asked(kind, Optional.of(each)));
        }
        return asked.isEmpty() ? unsaid(segment.item().category()) : List.copyOf(asked.values());
    }

    private static List<Asked> unsaid(Category category) {
        return switch (category) {
            case CASE_FINDING -> List.of(beside(CaptureKind.CASE));
            case CLOSING -> List.of(beside(CaptureKind.LEARNING_POINT));
            case LOOK_BACK -> List.of();
            default -> List.of(beside(CaptureKind.NOTE));
        };
    }

    /**
     * Identifies the yield.
     *
     * @return "" when there is none
     */
    public String yieldId() {
        return yield.map(Yield::getId).orElse("");
    }

    /** Whether what is said is for whoever says it alone, so that it is kept nowhere. */
    public boolean isSecret() {
        return yield.filter(each -> Secrecy.isSecret(each.getVisibility())).isPresent();
    }

    /** Whether it is asked who said it. */
    public boolean isNamed() {
        return yield.filter(each -> each.getNaming() == Naming.UNNAMED).isEmpty();
    }
}
