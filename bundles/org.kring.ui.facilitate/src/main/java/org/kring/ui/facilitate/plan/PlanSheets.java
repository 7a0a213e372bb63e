// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.meeting.agenda.AgendaPart;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.TurnAdvice;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Words for a plan: what the page shows of a draft. */
final class PlanSheets {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PlanDraft draft;
    private final RoleChoice roles;
    private final MeetingWords words;
    private final Locale locale;
    private final Labels labels;
    private final MethodAdvice advice;

    PlanSheets(PlanDraft draft, RoleChoice roles, MeetingWords words, Locale locale) {
        this.draft = draft;
        this.roles = roles;
        this.words = words;
        this.locale = locale;
        this.labels = new Labels(locale);
        this.advice = new MethodAdvice(draft, locale);
    }

    PlanSheet sheet() {
        AgendaPlan agenda = draft.agenda();
        Names names = draft.opened.names();
        return new PlanSheet(
                draft.opened.group().getName() + " \u00b7 "
                        + words.when(draft.meeting(roles.holders()).getStart()),
                draft.start,
                draft.minutes,
                draft.branch,
                names.seats().stream()
                        .map(each -> new PlanSheet.Person(each, names.of(each), draft.present.contains(each)))
                        .toList(),
                parts(agenda),
                methods(),
                variants(),
                roles(),
                agenda.warnings().stream().map(each -> each.message(locale)).toList(),
                draft.opened.meeting().getStatus() == MeetingStatus.CANCELLED);
    }

    private List<PlanSheet.Part> parts(AgendaPlan agenda) {
        List<PlanSheet.Part> parts = new ArrayList<>();
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
        if (draft.branch != CaseBranch.THEME) {
            all.add(Category.CASE_FINDING);
        }
        all.add(draft.mainCategory());
        all.add(Category.CLOSING);
        return all;
    }

    private PlanSheet.Part part(AgendaPart part) {
        LocalTime from = draft.start.toLocalTime().plusMinutes(part.from());
        return new PlanSheet.Part(
                part.category(),
                PlanDraft.isMain(part.category()) ? part.title().in(locale) : labels.of(part.category()),
                true,
                TIME.format(from),
                part.minutes(),
                part.protectedPart(),
                choices(part.category()),
                index(part.category()));
    }

    private PlanSheet.Part absent(Category category) {
        return new PlanSheet.Part(
                category, labels.of(category), false, "", 0, false, choices(category), index(category));
    }

    private List<String> choices(Category category) {
        List<String> names = new ArrayList<>();
        if (!PlanDraft.isMain(category)) {
            names.add(Messages.Plan_noMethod);
            draft.opened.catalogue().methods(category).forEach(each -> names.add(Words.of(each.getName(), locale)));
        }
        return names;
    }

    private int index(Category category) {
        Method chosen = draft.chosen.get(category);
        return chosen == null ? 0 : draft.opened.catalogue().methods(category).indexOf(chosen) + 1;
    }

    List<PlanSheet.Choice> methods() {
        AgendaPlan agenda = draft.agenda();
        int others = agenda.parts().stream()
                .filter(each -> !PlanDraft.isMain(each.category()))
                .mapToInt(AgendaPart::minutes)
                .sum();
        int left = Math.max(0, draft.minutes - others);
        return draft.opened.catalogue().methods(draft.mainCategory()).stream()
                .map(each -> advice.of(each, left))
                .toList();
    }

    private List<PlanSheet.Tick> variants() {
        return draft.mainMethod().stream()
                .flatMap(each -> each.getVariants().stream())
                .map(each -> new PlanSheet.Tick(
                        each.getId(), Words.of(each.getName(), locale), draft.variants.contains(each.getId())))
                .toList();
    }

    private List<PlanSheet.Role> roles() {
        var holders = roles.holders();
        return roles.roles().stream().map(each -> role(each, holders.get(each))).toList();
    }

    private PlanSheet.Role role(RoleKind role, String holder) {
        List<TurnAdvice> turns = roles.advice(role);
        List<String> members = new ArrayList<>();
        members.add(Messages.Plan_nobodyYet);
        int chosen = 0;
        String reason = "";
        for (TurnAdvice each : turns) {
            members.add(draft.opened.names().of(each.member()));
            if (each.member().equals(holder)) {
                chosen = members.size() - 1;
                reason = each.reason(locale);
            }
        }
        return new PlanSheet.Role(role, labels.of(role), members, chosen, reason);
    }
}
