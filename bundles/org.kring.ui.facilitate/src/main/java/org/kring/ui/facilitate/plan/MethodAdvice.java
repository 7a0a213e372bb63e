// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.method.MinuteTotal;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MethodFit;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Says in words whether a method fits. */
final class MethodAdvice {

    private final Catalogue catalogue;
    private final Locale locale;
    private final Labels labels;

    MethodAdvice(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    PlanViewState.Choice of(MethodFit fit) {
        return choice(fit, words(fit), false);
    }

    /** Where its phases and the whole agenda lack the same minutes, the agenda's sentence stands for both. */
    PlanViewState.Choice ofChosen(MethodFit fit, AgendaPlan agenda) {
        Optional<String> over = agenda.warnings().stream()
                .filter(each -> each.rule().equals("agenda-over"))
                .map(each -> each.message(locale))
                .findFirst();
        boolean isShort =
                fit.against().filter(each -> each.rule().equals("too-short")).isPresent();
        return choice(fit, isShort && fit.stageAsked().isEmpty() ? over.orElse(words(fit)) : words(fit), true);
    }

    private PlanViewState.Choice choice(MethodFit fit, String advised, boolean chosen) {
        return new PlanViewState.Choice(
                catalogue.label(fit.method(), locale), minutes(fit.plan().total()), advised, fit.fits(), chosen);
    }

    private String words(MethodFit fit) {
        if (fit.stageAsked().isPresent()) {
            return NLS.bind(
                    Messages.Plan_stageAsked, labels.of(fit.stageAsked().get()).toLowerCase(locale));
        }
        return fit.against()
                .or(fit::precondition)
                .map(each -> each.message(locale))
                .orElse(Messages.Plan_fits);
    }

    private static String minutes(MinuteTotal total) {
        return total.timed() ? NLS.bind(Messages.Plan_minutes, total.numbers()) : Messages.Plan_untimed;
    }
}
