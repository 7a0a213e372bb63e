// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.Locale;
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

    /** Where the whole agenda says by how much the minutes are too few, no second count stands beside that. */
    PlanViewState.Choice ofChosen(MethodFit fit, AgendaPlan agenda) {
        boolean counted =
                agenda.warnings().stream().anyMatch(each -> each.rule().equals("agenda-over"));
        boolean isShort =
                fit.against().filter(each -> each.rule().equals("too-short")).isPresent();
        boolean told = counted && isShort && fit.stageAsked().isEmpty();
        return choice(fit, told ? Messages.Plan_tooLong : words(fit), true);
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
