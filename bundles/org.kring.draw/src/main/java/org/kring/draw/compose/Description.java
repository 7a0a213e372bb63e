// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.draw.flow.RoundMinutes;
import org.kring.draw.flow.Steps;
import org.kring.draw.words.Messages;
import org.kring.draw.words.PhaseText;
import org.kring.draw.words.VariantLetters;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Variant;
import org.kring.model.method.Yield;

/** Says in lines of text what a picture shows. */
public final class Description {
    private final Method method;
    private final Steps steps;
    private final PhaseText wording;

    private Description(Method method, Locale locale) {
        this.method = method;
        this.steps = Steps.of(method);
        this.wording = new PhaseText(locale);
    }

    /** The picture of a method in words; Dutch for a Dutch locale, else English. */
    public static String of(Method method, Locale locale) {
        return String.join("\n", new Description(method, locale).lines());
    }

    private List<String> lines() {
        HeadingLayout heading = new HeadingLayout(method, wording);
        List<String> lines = new ArrayList<>();
        lines.add(sentence(heading.name(), heading.minutes(), String.join(", ", heading.minuteRemarks())));
        if (steps.phases().isEmpty()) {
            lines.add(wording.word("empty"));
        }
        Brackets brackets = new Brackets(steps, wording, new RoundMinutes());
        Map<Integer, List<Steps.Span>> rounds = steps.byFirst();
        for (int index = 0; index < steps.phases().size(); index++) {
            for (Steps.Span span : rounds.getOrDefault(index, List.of())) {
                lines.add(sentence(brackets.title(span.round()), brackets.manner(span.round())));
            }
            phase(steps.phases().get(index), lines);
        }
        VariantLetters letters = new VariantLetters(method, wording);
        for (Variant variant : method.getVariants()) {
            String name = wording.word("legend_variants") + ": " + wording.text(variant.getName());
            lines.add(sentence(name, letters.changes(variant), wording.text(variant.getDescription())));
        }
        return lines;
    }

    private void phase(Phase phase, List<String> lines) {
        String badge = wording.badge(phase);
        lines.add(sentence(
                (badge.isEmpty() ? "" : badge + ": ") + wording.text(phase.getName()),
                wording.minutes(phase.getDuration()),
                wording.manner(phase)));
        for (Activity activity : phase.getActivities()) {
            String who = wording.role(activity.getRole()) + ": "
                    + wording.word("activity_" + Messages.name(activity.getKind()));
            lines.add("  " + sentence(who, wording.manner(activity), text(activity.getText())));
        }
        for (Yield yield : phase.getYields()) {
            String what = wording.word("lane_yields") + ": " + wording.yield(yield);
            lines.add("  " + sentence(what, wording.manner(yield)));
        }
    }

    private String text(Text text) {
        return wording.text(text);
    }

    private static String sentence(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                said.add(part.endsWith(".") ? part.substring(0, part.length() - 1) : part);
            }
        }
        return String.join(". ", said) + ".";
    }
}
