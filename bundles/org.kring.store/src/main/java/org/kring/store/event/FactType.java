// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kring.meeting.run.RunFact;

/**
 * A kind of event.
 *
 * @param word its word in journals, which no renaming in the source may change
 * @param type the fact that it is here
 * @param fields in the order in which they are written
 * @param maker makes the fact out of the values by the names of their fields
 */
record FactType(
        String word,
        Class<? extends RunFact> type,
        List<FactField<RunFact, ?>> fields,
        Function<Map<String, Object>, RunFact> maker) {

    @SuppressWarnings("unchecked")
    static <F extends RunFact> FactType of(
            String word, Class<F> type, Function<Map<String, Object>, F> maker, List<FactField<F, ?>> fields) {
        var ofAny = (List<FactField<RunFact, ?>>) (List<?>) fields;
        return new FactType(word, type, List.copyOf(ofAny), maker::apply);
    }

    /**
     * Says that a fact does not say what it is about, which is the first of its fields when that is a text.
     *
     * @param fact of this kind
     * @throws BadEvent with the name of the field
     */
    void needsSubject(RunFact fact) throws BadEvent {
        var subject = fields.isEmpty() ? null : fields.get(0);
        if (subject != null && subject.kind() == FactValue.TEXT && "".equals(subject.written(fact))) {
            throw BadEvent.of("missing", subject.name());
        }
    }

    /** The fact that fields in JSON tell; takes those that it knows out of them. */
    RunFact read(Map<String, Object> json) throws BadEvent {
        var values = new HashMap<String, Object>();
        for (FactField<RunFact, ?> each : fields) {
            var value = json.remove(each.name());
            if (value != null) {
                values.put(each.name(), each.read(value).orElseThrow(() -> each.refusal(value)));
            } else if (each.kind().needed()) {
                throw BadEvent.of("missing", each.name());
            }
        }
        return maker.apply(values);
    }
}
