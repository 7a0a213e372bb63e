// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.CaptureKind;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.method.Naming;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/**
 * A kind of words that can be kept now.
 *
 * @param kind what it is
 * @param yields what of the phase it answers, all of it for its giver alone or none; empty when the phase does not say
 *     that it brings this forth
 */
public record Asked(CaptureKind kind, List<Yield> yields) {

    private static final String BETWEEN = " / ";
    /** More characters than this are no heading. */
    private static final int LONGEST = 100;

    /** Copies the list. */
    public Asked {
        Objects.requireNonNull(kind);
        yields = List.copyOf(yields);
    }

    /**
     * A kind that no phase asks for.
     *
     * @param kind what it is
     * @return without a yield
     */
    public static Asked beside(CaptureKind kind) {
        return new Asked(kind, List.of());
    }

    /**
     * What a phase asks for. When it says nothing: a case where cases are sought, a learning point in the closing, nothing
     * of its own where is looked back, and otherwise a note.
     *
     * @param segment the phase, or the part of the agenda without one
     * @return each kind once, with all yields of that kind, in the order of the method; what is for its giver alone is apart
     *     from what is for others too. What is chosen out of words of the same kind is a mark on these, not a yield more.
     */
    public static List<Asked> in(RunSegment segment) {
        record Place(CaptureKind kind, boolean secret) {}
        Map<Place, List<Yield>> asked = new LinkedHashMap<>();
        for (Yield each : segment.yields()) {
            Place place = new Place(CaptureKind.of(each.getKind()), Secrecy.isSecret(each.getVisibility()));
            asked.computeIfAbsent(place, none -> new ArrayList<>()).add(each);
        }
        if (asked.isEmpty()) {
            return unsaid(segment.item().category());
        }
        return asked.entrySet().stream()
                .map(each -> new Asked(each.getKey().kind(), worded(each.getValue())))
                .toList();
    }

    private static List<Yield> worded(List<Yield> yields) {
        List<Yield> worded = yields.stream()
                .filter(each -> each.getKind() != YieldKind.CHOSEN_ADVICE)
                .toList();
        return worded.isEmpty() ? yields : worded;
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
     * What stands above these words: the names of all yields, so that none of them stands under the name of another.
     *
     * @param locale of the reader
     * @return "" when there is no yield, when one of several has no name, or when it would be too long: then the name of
     *     the kind is all that can be said
     */
    public String title(Locale locale) {
        List<String> names = yields.stream()
                .map(each -> Words.of(each.getName(), locale))
                .distinct()
                .toList();
        String title = names.contains("") ? "" : String.join(BETWEEN, names);
        return names.size() > 1 && title.length() > LONGEST ? "" : title;
    }

    /**
     * Identifies the first yield.
     *
     * @return "" when there is none
     */
    public String yieldId() {
        return yields.isEmpty() ? "" : Objects.requireNonNullElse(yields.get(0).getId(), "");
    }

    /**
     * Whether words that answer a yield belong here.
     *
     * @param id of a yield of any phase
     * @return true for its own, and for what these are chosen from
     */
    public boolean answers(String id) {
        return yields.stream()
                .flatMap(each -> Stream.of(each, each.getChosenFrom()))
                .anyMatch(each -> each != null && id.equals(each.getId()));
    }

    /** Whether what is said is for whoever says it alone, so that it is kept nowhere. */
    public boolean isSecret() {
        return yields.stream().anyMatch(each -> Secrecy.isSecret(each.getVisibility()));
    }

    /** Whether it is asked who said it: unless every yield is unnamed. */
    public boolean isNamed() {
        return yields.isEmpty() || yields.stream().anyMatch(each -> each.getNaming() != Naming.UNNAMED);
    }
}
