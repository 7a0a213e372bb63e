// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.kring.method.Bilingual;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.AddPhase;
import org.kring.model.method.Change;
import org.kring.model.method.Deviation;
import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceUse;
import org.kring.model.method.Variant;

/** What points at something points at something that is there. */
final class ReferenceRule implements Rule {

    @Override
    public void check(CheckRun run) {
        run.method().getGuidance().stream().map(Guidance::getPhases).forEach(ids -> checkPhases(run, ids));
        run.method().getSharedGuidance().stream().map(GuidanceUse::getPhases).forEach(ids -> checkPhases(run, ids));
        for (Variant variant : run.method().getVariants()) {
            if (variant.getChanges().isEmpty() || variant.getChanges().stream().anyMatch(ReferenceRule::isBroken)) {
                run.warn(
                        "variant-broken",
                        Bilingual.of(variant.getName(), variant.getId()).quoted());
            }
        }
        for (Deviation deviation : run.method().getDeviations()) {
            if (!Words.inBothLanguages(deviation.getReason())) {
                run.warn(
                        "deviation-reason",
                        Optional.ofNullable(deviation.getRule()).orElse(""));
            }
        }
    }

    private static void checkPhases(CheckRun run, List<String> ids) {
        for (String id : ids) {
            if (Phases.find(run.method(), id).isEmpty()) {
                run.warn("guidance-phase", id);
            }
        }
    }

    private static boolean isBroken(Change change) {
        return change.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !mayBeNull(change, reference))
                .anyMatch(reference -> change.eGet(reference) == null);
    }

    private static boolean mayBeNull(Change change, EReference reference) {
        return change instanceof AddPhase || reference.isMany();
    }
}
