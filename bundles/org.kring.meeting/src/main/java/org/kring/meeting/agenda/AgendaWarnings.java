// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.Warning;
import org.kring.method.Bilingual;
import org.kring.method.Phases;
import org.kring.method.Sentences;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.method.YieldKind;

/** What a facilitator should know about a composed agenda. */
final class AgendaWarnings {

    private static final Sentences SENTENCES = new Sentences(AgendaWarnings.class);
    private static final Set<String> ABOUT_MINUTES = Set.of("time-left", "untimed", "no-times");

    private final AgendaRequest wish;
    private final List<AgendaPart> parts;
    private final Set<Warning> warnings = new LinkedHashSet<>();

    private AgendaWarnings(AgendaRequest wish, List<AgendaPart> parts) {
        this.wish = wish;
        this.parts = parts;
    }

    static List<Warning> of(AgendaRequest wish, List<AgendaPart> parts) {
        AgendaWarnings all = new AgendaWarnings(wish, parts);
        all.minutes();
        all.main();
        all.methods();
        all.doubleEvaluation();
        return List.copyOf(all.warnings);
    }

    private void minutes() {
        int sum = parts.stream().mapToInt(AgendaPart::minutes).sum();
        if (sum > wish.minutes()) {
            add("agenda-over", sum - wish.minutes(), wish.minutes(), sum);
        } else if (sum < wish.minutes()) {
            add("agenda-left", wish.minutes() - sum, wish.minutes());
        }
        if (parts.stream().noneMatch(each -> each.category() == Category.CLOSING)) {
            add("no-closing");
        }
    }

    private void main() {
        Category main = wish.branch().main();
        if (wish.asksFor(main) && wish.method(main).isEmpty()) {
            add(main == Category.THEME_METHOD ? "no-theme-method" : "no-case-method");
        }
        boolean exercise = wish.asksFor(Category.CASE_FINDING)
                && wish.method(Category.CASE_FINDING).isPresent();
        if (wish.branch() == CaseBranch.FIND_CASE && !exercise) {
            add("no-exercise");
        }
    }

    /** What the methods warn of for this group; how minutes are divided within them is the agenda's own matter. */
    private void methods() {
        for (AgendaPart part : parts) {
            part.choice()
                    .ifPresent(
                            choice -> MethodPlan.of(choice.lived(), wish.people(), part.minutes()).warnings().stream()
                                    .filter(each -> !ABOUT_MINUTES.contains(each.rule()))
                                    .forEach(warnings::add));
        }
    }

    private void doubleEvaluation() {
        boolean closes = parts.stream().anyMatch(each -> each.category() == Category.CLOSING);
        for (AgendaPart part : parts) {
            boolean evaluates = part.category() != Category.CLOSING
                    && part.choice().map(choice -> evaluates(choice.lived())).orElse(false);
            if (closes && evaluates) {
                add("double-evaluation", part.title().quoted());
            }
        }
    }

    private static boolean evaluates(Method method) {
        return Phases.of(method).stream()
                .anyMatch(phase -> !phase.getEvaluates().isEmpty()
                        || phase.getYields().stream().anyMatch(each -> each.getKind() == YieldKind.EVALUATION));
    }

    private void add(String rule, Object... arguments) {
        Bilingual sentence = SENTENCES.of(rule, arguments);
        warnings.add(new Warning(rule, sentence));
    }
}
