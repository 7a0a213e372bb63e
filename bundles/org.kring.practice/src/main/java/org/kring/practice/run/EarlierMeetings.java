// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kring.meeting.record.LookBack;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.method.VisibleText;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;
import org.kring.practice.MeetingFolder;
import org.kring.store.StoreException;

/** The other meetings of the group, about which something is told when it looks back. */
final class EarlierMeetings {

    private static final Sentences SENTENCES = new Sentences(EarlierMeetings.class);

    private final MeetingFolder folder;

    EarlierMeetings(MeetingFolder folder) {
        this.folder = folder;
    }

    /**
     * Why something cannot be told about an earlier meeting, before it is kept.
     *
     * @param fact any fact
     * @return empty when what it is about is there, and for facts that are about no other meeting
     */
    Optional<Refusal> unknown(RunFact fact) {
        if (fact instanceof RunFact.OutcomeTold told) {
            boolean parked = told.outcome() == OutcomeKind.OPEN
                    && unknown("unknown-parked", told.meeting(), told.action(), ParkedItem.class)
                            .isEmpty();
            return parked ? Optional.empty() : unknown("unknown-action", told.meeting(), told.action(), Action.class);
        }
        return fact instanceof RunFact.TakenUp taken
                ? unknown("unknown-parked", taken.meeting(), taken.parked(), ParkedItem.class)
                : Optional.empty();
    }

    private Optional<Refusal> unknown(String rule, String meeting, String id, Class<? extends Artefact> type) {
        try {
            Optional<MeetingFolder> found = other(meeting);
            boolean known = found.isPresent()
                    && found.get().content().getArtefacts().stream()
                            .anyMatch(each -> type.isInstance(each) && id.equals(each.getId()));
            return known
                    ? Optional.empty()
                    : Optional.of(
                            new Refusal(rule, SENTENCES.of(rule, VisibleText.quote(id), VisibleText.quote(meeting))));
        } catch (StoreException e) {
            Bilingual why = e.sentence();
            return Optional.of(new Refusal("earlier-unreadable", why));
        }
    }

    private Optional<MeetingFolder> other(String meeting) throws StoreException {
        return meeting.equals(folder.id()) ? Optional.empty() : folder.group().meeting(meeting);
    }

    /**
     * Writes what was told into the contents of the meetings that it is about, each as far as it takes it.
     *
     * @return why the first that does not take it does not; empty when all do
     */
    Optional<StoreException> write(RunState state, LocalDate day) {
        List<StoreException> failures = new ArrayList<>();
        for (String id : told(state)) {
            try {
                Optional<MeetingFolder> found = other(id);
                if (found.isPresent()) {
                    write(state, day, found.get());
                }
            } catch (StoreException e) {
                failures.add(e);
            }
        }
        return failures.stream().findFirst();
    }

    private static void write(RunState state, LocalDate day, MeetingFolder into) throws StoreException {
        for (MeetingContent changed : LookBack.write(state, List.of(into.content()), day)) {
            into.save(changed);
        }
    }

    /** The earlier meetings that something was told about. */
    private static Set<String> told(RunState state) {
        Set<String> told = new TreeSet<>();
        for (RunEvent each : state.asides()) {
            if (each.fact() instanceof RunFact.OutcomeTold outcome) {
                told.add(outcome.meeting());
            } else if (each.fact() instanceof RunFact.TakenUp taken) {
                told.add(taken.meeting());
            }
        }
        return told;
    }
}
