// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Category;
import org.kring.model.method.Naming;
import org.kring.model.method.Yield;

/** Brings forth what the phases of a method yield, in the words of one story. */
final class SampleCaptures {

    private static final int MOST_ADVICE = 4;
    private static final int NAMED_STRONG = 9;

    private final SampleGroup group;
    private final SampleMeeting gathering;
    private final Story story;
    private final SampleRun play;
    private final Dice dice;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, List<String>> brought = new HashMap<>();
    private final List<String> chosen = new ArrayList<>();
    private final Map<String, List<String>> left = new HashMap<>();
    private String caseId = "";

    SampleCaptures(SampleGroup group, SampleMeeting gathering, Story story, SampleRun play) {
        this.group = group;
        this.gathering = gathering;
        this.story = story;
        this.play = play;
        this.dice = group.dice();
    }

    /** Brings forth what a segment yields; what returns in each turn of a round is brought forth in the first. */
    void bring(RunSegment segment) {
        if (segment.item().category() != Category.CASE_METHOD
                || gathering.presenter().isEmpty()) {
            return;
        }
        if (caseId.isEmpty()) {
            tellCase(segment);
        }
        for (Yield each : segment.yields()) {
            if (asked.add(each.getId())) {
                bring(each);
            }
        }
    }

    private void tellCase(RunSegment segment) {
        String yield = segment.yields().stream()
                .filter(each -> CaptureKind.of(each.getKind()) == CaptureKind.CASE)
                .map(Yield::getId)
                .findFirst()
                .orElse("");
        play.wait(dice.between(60, 150));
        caseId = play.freeId();
        String situation = group.words().fill(story.situation(), dice);
        play.add(new RunFact.Captured(
                caseId, CaptureKind.CASE, "", yield, presenter(), situation, story.question(), "", List.of()));
        play.add(new RunFact.CaseSet(caseId, story.question(), dice.between(3, 6), dice.between(7, 9)));
        play.add(new RunFact.Chosen(caseId, true));
    }

    private void bring(Yield yield) {
        if (yield.getChosenFrom() != null) {
            choose(yield);
            return;
        }
        switch (CaptureKind.of(yield.getKind())) {
            case REFORMULATION ->
                others(yield, "reformulation", gathering.others().size());
            case QUESTION, WRITTEN_QUESTION -> others(yield, "reformulation", 2);
            case ADVICE -> others(yield, "advice", dice.between(3, MOST_ADVICE));
            case FACTOR -> others(yield, "factor", MOST_ADVICE);
            case PERCEPTION -> others(yield, "insight", 2);
            case INSIGHT -> capture(yield, presenter(), line("insight"), List.of());
            case LEARNING_POINT -> learn(yield);
            case ACTION, FIRST_ACTION -> act(yield);
            default -> {
                // said, but not written down
            }
        }
    }

    private void others(Yield yield, String kind, int count) {
        for (Person each : dice.some(gathering.others(), count)) {
            capture(yield, each.id(), line(kind), List.of(caseId));
        }
    }

    private void learn(Yield yield) {
        List<Person> some = dice.some(gathering.present(), 2);
        List<String> words = dice.some(group.words().list("learning"), some.size());
        for (int i = 0; i < some.size(); i++) {
            capture(yield, some.get(i).id(), words.get(i), List.of());
        }
    }

    private void act(Yield yield) {
        String id = capture(yield, presenter(), line("action"), List.copyOf(chosen));
        if (id.isEmpty()) {
            return;
        }
        LocalDate day = group.calendar().day(gathering.index());
        LocalDate due = day.plusDays(dice.between(3, group.calendar().weeks() * 7));
        String where = dice.chance(0.5) ? group.words().any("where", dice) : "";
        play.add(new RunFact.ActionSet(id, presenter(), due, where, dice.chance(0.7) ? "SMART" : "SR"));
        int value = dice.between(6, 10);
        boolean low = value < NAMED_STRONG;
        play.add(new RunFact.Rated(
                id,
                value,
                low ? group.words().any("why-not-higher", dice) : "",
                low ? group.words().any("what-makes-ten", dice) : ""));
        if (low && dice.chance(0.6)) {
            play.wait(dice.between(30, 90));
            play.add(new RunFact.Rated(id, Math.min(10, value + dice.between(1, 2)), "", ""));
        }
    }

    private void choose(Yield yield) {
        List<String> from = brought.getOrDefault(yield.getChosenFrom().getId(), List.of());
        for (String each : dice.some(from, 1)) {
            play.add(new RunFact.Chosen(each, true));
            chosen.add(each);
        }
    }

    /** Keeps a line under a yield; nothing when the story has no line left. */
    private String capture(Yield yield, String author, String text, List<String> links) {
        if (text.isEmpty()) {
            return "";
        }
        play.wait(dice.between(5, 20));
        String id = play.freeId();
        String signed = yield.getNaming() == Naming.UNNAMED ? "" : author;
        String column = yield.getColumns().isEmpty()
                ? ""
                : dice.pick(yield.getColumns()).getId();
        CaptureKind kind = CaptureKind.of(yield.getKind());
        play.add(new RunFact.Captured(id, kind, "", yield.getId(), signed, text, "", column, links));
        brought.computeIfAbsent(yield.getId(), each -> new ArrayList<>()).add(id);
        return id;
    }

    /** The next line of the story of this kind, each once; "" when there is none left. */
    private String line(String kind) {
        List<String> lines = left.computeIfAbsent(kind, each -> new ArrayList<>(dice.shuffled(story.of(each))));
        return lines.isEmpty() ? "" : lines.remove(0);
    }

    private String presenter() {
        return gathering.presenter().map(Person::id).orElse("");
    }
}
