// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.EnumMap;
import java.util.Map;
import org.kring.model.common.Text;
import org.kring.model.method.Method;
import org.kring.practice.edit.Field;
import org.kring.practice.edit.MethodEdits;

/** The words of a method, as a snapshot for the screen. */
record MethodViewState(Map<Field, String> words) {

    MethodViewState {
        words = Map.copyOf(words);
    }

    static MethodViewState of(Method method, RefusedWords typed) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        put(words, Field.NAME_NL, method.getName());
        put(words, Field.NAME_EN, method.getName());
        put(words, Field.SUMMARY_NL, method.getSummary());
        put(words, Field.SUMMARY_EN, method.getSummary());
        typed.over(words, null);
        return new MethodViewState(words);
    }

    static void put(Map<Field, String> words, Field field, Text text) {
        words.put(field, MethodEdits.words(text, field.dutch()));
    }
}
