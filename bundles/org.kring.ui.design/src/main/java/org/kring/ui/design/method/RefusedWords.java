// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kring.model.method.Phase;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;
import org.kring.practice.edit.MinuteRange;
import org.kring.ui.design.text.Messages;

/**
 * What was typed and cannot be taken: words that are too many for their field, minutes that are no range. Kept on the
 * screen to be mended, not in the method.
 */
final class RefusedWords {

    /** What one field, or the two of the minutes, hold; phase is null when it is of the method. */
    sealed interface Held {

        Phase phase();

        EditName edit();

        /** Why it is not taken. */
        String sentence();

        /** The same in so few words that they fit above the method, in the room that is kept there. */
        default String brief() {
            return sentence();
        }
    }

    /** Words of one field. */
    record Words(Field field, Phase phase, String words) implements Held {

        boolean isFor(Field other, Phase of) {
            return field == other && (!field.ofPhase() || phase == of);
        }

        @Override
        public EditName edit() {
            return field.edit();
        }

        @Override
        public String sentence() {
            String template = field.isName() ? Messages.Field_nameLong : Messages.Field_wordsLong;
            return NLS.bind(template, field.most(), many());
        }

        @Override
        public String brief() {
            return NLS.bind(Messages.Field_tooMany, many(), field.most());
        }

        private int many() {
            return words.codePointCount(0, words.length());
        }
    }

    /** Minutes of a phase, as they stand in the two fields. */
    record Minutes(Phase phase, String from, String to, MinuteRange.Fault fault) implements Held {

        @Override
        public EditName edit() {
            return EditName.CHANGE_MINUTES;
        }

        @Override
        public String sentence() {
            return switch (fault) {
                case NOT_WHOLE -> Messages.Phase_minutesNotWhole;
                case FROM_ABOVE_TO -> Messages.Phase_minutesOrder;
            };
        }
    }

    private final List<Held> held = new ArrayList<>();

    void put(Field field, Phase phase, String words) {
        remove(field, phase);
        held.add(new Words(field, field.ofPhase() ? phase : null, words));
    }

    void put(Minutes minutes) {
        removeMinutes(minutes.phase());
        held.add(minutes);
    }

    /** False when there were none. */
    boolean remove(Field field, Phase phase) {
        return held.removeIf(each -> each instanceof Words words && words.isFor(field, phase));
    }

    /** False when there were none. */
    boolean removeMinutes(Phase phase) {
        return held.removeIf(each -> each instanceof Minutes && each.phase() == phase);
    }

    /** What was typed last. */
    Optional<Held> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** The minutes that were typed for a phase, which may be null. */
    Optional<Minutes> minutes(Phase phase) {
        return held.stream()
                .filter(each -> each instanceof Minutes && each.phase() == phase)
                .map(Minutes.class::cast)
                .findFirst();
    }

    private List<Words> words() {
        return held.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    /** Puts them in place of the words of the method; those of phases only of this one, which may be null. */
    void over(Map<Field, String> words, Phase phase) {
        words().stream()
                .filter(each -> words.containsKey(each.field()) && each.isFor(each.field(), phase))
                .forEach(each -> words.put(each.field(), each.words()));
    }

    /** What is said at the fields. */
    Map<Field, String> sentences(Phase phase) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        words().stream()
                .filter(each -> each.isFor(each.field(), phase))
                .forEach(each -> all.put(each.field(), each.sentence()));
        return all;
    }
}
