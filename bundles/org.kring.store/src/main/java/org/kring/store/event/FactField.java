// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kring.meeting.RunNumber;

/**
 * A field of an event.
 *
 * @param name its name in journals, which no renaming in the source may change
 * @param kind how its value stands there
 * @param value where the value comes from
 * @param words the word of each value of a choice; null for other kinds
 * @param range from where to where a number goes; null for other kinds
 * @param <F> the fact that has it
 * @param <T> its value
 */
record FactField<F, T>(String name, FactValue kind, Function<F, T> value, Map<T, String> words, RunNumber range) {

    static <F> FactField<F, String> text(String name, Function<F, String> value) {
        return new FactField<>(name, FactValue.TEXT, value, null, null);
    }

    static <F> FactField<F, Integer> number(String name, RunNumber range, Function<F, Integer> value) {
        return new FactField<>(name, FactValue.NUMBER, value, null, range);
    }

    static <F> FactField<F, Boolean> truth(String name, Function<F, Boolean> value) {
        return new FactField<>(name, FactValue.BOOLEAN, value, null, null);
    }

    static <F> FactField<F, LocalDate> day(String name, Function<F, LocalDate> value) {
        return new FactField<>(name, FactValue.DATE, value, null, null);
    }

    static <F> FactField<F, List<String>> texts(String name, Function<F, List<String>> value) {
        return new FactField<>(name, FactValue.LIST, value, null, null);
    }

    static <F, T> FactField<F, T> choice(String name, Function<F, T> value, Map<T, String> words) {
        return new FactField<>(name, FactValue.CHOICE, value, words, null);
    }

    /** The value of a fact as it is written: a text, number, truth or list of texts; null and what is empty is left out. */
    Object written(F fact) {
        var said = value.apply(fact);
        return words == null ? said : words.get(said);
    }

    /** What a value in JSON stands for; empty when it stands for none. */
    Optional<Object> read(Object json) {
        return kind.read(json).flatMap(said -> words == null ? Optional.of(said) : worded(said));
    }

    /** Why a value in JSON stands for none; of a number it names the value and the range. */
    BadEvent refusal(Object json) {
        return range == null ? BadEvent.value(name, kind) : BadEvent.number(name, json, range);
    }

    private Optional<Object> worded(Object word) {
        return words.entrySet().stream()
                .filter(each -> each.getValue().equals(word))
                .<Object>map(Map.Entry::getKey)
                .findFirst();
    }

    /** The value among those that were read, by the names of their fields; null when it was not there. */
    @SuppressWarnings("unchecked")
    T in(Map<String, Object> values) {
        return (T) values.get(name);
    }
}
