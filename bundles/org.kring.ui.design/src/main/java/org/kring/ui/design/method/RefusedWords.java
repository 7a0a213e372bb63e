// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kring.model.method.Phase;
import org.kring.practice.edit.Field;
import org.kring.ui.design.text.Messages;

/** Words that were typed and are too many for their field: kept on the screen to be shortened, not in the method. */
final class RefusedWords {

    /** Words of one field; phase is null when they are of the method. */
    record Held(Field field, Phase phase, String words) {

        boolean isFor(Field other, Phase of) {
            return field == other && (!field.ofPhase() || phase == of);
        }

        String sentence() {
            String template = field.isName() ? Messages.Field_nameLong : Messages.Field_wordsLong;
            return NLS.bind(template, field.most(), words.codePointCount(0, words.length()));
        }
    }

    private final List<Held> held = new ArrayList<>();

    void put(Field field, Phase phase, String words) {
        remove(field, phase);
        held.add(new Held(field, field.ofPhase() ? phase : null, words));
    }

    /** False when there were none. */
    boolean remove(Field field, Phase phase) {
        return held.removeIf(each -> each.isFor(field, phase));
    }

    /** What was typed last. */
    Optional<Held> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** Puts them in place of the words of the method; those of phases only of this one, which may be null. */
    void over(Map<Field, String> words, Phase phase) {
        held.stream()
                .filter(each -> words.containsKey(each.field()) && each.isFor(each.field(), phase))
                .forEach(each -> words.put(each.field(), each.words()));
    }

    /** What is said at the fields. */
    Map<Field, String> sentences(Phase phase) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        held.stream()
                .filter(each -> each.isFor(each.field(), phase))
                .forEach(each -> all.put(each.field(), each.sentence()));
        return all;
    }
}
