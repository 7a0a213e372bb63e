// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.kring.method.Phases;
import org.kring.model.method.AddPhase;
import org.kring.model.method.Change;
import org.kring.model.method.ChangeDuration;
import org.kring.model.method.ChangePresenters;
import org.kring.model.method.ChangeRoleCount;
import org.kring.model.method.FlowElement;
import org.kring.model.method.LeaveOutPhase;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.ReplacePhase;
import org.kring.model.method.ReplaceYield;
import org.kring.model.method.RewordPhase;
import org.kring.model.method.Round;
import org.kring.model.method.Variant;

/** Letters of the variants of a method, where they stand, and their changes in words. */
final class VariantLetters {
    private final Method method;
    private final PhaseText wording;

    VariantLetters(Method method, PhaseText wording) {
        this.method = method;
        this.wording = wording;
    }

    /** A to Z; from the 27th on a number. */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    /** Letters of the variants that change this phase, or add one right behind it. */
    List<String> at(Phase phase) {
        return letters(change -> touched(change) == phase);
    }

    /** Letters of the variants that change how many people hold this role. */
    List<String> at(MethodRole role) {
        return letters(change -> change instanceof ChangeRoleCount count && count.getRole() == role);
    }

    private List<String> letters(Predicate<Change> wanted) {
        List<String> letters = new ArrayList<>();
        for (int index = 0; index < method.getVariants().size(); index++) {
            if (method.getVariants().get(index).getChanges().stream().anyMatch(wanted)) {
                letters.add(letter(index));
            }
        }
        return letters;
    }

    /** What a variant changes, in words. */
    String changes(Variant variant) {
        List<String> parts = new ArrayList<>();
        for (Change change : variant.getChanges()) {
            String words = words(change);
            if (!parts.contains(words)) {
                parts.add(words);
            }
        }
        return String.join("; ", parts);
    }

    private Phase touched(Change change) {
        if (change instanceof RewordPhase reword) {
            return reword.getPhase();
        } else if (change instanceof ReplacePhase replace) {
            return replace.getPhase();
        } else if (change instanceof LeaveOutPhase leaveOut) {
            return leaveOut.getPhase();
        } else if (change instanceof ChangeDuration duration) {
            return duration.getPhase();
        } else if (change instanceof AddPhase add) {
            return last(add.getAfter());
        } else if (change instanceof ReplaceYield replace) {
            return home(replace);
        }
        return null;
    }

    private Phase home(ReplaceYield replace) {
        return Phases.of(method).stream()
                .filter(phase -> phase.getYields().contains(replace.getYield()))
                .findFirst()
                .orElse(null);
    }

    /** The last phase of an element; the first phase of the method when it stands before everything. */
    private Phase last(FlowElement element) {
        if (element instanceof Phase phase) {
            return phase;
        }
        if (element instanceof Round round && !round.getFlow().isEmpty()) {
            return last(round.getFlow().get(round.getFlow().size() - 1));
        }
        return element == null ? Phases.of(method).stream().findFirst().orElse(null) : null;
    }

    private String words(Change change) {
        if (change instanceof RewordPhase) {
            return wording.word("change_reword", label(touched(change)));
        } else if (change instanceof ReplacePhase) {
            return wording.word("change_replace", label(touched(change)));
        } else if (change instanceof LeaveOutPhase) {
            return wording.word("change_leave_out", label(touched(change)));
        } else if (change instanceof ChangeDuration) {
            return wording.word("change_duration", label(touched(change)));
        } else if (change instanceof ReplaceYield) {
            return wording.word("change_yield", label(touched(change)));
        } else if (change instanceof ChangeRoleCount count) {
            return wording.word("change_role_count", wording.role(count.getRole()));
        } else if (change instanceof AddPhase add) {
            return add.getAfter() == null
                    ? wording.word("change_add_start")
                    : wording.word("change_add_after", label(touched(change)));
        }
        return change instanceof ChangePresenters ? wording.word("change_presenters") : "";
    }

    private String label(Phase phase) {
        if (phase == null) {
            return "";
        }
        String number = Objects.requireNonNullElse(phase.getNumber(), "");
        return number.isBlank() ? wording.text(phase.getName()) : number;
    }
}
