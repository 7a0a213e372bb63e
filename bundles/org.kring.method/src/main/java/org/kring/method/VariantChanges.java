// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.method.AddPhase;
import org.kring.model.method.Change;
import org.kring.model.method.ChangeDuration;
import org.kring.model.method.ChangePresenters;
import org.kring.model.method.ChangeRoleCount;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceUse;
import org.kring.model.method.LeaveOutPhase;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.ReplacePhase;
import org.kring.model.method.ReplaceYield;
import org.kring.model.method.RewordPhase;
import org.kring.model.method.Round;

/** Carries out the changes of variants on one copy of a method. What a change contains moves into the method. */
final class VariantChanges {

    private final Method method;

    VariantChanges(Method method) {
        this.method = method;
    }

    void apply(Change change) {
        if (change instanceof AddPhase add) {
            add(add);
        } else if (change instanceof ChangePresenters presenters) {
            method.setPresenters(presenters.getPresenters());
        } else if (change instanceof ChangeRoleCount count && count.getRole() != null) {
            count.getRole().setCount(count.getCount());
        } else if (change instanceof ReplaceYield replace && replace.getYield() != null) {
            replace(replace.getYield(), replace.getReplacement());
        } else {
            applyToPhase(change);
        }
    }

    private void applyToPhase(Change change) {
        if (change instanceof RewordPhase reword && reword.getPhase() != null) {
            reword(reword);
        } else if (change instanceof ChangeDuration other && other.getPhase() != null) {
            other.getPhase().setDuration(other.getDuration());
        } else if (change instanceof LeaveOutPhase less && less.getPhase() != null) {
            leaveOut(less.getPhase());
        } else if (change instanceof ReplacePhase other && other.getPhase() != null) {
            replacePhase(other.getPhase(), other.getReplacement());
        }
    }

    private static void reword(RewordPhase reword) {
        Phase phase = reword.getPhase();
        if (reword.getName() != null) {
            phase.setName(reword.getName());
        }
        if (reword.getInstruction() != null) {
            phase.setInstruction(reword.getInstruction());
        }
        if (!reword.getPrompts().isEmpty()) {
            phase.getPrompts().clear();
            phase.getPrompts().addAll(reword.getPrompts());
        }
    }

    private void add(AddPhase add) {
        if (add.getAddition() == null) {
            return;
        }
        FlowElement after = add.getAfter();
        if (after == null) {
            method.getFlow().add(0, add.getAddition());
            return;
        }
        EList<FlowElement> flow = flowOf(after);
        flow.add(flow.indexOf(after) + 1, add.getAddition());
    }

    private EList<FlowElement> flowOf(FlowElement element) {
        return element.eContainer() instanceof Round round ? round.getFlow() : method.getFlow();
    }

    private void leaveOut(Phase phase) {
        renamePhase(List.of(phase.getId()), id -> "");
        EcoreUtil.delete(phase, true);
    }

    private void replacePhase(Phase phase, Phase replacement) {
        if (replacement == null) {
            return;
        }
        renamePhase(List.of(phase.getId()), id -> replacement.getId());
        replace(phase, replacement);
    }

    private void replace(EObject old, EObject replacement) {
        if (replacement == null) {
            return;
        }
        EcoreUtil.replace(old, replacement);
        for (Setting setting : EcoreUtil.UsageCrossReferencer.find(old, method)) {
            EcoreUtil.replace(setting, old, replacement);
        }
        old.eAllContents().forEachRemaining(part -> EcoreUtil.UsageCrossReferencer.find(part, method)
                .forEach(setting -> EcoreUtil.remove(setting, part)));
    }

    private void renamePhase(List<String> ids, UnaryOperator<String> rename) {
        method.getGuidance().stream().map(Guidance::getPhases).forEach(phases -> rename(phases, ids, rename));
        method.getSharedGuidance().stream().map(GuidanceUse::getPhases).forEach(phases -> rename(phases, ids, rename));
    }

    private static void rename(EList<String> phases, List<String> ids, UnaryOperator<String> rename) {
        phases.replaceAll(id -> ids.contains(id) ? rename.apply(id) : id);
        phases.removeIf(String::isEmpty);
    }
}
