// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.meeting.agenda.AgendaPart;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.agenda.TurnAdvice;
import org.kring.method.DateWords;
import org.kring.method.VisibleText;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingDraft;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Words for a plan: what the page shows of a draft. */
final class PlanViewStates {

    /** A space at which no line breaks: a day is read at once. */
    private static final char UNBROKEN = '\u00a0';

    private final MeetingDraft draft;
    private final Catalogue catalogue;
    private final Names names;
    private final MeetingWords words;
    private final Locale locale;
    private final Labels labels;
    private final MethodAdvice advice;

    PlanViewStates(MeetingDraft draft, MeetingWords words, Locale locale) {
        this.draft = draft;
        this.catalogue = draft.reading().catalogue();
        this.names = new Names(draft.reading().names());
        this.words = words;
        this.locale = locale;
        this.labels = new Labels(locale);
        this.advice = new MethodAdvice(catalogue, locale);
    }

    PlanViewState now() {
        AgendaPlan agenda = draft.agenda();
        List<PlanViewState.Choice> methods = methods(agenda);
        return new PlanViewState(
                VisibleText.line(draft.reading().group().getName()),
                when(),
                draft.start(),
                draft.minutes(),
                draft.branch(),
                draft.members().stream()
                        .map(each -> new PlanViewState.Person(
                                each, names.of(each), draft.present().contains(each)))
                        .toList(),
                parts(agenda),
                methods,
                variants(),
                roles(),
                warnings(agenda, methods),
                draft.cancelled());
    }

    private String when() {
        String day = words.when(draft.meeting().getStart()).replace(' ', UNBROKEN);
        return draft.cancelled() ? day + " \u00b7 " + labels.of(MeetingStatus.CANCELLED) : day;
    }

    /** What the advice about the chosen method says already, right above, is not said again. */
    private List<String> warnings(AgendaPlan agenda, List<PlanViewState.Choice> methods) {
        return agenda.warnings().stream()
                .map(each -> each.message(locale))
                .filter(each -> methods.stream()
                        .noneMatch(method -> method.chosen() && method.advice().equals(each)))
                .toList();
    }

    private List<PlanViewState.Part> parts(AgendaPlan agenda) {
        List<PlanViewState.Part> parts = new ArrayList<>();
        for (Category each : categories()) {
            Optional<AgendaPart> found = agenda.parts().stream()
                    .filter(part -> part.category() == each)
                    .findFirst();
            parts.add(found.map(this::part).orElseGet(() -> absent(each)));
        }
        return parts;
    }

    private List<Category> categories() {
        List<Category> all = new ArrayList<>();
        all.add(Category.WARM_UP);
        if (!draft.isFirst()) {
            all.add(Category.LOOK_BACK);
        }
        if (draft.branch() != CaseBranch.THEME) {
            all.add(Category.CASE_FINDING);
        }
        all.add(draft.mainCategory());
        all.add(Category.CLOSING);
        return all;
    }

    private PlanViewState.Part part(AgendaPart part) {
        LocalTime from = draft.start().toLocalTime().plusMinutes(part.from());
        return new PlanViewState.Part(
                part.category(),
                MeetingDraft.isMain(part.category()) ? part.title().in(locale) : labels.of(part.category()),
                true,
                DateWords.time(from),
                part.minutes(),
                part.protectedPart(),
                choices(part.category()),
                index(part.category()));
    }

    private PlanViewState.Part absent(Category category) {
        return new PlanViewState.Part(
                category, labels.of(category), false, "", 0, false, choices(category), index(category));
    }

    private List<String> choices(Category category) {
        List<String> names = new ArrayList<>();
        if (!MeetingDraft.isMain(category)) {
            names.add(Messages.Plan_noMethod);
            catalogue.methods(category).forEach(each -> names.add(catalogue.label(each, locale)));
        }
        return names;
    }

    private int index(Category category) {
        return draft.chosen(category)
                .map(each -> catalogue.methods(category).indexOf(each) + 1)
                .orElse(0);
    }

    private List<PlanViewState.Choice> methods(AgendaPlan agenda) {
        Optional<Method> main = draft.mainMethod();
        return draft.fits().stream()
                .map(each -> main.filter(each.method()::equals).isPresent()
                        ? advice.ofChosen(each, agenda)
                        : advice.of(each))
                .toList();
    }

    private List<PlanViewState.Tick> variants() {
        return draft.mainMethod().stream()
                .flatMap(each -> each.getVariants().stream())
                .map(each -> new PlanViewState.Tick(
                        each.getId(), Words.of(each.getName(), locale), draft.variant(each.getId())))
                .toList();
    }

    private List<PlanViewState.Role> roles() {
        var holders = draft.holders();
        return draft.roles().stream().map(each -> role(each, holders.get(each))).toList();
    }

    private PlanViewState.Role role(MeetingRole role, String holder) {
        List<TurnAdvice> turns = draft.advice(role);
        List<String> members = new ArrayList<>();
        members.add(Messages.Plan_nobodyYet);
        int chosen = 0;
        String reason = "";
        for (TurnAdvice each : turns) {
            members.add(names.of(each.member()));
            if (each.member().equals(holder)) {
                chosen = members.size() - 1;
                reason = each.reason(locale);
            }
        }
        return new PlanViewState.Role(role, labels.of(role, draft.mainMethod()), members, chosen, reason);
    }
}
