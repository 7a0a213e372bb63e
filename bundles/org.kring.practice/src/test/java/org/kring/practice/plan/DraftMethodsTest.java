// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.model.common.Category;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.method.Method;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.run.PlannedMeeting;

class DraftMethodsTest extends OpenDraft {

    @Test
    void variantsAreThoseOfTheMainMethodAndGoWithIt() throws Exception {
        Method varied = planned.catalogue.methods(Category.CASE_METHOD).stream()
                .filter(each -> !each.getVariants().isEmpty())
                .findFirst()
                .orElseThrow();
        String variant = varied.getVariants().get(0).getId();
        draft.choose(Category.CASE_METHOD, Optional.of(varied));
        draft.variant(variant, true);
        draft.variant("of-another-method", true);
        assertTrue(draft.variant(variant));
        Planning.save(folder, draft.meeting());
        AgendaItem main = folder.meeting().getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(variant), main.getVariants());
        assertTrue(read().variant(variant));
        draft.variant(variant, false);
        assertFalse(draft.variant(variant));
        draft.variant(variant, true);
        draft.choose(Category.CASE_METHOD, Optional.of(method("basic-model")));
        assertFalse(draft.variant(variant), "another method");
    }

    @Test
    void anotherWarmUpLeavesTheVariantsOfTheMainMethod() {
        draft.variant("v", true);
        draft.choose(Category.WARM_UP, Optional.empty());
        assertTrue(draft.variant("v"));
        assertTrue(draft.chosen(Category.WARM_UP).isEmpty());
    }

    @Test
    void aMainMethodCanBeTakenAwayAndAnotherIsProposedForTheOtherWay() {
        draft.minutes(240);
        draft.choose(Category.CASE_METHOD, Optional.empty());
        assertTrue(draft.mainMethod().isEmpty());
        assertTrue(draft.meeting().getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .allMatch(each -> each.getMethod() == null));
        draft.branch(CaseBranch.FIND_CASE);
        assertTrue(draft.mainMethod().isPresent(), "proposed since none was chosen");
        Method other = method("step-plan");
        draft.choose(Category.CASE_METHOD, Optional.of(other));
        draft.branch(CaseBranch.CASE);
        assertEquals(other, draft.mainMethod().orElseThrow(), "a choice stays");
    }

    @Test
    void aMethodForALaterStageDoesNotFitANewGroup() throws Exception {
        var group = planned.group.group();
        var stage = PracticeFactory.eINSTANCE.createStageEntry();
        stage.setStage(DevelopmentStage.NEW);
        group.getStages().add(stage);
        planned.group.save(group);
        draft = read();
        MethodFit asks = draft.fits().stream()
                .filter(each -> each.method().getMinimumStage().getValue() > DevelopmentStage.NEW.getValue())
                .findFirst()
                .orElseThrow();
        assertFalse(asks.fits());
        assertEquals(asks.method().getMinimumStage(), asks.stageAsked().orElseThrow());

        stage.setStage(DevelopmentStage.SELF_STEERING);
        planned.group.save(group);
        assertTrue(read().fits().stream().allMatch(each -> each.stageAsked().isEmpty()));
    }

    @Test
    void theLastStageOfAGroupCounts() throws Exception {
        var group = planned.group.group();
        for (var each : List.of(DevelopmentStage.SELF_STEERING, DevelopmentStage.NEW)) {
            var stage = PracticeFactory.eINSTANCE.createStageEntry();
            stage.setStage(each);
            group.getStages().add(stage);
        }
        planned.group.save(group);
        assertTrue(read().fits().stream().anyMatch(each -> each.stageAsked().isPresent()));
    }

    @Test
    void aMethodThatNeedsMoreMinutesThanAreLeftDoesNotFit() {
        draft.minutes(20);
        assertTrue(draft.fits().stream().anyMatch(each -> each.against().isPresent()));
        draft.minutes(240);
        long few = draft.fits().stream().filter(MethodFit::fits).count();
        assertTrue(few > 0);
    }

    @Test
    void aMethodIsCountedWithItsOwnAgendaWhateverIsChosenNow() {
        draft.minutes(75);
        List<Method> all = planned.catalogue.methods(Category.CASE_METHOD);
        draft.choose(Category.CASE_METHOD, Optional.of(method("step-plan")));
        List<MethodFit> before = draft.fits();
        for (int i = 0; i < all.size(); i++) {
            draft.choose(Category.CASE_METHOD, Optional.of(all.get(i)));
            assertEquals(
                    before.get(i).against(),
                    draft.fits().get(i).against(),
                    all.get(i).getId());
        }
    }

    @Test
    void whatAMethodAsksBeforehandIsTold() {
        for (Method each : planned.catalogue.methods(Category.CASE_METHOD)) {
            MethodFit fit = MethodFit.of(each, 5, 240, DevelopmentStage.SELF_STEERING);
            assertEquals(
                    fit.plan().warnings().stream()
                            .filter(warning -> warning.rule().equals("precondition"))
                            .findFirst(),
                    fit.precondition());
            fit.precondition()
                    .ifPresent(asked ->
                            assertFalse(fit.against().filter(asked::equals).isPresent(), "no reason against it"));
        }
    }

    @Test
    void aMethodIsCalledByItsNameWithAMarkWhenItIsOnesOwn() throws Exception {
        Method own = method("basic-model");
        own.setId("own");
        own.setVersion("1");
        MethodFolder.of(planned.practice).write(own);
        planned = new PlannedMeeting(planned);
        Method library = method("basic-model");
        String name = org.kring.method.Words.of(library.getName(), java.util.Locale.ENGLISH);
        assertEquals(name, planned.catalogue.label(library, java.util.Locale.ENGLISH));
        assertTrue(
                planned.catalogue.label(method("own"), java.util.Locale.ENGLISH).startsWith(name + " \u00b7 "));
        library.setVersion("99");
        assertEquals(name, planned.catalogue.label(library, java.util.Locale.ENGLISH), "one that is not there");
    }
}
