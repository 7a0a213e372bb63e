// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.TurnAdvice;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.Desk;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.files.OpenedMeeting;
import org.kring.ui.facilitate.files.Saving;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.facilitate.text.Messages;

/** Decides what a plan shows; every change gives a new agenda and is saved at once. */
final class PlanPresenter {

    private static final int MOST_MINUTES = 600;

    private final PlanView view;
    private final FacilitateServices services;
    private final Desk desk;
    private final PlanDraft draft;
    private final RoleChoice roles;
    private final PlanSheets sheets;
    private final Saving saving;

    PlanPresenter(PlanView view, FacilitateServices services, Desk desk, OpenedMeeting opened) {
        this.view = view;
        this.services = services;
        this.desk = desk;
        this.draft = new PlanDraft(opened, services.clock().getZone());
        this.roles = new RoleChoice(draft);
        this.sheets = new PlanSheets(
                draft,
                roles,
                new MeetingWords(services.locale(), services.clock().getZone()),
                services.locale());
        this.saving = new Saving(services.background(), this::saved, this::failed);
    }

    /** Shows the plan; a new one gets the method that fits first. */
    void open() {
        if (draft.mainMethod().isEmpty() && draft.opened.meeting().getAgenda().isEmpty()) {
            proposeMethod();
            changed();
        } else {
            view.plan(sheets.sheet());
            view.saved(Messages.Plan_saved);
        }
    }

    private void proposeMethod() {
        List<Method> all = draft.opened.catalogue().methods(draft.mainCategory());
        List<PlanSheet.Choice> advice = sheets.methods();
        for (int i = 0; i < all.size(); i++) {
            if (advice.get(i).fits()) {
                draft.chosen.put(draft.mainCategory(), all.get(i));
                return;
            }
        }
    }

    private void changed() {
        view.plan(sheets.sheet());
        view.saved(Messages.Plan_saving);
        Meeting meeting = draft.meeting(roles.holders());
        saving.save(() -> {
            draft.opened.folder().save(meeting);
            return true;
        });
    }

    private void change(Consumer<PlanDraft> edit) {
        edit.accept(draft);
        changed();
    }

    /** Another day. */
    void date(LocalDate day) {
        change(each -> each.start = day.atTime(each.start.toLocalTime()));
    }

    /** Another time of the day. */
    void time(LocalTime time) {
        change(each -> each.start = each.start.toLocalDate().atTime(time));
    }

    /** Other whole minutes, 1 to 600. */
    void minutes(int minutes) {
        change(each -> each.minutes = Math.max(1, Math.min(MOST_MINUTES, minutes)));
    }

    /** Whether somebody comes. */
    void present(String member, boolean comes) {
        change(each -> {
            List<String> there = new ArrayList<>(each.opened.names().seats());
            there.removeIf(one -> one.equals(member) ? !comes : !each.present.contains(one));
            each.present.clear();
            each.present.addAll(there);
        });
    }

    /** Whether there is a case. */
    void branch(CaseBranch branch) {
        change(each -> {
            each.branch = branch;
            if (each.mainMethod().isEmpty()) {
                proposeMethod();
            }
            if (branch != CaseBranch.FIND_CASE) {
                each.chosen.remove(Category.CASE_FINDING);
            }
            each.without.remove(Category.CASE_FINDING);
        });
    }

    /** The method of the main part, by its place in the list. */
    void method(int index) {
        change(each -> {
            each.chosen.put(
                    each.mainCategory(),
                    each.opened.catalogue().methods(each.mainCategory()).get(index));
            each.variants.clear();
        });
    }

    /** A variant of the main method is chosen, or no longer. */
    void variant(String id, boolean chosen) {
        change(each -> {
            if (chosen) {
                each.variants.add(id);
            } else {
                each.variants.remove(id);
            }
        });
    }

    /** Whether the agenda has a part. */
    void part(Category category, boolean in) {
        change(each -> {
            if (in) {
                each.without.remove(category);
            } else {
                each.without.add(category);
            }
        });
    }

    /** The method of a small part; index 0 means none. */
    void partMethod(Category category, int index) {
        change(each -> {
            if (index == 0) {
                each.chosen.remove(category);
            } else {
                each.chosen.put(
                        category, each.opened.catalogue().methods(category).get(index - 1));
            }
        });
    }

    /** Who holds a role, by their place in the list; index 0 means nobody. */
    void role(RoleKind role, int index) {
        List<TurnAdvice> advice = roles.advice(role);
        change(each ->
                each.overruled.put(role, index == 0 ? "" : advice.get(index - 1).member()));
    }

    /** Calls the meeting off, or plans it after all. */
    void cancel(boolean off) {
        draft.opened.meeting().setStatus(off ? MeetingStatus.CANCELLED : MeetingStatus.PLANNED);
        changed();
    }

    /** Goes back to the group. */
    void back() {
        desk.show(new Desk.Place(draft.opened.groupId(), ""));
    }

    /** Begins the meeting: the plan and the first event are on the disk before the clock is shown. */
    void start() {
        if (draft.present.isEmpty()) {
            view.problem(Messages.Plan_nobody);
            return;
        }
        Meeting meeting = draft.meeting(roles.holders());
        Desk.Place place =
                new Desk.Place(draft.opened.groupId(), draft.opened.folder().id());
        Start start = new Start(draft.opened, meeting, List.copyOf(draft.present), services);
        services.background()
                .start(Messages.Plan_starting, start::begin, refusal -> started(refusal, place), this::failed);
    }

    private void started(String refusal, Desk.Place place) {
        if (!refusal.isEmpty()) {
            view.problem(refusal);
            return;
        }
        desk.runs(place);
        desk.show(place);
        services.practice().changed();
    }

    private void saved() {
        view.saved(Messages.Plan_saved);
        view.problem("");
        services.practice().changed();
    }

    private void failed(StoreException failure) {
        view.saved("");
        view.problem(failure.sentence(services.locale()));
    }

    /** For tests: the agenda as it stands. */
    AgendaPlan agenda() {
        return draft.agenda();
    }

    /** For tests: who holds which role. */
    Map<RoleKind, String> holders() {
        return roles.holders();
    }

    /** The language of the reader. */
    Locale locale() {
        return services.locale();
    }
}
