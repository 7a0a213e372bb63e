// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

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
        rename(phase.getId(), null);
        EcoreUtil.delete(phase, true);
    }

    private void replacePhase(Phase phase, Phase replacement) {
        if (replacement != null) {
            rename(phase.getId(), replacement.getId());
            replace(phase, replacement);
        }
    }

    private void replace(EObject old, EObject replacement) {
        if (replacement == null) {
            return;
        }
        EcoreUtil.replace(old, replacement);
        for (Setting setting : EcoreUtil.UsageCrossReferencer.find(old, method)) {
            EcoreUtil.replace(setting, old, replacement);
        }
        for (EObject part : (Iterable<EObject>) old::eAllContents) {
            EcoreUtil.UsageCrossReferencer.find(part, method).forEach(setting -> EcoreUtil.remove(setting, part));
        }
    }

    /** Guidance follows its phase; guidance of only a phase that goes, goes too, lest it be shown with all. */
    private void rename(String phase, String replacement) {
        method.getGuidance().removeIf(guidance -> isEmptied(guidance.getPhases(), phase, replacement));
        method.getSharedGuidance().removeIf(use -> isEmptied(use.getPhases(), phase, replacement));
    }

    private static boolean isEmptied(EList<String> phases, String phase, String replacement) {
        int at = phases.indexOf(phase);
        if (at < 0) {
            return false;
        }
        phases.remove(at);
        if (replacement != null) {
            phases.add(at, replacement);
        }
        return phases.isEmpty();
    }
}
