// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Identified;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Link;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingPackage;

/**
 * Joins what a run left to content that stands there already, so that nothing of either is lost: what only one of them
 * has stays or is added, what was told later stays, and where both say something else under one identifier, what the
 * run says gets another one. Doing it again changes nothing.
 */
final class ContentMerge {

    /** What is added after a meeting is closed, and what only points elsewhere: no difference in what was said. */
    private static final Set<EStructuralFeature> NOT_SAID = Set.of(
            CommonPackage.Literals.IDENTIFIED__ID,
            MeetingPackage.Literals.CASE__LATER,
            MeetingPackage.Literals.ARTEFACT__CASE_ID,
            MeetingPackage.Literals.ACTION__OUTCOME,
            MeetingPackage.Literals.ACTION__OUTCOME_DATE,
            MeetingPackage.Literals.ACTION__OUTCOME_TEXT,
            MeetingPackage.Literals.PARKED_ITEM__TAKEN_UP_BY);

    private final MeetingContent there;
    private final MeetingContent made;
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();
    private boolean changed;

    ContentMerge(MeetingContent there, MeetingContent made) {
        this.there = there;
        this.made = made;
        used.add(there.getId());
        List.of(there.getCases(), there.getArtefacts(), there.getLinks())
                .forEach(list -> list.forEach(each -> used.add(each.getId())));
    }

    /** Changes what stands there; whether anything had to be added. */
    boolean merge() {
        join(there.getCases(), made.getCases());
        join(there.getArtefacts(), made.getArtefacts());
        made.getLinks().forEach(this::join);
        return changed;
    }

    private <T extends Identified> void join(List<T> standing, List<T> fresh) {
        Set<String> named = new HashSet<>();
        fresh.forEach(each -> named.add(each.getId()));
        for (T each : List.copyOf(fresh)) {
            Optional<T> same = standing.stream()
                    .filter(one -> one.getId().equals(each.getId()))
                    .findFirst();
            if (same.isEmpty() || !saysTheSame(same.get(), each)) {
                Optional<T> earlier = same.isEmpty() ? Optional.empty() : joinedBefore(standing, each, named);
                if (earlier.isPresent()) {
                    renamed.put(each.getId(), earlier.get().getId());
                } else {
                    add(standing, each);
                }
            }
        }
    }

    /** What an earlier merge put there under another identifier. */
    private static <T extends Identified> Optional<T> joinedBefore(List<T> standing, T fresh, Set<String> named) {
        return standing.stream()
                .filter(each -> !named.contains(each.getId()) && saysTheSame(each, fresh))
                .findFirst();
    }

    private <T extends Identified> void add(List<T> standing, T fresh) {
        String id = free(fresh.getId());
        renamed.put(fresh.getId(), id);
        fresh.setId(id);
        if (fresh instanceof Artefact artefact && artefact.getCaseId() != null) {
            artefact.setCaseId(renamed.getOrDefault(artefact.getCaseId(), artefact.getCaseId()));
        }
        standing.add(fresh);
        changed = true;
    }

    private void join(Link link) {
        String from = renamed.getOrDefault(link.getFrom(), link.getFrom());
        String to = renamed.getOrDefault(link.getTo(), link.getTo());
        boolean known = there.getLinks().stream()
                .anyMatch(each ->
                        each.getKind() == link.getKind() && from.equals(each.getFrom()) && to.equals(each.getTo()));
        if (!known) {
            Link copy = EcoreUtil.copy(link);
            copy.setFrom(from);
            copy.setTo(to);
            copy.setId(free(link.getId()));
            there.getLinks().add(copy);
            changed = true;
        }
    }

    private String free(String wanted) {
        String id = wanted;
        for (int number = 2; !used.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static boolean saysTheSame(Identified one, Identified other) {
        return EcoreUtil.equals(said(one), said(other));
    }

    private static Identified said(Identified element) {
        Identified copy = EcoreUtil.copy(element);
        copy.eClass().getEAllStructuralFeatures().stream()
                .filter(NOT_SAID::contains)
                .forEach(copy::eUnset);
        return copy;
    }
}
