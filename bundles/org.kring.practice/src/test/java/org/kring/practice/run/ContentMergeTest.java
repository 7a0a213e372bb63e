// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.LaterRating;
import org.kring.model.meeting.Link;
import org.kring.model.meeting.LinkKind;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.Note;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;

class ContentMergeTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;

    private static MeetingContent content() {
        MeetingContent content = MAKE.createMeetingContent();
        content.setId("content");
        return content;
    }

    private static <T extends Artefact> T words(T artefact, String id, String text) {
        artefact.setId(id);
        artefact.setText(text);
        return artefact;
    }

    private static Link link(String id, String from, String to) {
        Link link = MAKE.createLink();
        link.setId(id);
        link.setKind(LinkKind.ANSWERS);
        link.setFrom(from);
        link.setTo(to);
        return link;
    }

    private static Case bring(String id, String situation) {
        Case made = MAKE.createCase();
        made.setId(id);
        made.setSituation(situation);
        return made;
    }

    private static boolean merge(MeetingContent there, MeetingContent made) {
        return new ContentMerge(there, made).merge();
    }

    @Test
    void whatBothSayStaysAsItIs() {
        MeetingContent there = content();
        there.getCases().add(bring("c-1", "Two nurses"));
        there.getArtefacts().add(words(MAKE.createNote(), "n-1", "Words"));
        there.getLinks().add(link("link", "c-1", "n-1"));
        MeetingContent made = EcoreUtil.copy(there);
        MeetingContent before = EcoreUtil.copy(there);

        assertFalse(merge(there, made));
        assertTrue(EcoreUtil.equals(before, there));
    }

    @Test
    void whatWasToldLaterStays() {
        MeetingContent made = content();
        made.getArtefacts().add(words(MAKE.createAction(), "a-1", "Call her"));
        made.getArtefacts().add(words(MAKE.createParkedItem(), "p-1", "Overtime"));
        made.getCases().add(bring("c-1", "Two nurses"));
        MeetingContent there = EcoreUtil.copy(made);
        ((Action) there.getArtefacts().get(0)).setOutcome(OutcomeKind.DONE);
        ((Action) there.getArtefacts().get(0)).setOutcomeDate(LocalDate.of(2026, 12, 1));
        ((Action) there.getArtefacts().get(0)).setOutcomeText("It helped");
        ((ParkedItem) there.getArtefacts().get(1)).setTakenUpBy("2026-12-01");
        LaterRating later = MAKE.createLaterRating();
        later.setValue(7);
        there.getCases().get(0).getLater().add(later);
        MeetingContent before = EcoreUtil.copy(there);

        assertFalse(merge(there, made));
        assertTrue(EcoreUtil.equals(before, there));
    }

    @Test
    void whatOnlyOneHasIsInTheResult() {
        MeetingContent there = content();
        there.getArtefacts().add(words(MAKE.createNote(), "by-hand", "Added later"));
        MeetingContent made = content();
        made.getArtefacts().add(words(MAKE.createNote(), "n-1", "Words"));

        assertTrue(merge(there, made));
        assertEquals(List.of("Added later", "Words"), texts(there));
        assertEquals(
                List.of("by-hand", "n-1"),
                there.getArtefacts().stream().map(Artefact::getId).toList());
    }

    @Test
    void otherWordsUnderOneIdentifierAreBothKeptAndLinksFollow() {
        MeetingContent there = content();
        there.getCases().add(bring("c-1", "Another case"));
        MeetingContent made = content();
        made.getCases().add(bring("c-1", "Two nurses"));
        Note note = words(MAKE.createNote(), "n-1", "Words");
        note.setCaseId("c-1");
        made.getArtefacts().add(note);
        made.getLinks().add(link("link", "c-1", "n-1"));
        made.getLinks().add(link("back", "n-1", "c-1"));
        MeetingContent again = EcoreUtil.copy(made);

        assertTrue(merge(there, made));
        assertEquals(
                List.of("Another case", "Two nurses"),
                there.getCases().stream().map(Case::getSituation).toList());
        String renamed = there.getCases().get(1).getId();
        assertEquals("c-1-2", renamed);
        assertEquals(renamed, there.getArtefacts().get(0).getCaseId());
        assertEquals(renamed, there.getLinks().get(0).getFrom());
        assertEquals("n-1", there.getLinks().get(0).getTo());
        assertEquals(renamed, there.getLinks().get(1).getTo());

        assertFalse(merge(there, again), "doing it again changes nothing");
    }

    @Test
    void anIdentifierOfTheDocumentOrOfALinkIsNotTakenAgain() {
        MeetingContent there = content();
        there.getLinks().add(link("n-1", "x", "y"));
        MeetingContent made = content();
        made.getArtefacts().add(words(MAKE.createNote(), "n-1", "Words"));
        made.getArtefacts().add(words(MAKE.createNote(), "content", "More"));
        made.getLinks().add(link("n-1", "content", "x"));

        assertTrue(merge(there, made));
        assertEquals(4, ids(there).size(), "every identifier once");
        assertEquals("content-2", there.getLinks().get(1).getFrom());
    }

    /** Over contents by chance: nothing of either is lost, identifiers stay single, and once more changes nothing. */
    @Test
    void nothingOfEitherIsLost() {
        for (long seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            MeetingContent there = any(random);
            MeetingContent made = any(random);
            Set<String> all = new TreeSet<>(texts(there));
            all.addAll(texts(made));
            MeetingContent again = EcoreUtil.copy(made);

            merge(there, made);

            assertEquals(all, new TreeSet<>(texts(there)), "seed " + seed);
            int elements = there.getCases().size()
                    + there.getArtefacts().size()
                    + there.getLinks().size();
            assertEquals(elements, ids(there).size(), "seed " + seed);
            MeetingContent once = EcoreUtil.copy(there);
            assertFalse(merge(there, again), "seed " + seed);
            assertTrue(EcoreUtil.equals(once, there));
        }
    }

    private static MeetingContent any(SplittableRandom random) {
        MeetingContent content = content();
        for (int i = 0; i < random.nextInt(6); i++) {
            content.getArtefacts().add(words(MAKE.createNote(), "n-" + i, "Words " + random.nextInt(4)));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            content.getCases().add(bring("c-" + i, "Case " + random.nextInt(3)));
        }
        return content;
    }

    private static List<String> texts(MeetingContent content) {
        List<String> texts = new ArrayList<>();
        content.getCases().forEach(each -> texts.add(each.getSituation()));
        content.getArtefacts().forEach(each -> texts.add(each.getText()));
        return texts;
    }

    private static Set<String> ids(MeetingContent content) {
        Set<String> ids = new HashSet<>();
        content.getCases().forEach(each -> ids.add(each.getId()));
        content.getArtefacts().forEach(each -> ids.add(each.getId()));
        content.getLinks().forEach(each -> ids.add(each.getId()));
        return ids;
    }
}
