// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.kring.method.Bilingual;
import org.kring.method.Words;
import org.kring.model.common.Text;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;

/** Names are there, in both languages, and told apart. */
final class WordsRule implements Rule {

    @Override
    public void check(CheckRun run) {
        if (run.phases().isEmpty()) {
            run.fail("empty-method");
        }
        if (!Words.inBothLanguages(run.method().getName())) {
            run.warn("method-name");
        }
        for (Phase phase : run.phases()) {
            if (!Words.inBothLanguages(phase.getName())) {
                run.warnAt(phase, "phase-name", label(phase));
            } else if (!Words.inBothLanguages(phase.getInstruction())) {
                run.tellAt(phase, "phase-instruction", label(phase));
            }
            if (phase.getLabel() != null && !Words.inBothLanguages(phase.getLabel())) {
                run.tellAt(phase, "phase-label", label(phase));
            }
        }
        findDoubles(run);
    }

    private static void findDoubles(CheckRun run) {
        Set<String> names = new HashSet<>();
        for (Phase phase : run.phases()) {
            if (isDouble(phase.getName(), names)) {
                run.warnAt(phase, "duplicate-phase-name", label(phase));
            }
        }
        names.clear();
        for (MethodRole role : run.method().getRoles()) {
            if (isDouble(role.getName(), names)) {
                run.warn(
                        "duplicate-role-name",
                        Bilingual.of(role.getName(), role.getId()).quoted());
            }
        }
    }

    private static boolean isDouble(Text name, Set<String> names) {
        String words = Words.of(name, Words.DUTCH).strip().toLowerCase(Locale.ROOT);
        return !words.isEmpty() && !names.add(words);
    }

    /** The name of a phase between quotation marks, or its identifier. */
    static Bilingual label(Phase phase) {
        return Bilingual.of(phase.getName(), phase.getId()).quoted();
    }
}
