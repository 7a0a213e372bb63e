// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.kring.model.method.Yield;

/** Letters of the variants of a method, where they stand, and their changes in words. */
public final class VariantLetters {
    private final Method method;
    private final PhaseText wording;
    private final Map<Object, Set<String>> letters = new HashMap<>();
    private final Map<Yield, Phase> homes = new HashMap<>();

    public VariantLetters(Method method, PhaseText wording) {
        this.method = method;
        this.wording = wording;
        for (Phase phase : Phases.of(method)) {
            phase.getYields().forEach(yield -> homes.put(yield, phase));
        }
        collect();
    }

    /** A to Z; from the 27th on a number. */
    public static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    /** Letters of the variants that change this phase, or add one right behind it. */
    public List<String> at(Phase phase) {
        return List.copyOf(letters.getOrDefault(phase, Set.of()));
    }

    /** Letters of the variants that change how many people hold this role. */
    public List<String> at(MethodRole role) {
        return List.copyOf(letters.getOrDefault(role, Set.of()));
    }

    /** Goes through all changes once; each phase and role then finds its letters in order. */
    private void collect() {
        for (int index = 0; index < method.getVariants().size(); index++) {
            for (Change change : method.getVariants().get(index).getChanges()) {
                Object touched = change instanceof ChangeRoleCount count ? count.getRole() : touched(change);
                letters.computeIfAbsent(touched, each -> new LinkedHashSet<>()).add(letter(index));
            }
        }
    }

    /** What a variant changes, in words. */
    public String changes(Variant variant) {
        Set<String> parts = new LinkedHashSet<>();
        variant.getChanges().forEach(change -> parts.add(words(change)));
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
            return homes.get(replace.getYield());
        }
        return null;
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
        String badge = wording.badge(phase);
        return badge.isEmpty() ? wording.text(phase.getName()) : badge;
    }
}
