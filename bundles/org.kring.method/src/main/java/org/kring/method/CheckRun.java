// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.model.common.Text;
import org.kring.model.method.Deviation;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.model.method.Phase;

/** One check of one method: what the rules look at, and where they leave their findings. */
final class CheckRun {

    private static final List<Rule> RULES = List.of(new LampRule());

    private final Method method;
    private final Optional<Norms> norms;
    private final List<Phase> phases;
    private final List<Finding> findings = new ArrayList<>();

    CheckRun(Method method, Norms norms) {
        this.method = method;
        this.norms = Optional.ofNullable(norms);
        this.phases = Phases.of(method);
    }

    List<Finding> findings() {
        RULES.forEach(rule -> rule.check(this));
        return List.copyOf(findings);
    }

    Method method() {
        return method;
    }

    Optional<Norms> norms() {
        return norms;
    }

    List<Phase> phases() {
        return phases;
    }

    /** The method cannot be used: no deviation makes up for that. */
    void fail(String rule, Object... arguments) {
        failAt(null, rule, arguments);
    }

    void failAt(Phase phase, String rule, Object... arguments) {
        add(Level.ERROR, phase, rule, arguments);
    }

    void warn(String rule, Object... arguments) {
        warnAt(null, rule, arguments);
    }

    void warnAt(Phase phase, String rule, Object... arguments) {
        deviation(rule, phase)
                .ifPresentOrElse(
                        reason -> deviate(phase, rule, reason, arguments),
                        () -> add(Level.WARNING, phase, rule, arguments));
    }

    void tell(String rule, Object... arguments) {
        tellAt(null, rule, arguments);
    }

    void tellAt(Phase phase, String rule, Object... arguments) {
        add(Level.INFO, phase, rule, arguments);
    }

    private void add(Level level, Phase phase, String rule, Object... arguments) {
        findings.add(new Finding(
                rule, level, id(phase), Sentences.dutch(rule, arguments), Sentences.english(rule, arguments)));
    }

    private void deviate(Phase phase, String rule, Text reason, Object... arguments) {
        String nl = Sentences.dutch("deviated", Sentences.dutch(rule, arguments), reason);
        String en = Sentences.english("deviated", Sentences.english(rule, arguments), reason);
        findings.add(new Finding(rule, Level.INFO, id(phase), nl, en));
    }

    private Optional<Text> deviation(String rule, Phase phase) {
        return method.getDeviations().stream()
                .filter(deviation -> rule.equals(deviation.getRule()))
                .filter(deviation -> deviation.getPhase() == null || deviation.getPhase() == phase)
                .map(Deviation::getReason)
                .filter(reason -> !Words.of(reason, Words.DUTCH).isEmpty())
                .findFirst();
    }

    private static String id(Phase phase) {
        return phase == null || phase.getId() == null ? "" : phase.getId();
    }
}
