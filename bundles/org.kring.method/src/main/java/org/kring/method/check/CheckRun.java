// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.method.Bilingual;
import org.kring.method.Finding;
import org.kring.method.Level;
import org.kring.method.Phases;
import org.kring.method.Sentences;
import org.kring.model.method.Deviation;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.model.method.Phase;

/** One check of one method: what the rules look at, and where they leave their findings. */
public final class CheckRun {

    static final Sentences SENTENCES = new Sentences(CheckRun.class);

    private static final List<Rule> RULES = List.of(
            new WordsRule(),
            new PhaseRule(),
            new RoundRule(),
            new RoleRule(),
            new LampRule(),
            new TimeRule(),
            new StanceRule(),
            new FunctionRule(),
            new GroupRule(),
            new ReferenceRule());

    private final Method method;
    private final Usual usual;
    private final List<Phase> phases;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Prepares a check.
     *
     * @param method the method
     * @param norms what is usual; null means the norms of source S0
     */
    public CheckRun(Method method, Norms norms) {
        this.method = method;
        this.usual = Usual.of(norms);
        this.phases = Phases.of(method);
    }

    /**
     * Runs all rules, once.
     *
     * @return the findings, in the order of the rules
     */
    public List<Finding> findings() {
        RULES.forEach(rule -> rule.check(this));
        return List.copyOf(findings);
    }

    Method method() {
        return method;
    }

    Usual usual() {
        return usual;
    }

    List<Phase> phases() {
        return phases;
    }

    /** The method cannot be used: no deviation makes up for that. */
    void fail(String rule, Object... arguments) {
        failAt(null, rule, arguments);
    }

    void failAt(Phase phase, String rule, Object... arguments) {
        add(Level.ERROR, phase, rule, SENTENCES.of(rule, arguments));
    }

    void warn(String rule, Object... arguments) {
        warnAt(null, rule, arguments);
    }

    void warnAt(Phase phase, String rule, Object... arguments) {
        weigh(Level.WARNING, phase, rule, arguments);
    }

    void tell(String rule, Object... arguments) {
        tellAt(null, rule, arguments);
    }

    void tellAt(Phase phase, String rule, Object... arguments) {
        weigh(Level.INFO, phase, rule, arguments);
    }

    private void weigh(Level level, Phase phase, String rule, Object... arguments) {
        Bilingual sentence = SENTENCES.of(rule, arguments);
        Optional<Bilingual> reason = reason(rule, phase);
        if (reason.isPresent()) {
            add(Level.INFO, phase, rule, SENTENCES.of("deviated", sentence, reason.get()));
        } else {
            add(level, phase, rule, sentence);
        }
    }

    private void add(Level level, Phase phase, String rule, Bilingual sentence) {
        String id = phase == null || phase.getId() == null ? "" : phase.getId();
        findings.add(new Finding(rule, level, id, sentence.nl(), sentence.en()));
    }

    private Optional<Bilingual> reason(String rule, Phase phase) {
        return method.getDeviations().stream()
                .filter(deviation -> rule.equals(deviation.getRule()))
                .filter(deviation -> deviation.getPhase() == null || deviation.getPhase() == phase)
                .map(Deviation::getReason)
                .map(Bilingual::of)
                .filter(reason -> !reason.nl().isEmpty())
                .findFirst();
    }
}
