// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.practice.Agreement;
import org.kring.model.practice.ConfidentialityScope;
import org.kring.model.practice.ContentText;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.GuidanceStatus;
import org.kring.model.practice.Member;
import org.kring.model.practice.MemberName;
import org.kring.model.practice.Observation;
import org.kring.model.practice.ObservationKind;
import org.kring.model.practice.PracticeFactory;
import org.kring.model.practice.Series;
import org.kring.model.practice.Signature;
import org.kring.model.practice.StageEntry;

/** Writes down who a made-up group is: the figures without names, and apart from them the confidential words. */
final class GroupPages {

    private static final PracticeFactory MAKE = PracticeFactory.eINSTANCE;
    private static final int PITFALLS = 9;

    private final SampleGroup story;
    private final Group group = MAKE.createGroup();
    private final GroupContent content = MAKE.createGroupContent();

    GroupPages(SampleGroup story) {
        this.story = story;
        group.setName(story.name());
        group.setFounded(story.calendar().day(0));
        content.setId("content");
        story.people().forEach(this::member);
        series();
        agreements();
        stages();
        story.coached().forEach(this::observation);
    }

    Group group() {
        return group;
    }

    GroupContent content() {
        return content;
    }

    private void member(Person person) {
        Member member = MAKE.createMember();
        member.setId(person.id());
        member.setPosition(group.getMembers().size() + 1);
        member.setJoined(person.joined(story.calendar()));
        member.setLeft(person.left(story.calendar()));
        group.getMembers().add(member);
        MemberName name = MAKE.createMemberName();
        name.setMember(person.id());
        name.setName(person.name());
        content.getNames().add(name);
    }

    private void series() {
        Series series = MAKE.createSeries();
        series.setId("series-1");
        series.setName(String.valueOf(story.calendar().day(0).getYear()));
        series.setIntervalWeeks(story.calendar().weeks());
        IntStream.rangeClosed(0, story.wish().meetings())
                .forEach(i -> series.getDates().add(story.calendar().day(i)));
        series.getGuidance().add(guidance(0, false));
        if (story.wish().meetings() > 1) {
            series.getGuidance().add(guidance(story.wish().meetings() / 2, true));
        }
        group.getSeries().add(series);
    }

    private GuidanceStatus guidance(int meeting, boolean selfSteering) {
        GuidanceStatus status = MAKE.createGuidanceStatus();
        status.setSince(story.calendar().day(meeting));
        status.setSelfSteering(selfSteering);
        return status;
    }

    private void agreements() {
        agreement(0, ConfidentialityScope.GROUP_ONLY, "agreement");
        for (int i = 1; i < story.wish().meetings(); i++) {
            if (story.isSecondAgreement(i)) {
                agreement(i, ConfidentialityScope.FIGURES_OUTSIDE, "agreement-figures");
                return;
            }
        }
    }

    private void agreement(int meeting, ConfidentialityScope scope, String words) {
        LocalDate date = story.calendar().day(meeting);
        Agreement agreement = MAKE.createAgreement();
        agreement.setId(story.agreement(meeting));
        agreement.setDate(date);
        agreement.setVersion(group.getAgreements().size() + 1);
        agreement.setFormal(meeting > 0);
        agreement.setScope(scope);
        agreement.setReplaces(meeting > 0 ? story.agreement(0) : null);
        for (Person each : story.members(meeting)) {
            Signature signature = MAKE.createSignature();
            signature.setMember(each.id());
            signature.setDate(date);
            agreement.getSignatures().add(signature);
        }
        group.getAgreements().add(agreement);
        text(
                content.getAgreementTexts(),
                agreement.getId(),
                story.words().list(words).get(0));
    }

    private void stages() {
        var before = DevelopmentStage.UNSTATED;
        for (int i = 0; i < story.wish().meetings(); i++) {
            var stage = story.stage(i);
            if (stage != before) {
                StageEntry entry = MAKE.createStageEntry();
                entry.setSince(story.calendar().day(i));
                entry.setStage(stage);
                group.getStages().add(entry);
                before = stage;
            }
        }
    }

    private void observation(int meeting) {
        int number = group.getObservations().size() + 1;
        boolean seen = number % 2 == 1;
        Observation observation = MAKE.createObservation();
        observation.setId("observation-" + number);
        observation.setDate(story.calendar().day(meeting));
        observation.setKind(seen ? ObservationKind.OBSERVATION : ObservationKind.INTERVENTION);
        observation.setMeeting(story.calendar().id(meeting));
        observation.setGuidance(seen ? "pitfalls-s4." + story.dice().between(1, PITFALLS) : null);
        group.getObservations().add(observation);
        String list = seen ? "observation" : "intervention";
        String words = story.dice().pick(story.words().list(list));
        text(content.getObservationTexts(), observation.getId(), words);
    }

    private static void text(List<ContentText> texts, String about, String words) {
        ContentText text = MAKE.createContentText();
        text.setAbout(about);
        text.setText(words);
        texts.add(text);
    }
}
