// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.common.Duration;
import org.kring.model.method.Activity;
import org.kring.model.method.Phase;
import org.kring.practice.edit.Field;
import org.kring.ui.design.text.Labels;

/**
 * A phase, as a snapshot for the screen.
 *
 * @param number or label in its method; where it has none, its title
 * @param heading number or label, and title
 * @param words titles and instructions
 * @param minutes least and most minutes; null means: untimed
 * @param optional whether it may be left out
 * @param activities the rows of the table
 */
record PhaseViewState(
        String number,
        String heading,
        Map<Field, String> words,
        int[] minutes,
        boolean optional,
        List<ActivityRow> activities) {

    static PhaseViewState of(Phase phase, Locale locale, RefusedWords typed) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        MethodViewState.put(words, Field.TITLE_NL, phase.getName());
        MethodViewState.put(words, Field.TITLE_EN, phase.getName());
        MethodViewState.put(words, Field.INSTRUCTION_NL, phase.getInstruction());
        MethodViewState.put(words, Field.INSTRUCTION_EN, phase.getInstruction());
        typed.over(words, phase);
        Duration duration = phase.getDuration();
        int[] minutes = duration == null ? null : new int[] {duration.getMin(), duration.getMax()};
        Labels labels = new Labels(locale);
        List<ActivityRow> rows = phase.getActivities().stream()
                .map(activity -> row(activity, labels, locale))
                .toList();
        String heading = heading(phase, locale);
        String badge = Phases.badge(phase, locale);
        return new PhaseViewState(badge.isEmpty() ? heading : badge, heading, words, minutes, phase.isOptional(), rows);
    }

    static String heading(Phase phase, Locale locale) {
        String title = Words.of(phase.getName(), locale);
        String badge = Phases.badge(phase, locale);
        return title.isEmpty() || badge.isEmpty() ? badge + title : badge + "  " + title;
    }

    private static ActivityRow row(Activity activity, Labels labels, Locale locale) {
        String role =
                activity.getRole() == null ? "" : Words.of(activity.getRole().getName(), locale);
        return new ActivityRow(
                role, labels.of(activity.getKind()), labels.of(activity.getPlace()), labels.of(activity.getSpeech()));
    }

    /** One activity in words. */
    record ActivityRow(String role, String kind, String place, String speech) {

        /** The words of a column, from 0. */
        String column(int column) {
            return switch (column) {
                case 0 -> role;
                case 1 -> kind;
                case 2 -> place;
                default -> speech;
            };
        }
    }
}
