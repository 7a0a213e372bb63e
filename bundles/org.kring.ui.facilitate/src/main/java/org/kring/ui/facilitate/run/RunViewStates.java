// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.meeting.scene.Doing;
import org.kring.meeting.scene.Scene;
import org.kring.method.Bilingual;
import org.kring.method.Turn;
import org.kring.method.Words;
import org.kring.model.method.Activity;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.PromptGroup;
import org.kring.model.method.QuestionBank;
import org.kring.model.method.SpeechRule;
import org.kring.practice.plan.Catalogue;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Words for a run: what the page shows of a state. */
final class RunViewStates {

    private static final int MOST_PROMPTS = 12;
    private static final RunViewState EMPTY = new RunViewState(
            "", "", "", "", "", List.of(), List.of(), List.of(), "", RunViewState.State.RUNNING, "", true, true);

    private final Names names;
    private final Catalogue catalogue;
    private final Locale locale;
    private final Labels labels;

    RunViewStates(Names names, Catalogue catalogue, Locale locale) {
        this.names = names;
        this.catalogue = catalogue;
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    RunViewState of(RunState state) {
        return Scene.of(state, catalogue.structure())
                .map(scene -> sheet(state, scene))
                .orElse(EMPTY);
    }

    private RunViewState sheet(RunState state, Scene scene) {
        RunSegment segment = scene.segment();
        String part = segment.item().title().in(locale);
        String title = segment.title().in(locale);
        return new RunViewState(
                part.equals(title) ? "" : part,
                title,
                NLS.bind(
                        Messages.Run_place,
                        state.position() + 1,
                        state.segments().size()),
                turn(scene),
                scene.instruction().in(locale),
                doings(scene, state),
                scene.prompts().stream().map(each -> each.in(locale)).toList(),
                segment.phase().map(this::bankPrompts).orElse(List.of()),
                scene.next().map(this::next).orElse(""),
                status(state.status()),
                state.pause().map(RunFact.Paused::text).orElse(""),
                scene.next().isEmpty(),
                state.position() == 0);
    }

    private static RunViewState.State status(RunStatus status) {
        return switch (status) {
            case PAUSED -> RunViewState.State.PAUSED;
            case CLOSED -> RunViewState.State.CLOSED;
            default -> RunViewState.State.RUNNING;
        };
    }

    private String next(RunSegment segment) {
        String minutes = segment.minutes().isPresent()
                ? " \u00b7 " + NLS.bind(Messages.Plan_minutes, segment.minutes().getAsInt())
                : "";
        String part = segment.item().title().in(locale);
        String title = segment.title().in(locale);
        String turn = segment.turn() > 1 ? " (" + segment.turn() + ")" : "";
        return (part.equals(title) || segment.turn() > 0 ? title : part + ": " + title) + turn + minutes;
    }

    /** Rounds from the outside in, whose turn it is, and who sit together. */
    private String turn(Scene scene) {
        RunSegment segment = scene.segment();
        List<String> words = new ArrayList<>();
        segment.turns()
                .forEach(each ->
                        words.add(round(Bilingual.of(each.round().getName()).in(locale), each)));
        scene.turnMember().ifPresent(each -> words.add(NLS.bind(Messages.Run_turnOf, names.of(each))));
        if (!segment.pairs().isEmpty()) {
            words.add(segment.pairs().stream()
                    .map(pair -> pair.stream().map(names::of).collect(Collectors.joining(" \u2013 ")))
                    .collect(Collectors.joining("   ")));
        }
        return String.join(" \u00b7 ", words);
    }

    private static String round(String name, Turn turn) {
        String place = turn.of() > 0
                ? NLS.bind(Messages.Run_round, turn.number(), turn.of())
                : NLS.bind(Messages.Run_roundOpen, turn.number());
        return name.isEmpty() ? place : name + ": " + place;
    }

    /** Whose names were just read are not named again with what else the same role does. */
    private List<RunViewState.Doer> doings(Scene scene, RunState state) {
        List<RunViewState.Doer> doings = new ArrayList<>();
        String named = "";
        for (Doing each : scene.doings()) {
            RunViewState.Doer doer = doer(each, scene, state);
            String who = doer.role() + "\n" + doer.people();
            doings.add(who.equals(named) ? new RunViewState.Doer(doer.role(), "", doer.what(), doer.how()) : doer);
            named = who;
        }
        return doings;
    }

    private RunViewState.Doer doer(Doing doing, Scene scene, RunState state) {
        Activity activity = doing.activity();
        String what = doing.what().in(locale);
        List<String> how = new ArrayList<>();
        if (activity.getPlace() == Place.OUTSIDE) {
            how.add(labels.of(activity.getPlace()));
        }
        if (activity.getSpeech() != SpeechRule.FREE) {
            how.add(labels.of(activity.getSpeech()));
        }
        if (activity.isOptional()) {
            how.add(Messages.Run_optional);
        }
        return new RunViewState.Doer(
                doing.role().in(locale),
                scene.segment().pairs().isEmpty() ? people(doing, scene, state) : "",
                what.isEmpty() ? labels.of(activity.getKind()) : what,
                String.join(", ", how));
    }

    /** Who does it; when none of them is there, whose role it is and who left. */
    private String people(Doing doing, Scene scene, RunState state) {
        MethodRole role = doing.activity().getRole();
        if (role == null || !doing.members().isEmpty()) {
            return names.of(doing.members());
        }
        return state.roles().stream()
                .filter(each -> List.of("", scene.segment().item().id()).contains(each.item()))
                .filter(each -> each.methodRole().isEmpty()
                        ? each.role() == role.getKind()
                        : each.methodRole().equals(role.getId()))
                .map(each -> names.andLeft(each.member()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Questions of the banks that the phase names, of the types that fit it. */
    private List<String> bankPrompts(Phase phase) {
        return catalogue.banks().stream()
                .filter(each -> phase.getQuestionBanks().contains(each.getId()))
                .flatMap((QuestionBank bank) -> bank.getGroups().stream())
                .filter((PromptGroup each) -> phase.getPromptTypes().isEmpty()
                        || phase.getPromptTypes().contains(each.getType()))
                .flatMap(each -> each.getPrompts().stream())
                .map(each -> Words.of(each.getText(), locale))
                .limit(MOST_PROMPTS)
                .toList();
    }
}
