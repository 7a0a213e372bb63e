// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.model.common.Category;
import org.kring.model.common.Duration;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.PlannedPhase;
import org.kring.model.method.Method;

/** Reads the agenda of a meeting as it is going to be lived; what a file left out gets the most modest value. */
public final class AgendaReading {

    private static final Sentences SENTENCES = new Sentences(AgendaReading.class);

    private AgendaReading() {}

    /**
     * Reads the parts of an agenda.
     *
     * @param meeting the meeting
     * @param methods finds the method of an agenda item that names one; empty means it is gone
     * @return the parts in order
     * @throws IllegalArgumentException when a method has no such variant
     */
    public static List<RunItem> items(Meeting meeting, Function<AgendaItem, Optional<Method>> methods) {
        List<RunItem> items = new ArrayList<>();
        for (AgendaItem item : meeting.getAgenda()) {
            String id = item.getId() == null ? "item-" + (items.size() + 1) : item.getId();
            items.add(item(item, id, methods));
        }
        return List.copyOf(items);
    }

    private static RunItem item(AgendaItem item, String id, Function<AgendaItem, Optional<Method>> methods) {
        Optional<Method> method = text(item.getMethod()).isEmpty()
                ? Optional.empty()
                : methods.apply(item).map(each -> lived(item, each));
        return new RunItem(
                id,
                item.getCategory(),
                title(item, method),
                method,
                minutes(item.getPlanned()),
                phaseMinutes(item),
                item.isProtected());
    }

    private static Method lived(AgendaItem item, Method method) {
        return new MethodChoice(item.getCategory(), method, item.getVariants(), phaseMinutes(item)).lived();
    }

    private static Bilingual title(AgendaItem item, Optional<Method> method) {
        String title = text(item.getTitle());
        if (!title.isBlank()) {
            return new Bilingual(title, title);
        }
        return method.map(each -> Bilingual.of(each.getName(), each.getId()))
                .orElseGet(() -> category(item.getCategory()));
    }

    /**
     * Names a category.
     *
     * @param category the sort of agenda item
     * @return the word for it
     */
    public static Bilingual category(Category category) {
        return SENTENCES.of("category." + category.getLiteral());
    }

    private static OptionalInt minutes(Duration planned) {
        return planned == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, planned.getMax()));
    }

    private static Map<String, Integer> phaseMinutes(AgendaItem item) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (PlannedPhase each : item.getPhases()) {
            minutes.put(text(each.getPhase()), Math.max(0, each.getMinutes()));
        }
        return minutes;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
