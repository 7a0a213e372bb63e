// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.kring.method.Words;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.SpeechRule;
import org.kring.practice.edit.ActivityEdits;
import org.kring.practice.edit.Field;
import org.kring.practice.edit.MethodEditing;
import org.kring.practice.edit.MethodEdits;
import org.kring.practice.edit.MinuteRange;
import org.kring.ui.design.text.Labels;

/** Turns what is typed and pressed in the details into changes of the method. Knows no widgets. */
final class PhasePresenter {

    private final MethodView view;
    private final MethodEditing editing;
    private final MethodEdits edits;
    private final ActivityEdits activities;
    private final RefusedWords refusedWords;
    private final Locale locale;
    private final Labels labels;
    private Optional<Phase> phase = Optional.empty();
    /** The minutes when one of the two fields was entered; null means: as before all of the typing. */
    private MinuteRange standing;
    /** What phases took before they became untimed here. */
    private final Map<Phase, MinuteRange> timed = new HashMap<>();

    PhasePresenter(MethodView view, MethodEditing editing, RefusedWords refusedWords, Locale locale) {
        this.refusedWords = refusedWords;
        this.view = view;
        this.editing = editing;
        this.edits = new MethodEdits(editing);
        this.activities = new ActivityEdits(editing);
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    void select(Optional<Phase> selected) {
        phase = selected;
        standing = null;
        tellMinutes();
    }

    /** A text was typed; one that is too long stays on the screen, and why it is not taken stands at it. */
    void typed(Field field, String words) {
        if (!editing.editable() || field.ofPhase() && phase.isEmpty()) {
            return;
        }
        Phase of = phase.orElse(null);
        boolean mended = field.fits(words) && refusedWords.remove(field, of);
        if (!field.fits(words)) {
            refusedWords.put(field, of, words);
        }
        edits.write(field, of, words);
        tell(mended);
    }

    /** Only after what was typed is in the method: until then it would show what was there before, under the hand. */
    private void tell(boolean mended) {
        if (mended) {
            editing.tell();
        }
    }

    /** Takes what was refused off the screen: what the method holds is shown. */
    void takeBack(RefusedWords.Held held) {
        if (held instanceof RefusedWords.Words words) {
            refusedWords.remove(words.field(), words.phase());
        } else {
            editing.leave();
            refusedWords.removeMinutes(held.phase());
            tellMinutes();
        }
        editing.tell();
    }

    /** A field was left: what comes next is another change. */
    void left() {
        editing.leave();
    }

    /**
     * Minutes were typed; faulty ones stay on the screen with what is wrong with them, and the minutes are again those of
     * before the typing.
     */
    void typedMinutes(String from, String to) {
        phase.ifPresent(it -> MinuteRange.fault(from, to)
                .ifPresentOrElse(
                        wrong -> refuse(new RefusedWords.Minutes(it, from, to, wrong)),
                        () -> take(it, MinuteRange.of(from, to))));
    }

    private void take(Phase it, MinuteRange minutes) {
        view.minutesFault("");
        boolean mended = refusedWords.removeMinutes(it);
        edits.time(it, minutes);
        tell(mended);
    }

    /** One of the two fields was entered: what is refused in it takes nothing away of what was typed in the other. */
    void enteredMinutes() {
        if (refusedMinutes().isEmpty()) {
            standing = minutes().orElse(null);
        }
    }

    private void refuse(RefusedWords.Minutes minutes) {
        refusedWords.put(minutes);
        view.minutesFault(minutes.sentence());
        edits.refuseTime(minutes.phase());
        if (standing != null) {
            edits.time(minutes.phase(), standing);
        }
    }

    /** Minutes of the selected phase that were typed and are no range: what is on the screen in place of its own. */
    Optional<RefusedWords.Minutes> refusedMinutes() {
        return refusedWords.minutes(phase.orElse(null));
    }

    private void tellMinutes() {
        view.minutesFault(refusedMinutes().map(RefusedWords.Minutes::sentence).orElse(""));
    }

    /** The minutes were left: faulty ones stay, and why they are not taken is told. */
    void leftMinutes() {
        editing.leave();
        phase.ifPresent(it -> view.phase(Optional.of(PhaseViewState.of(it, locale, refusedWords))));
        tellMinutes();
    }

    /** Untimed was switched; a phase that becomes timed has what it took before, or starts at five minutes. */
    void untimed(boolean untimed) {
        editing.leave();
        standing = null;
        phase.ifPresent(refusedWords::removeMinutes);
        tellMinutes();
        phase.ifPresent(it -> time(it, untimed));
        editing.leave();
    }

    private void time(Phase it, boolean untimed) {
        if (untimed) {
            minutes().ifPresent(range -> timed.put(it, range));
        }
        edits.time(it, untimed ? null : timed.getOrDefault(it, new MinuteRange(5, 5)));
    }

    private Optional<MinuteRange> minutes() {
        return phase.map(Phase::getDuration).map(it -> new MinuteRange(it.getMin(), it.getMax()));
    }

    void optional(boolean optional) {
        phase.ifPresent(it -> edits.setOptional(it, optional));
    }

    void addActivity() {
        if (canAddActivity()) {
            view.selectActivity(activities.add(phase.get()));
        }
    }

    boolean canAddActivity() {
        return phase.isPresent() && !editing.method().getRoles().isEmpty();
    }

    void removeActivity(int place) {
        if (has(place)) {
            activities.remove(phase.get(), place);
            view.selectActivity(Math.min(place, phase.get().getActivities().size() - 1));
        }
    }

    void moveActivity(int place, int target) {
        if (has(place) && target >= 0 && target < phase.get().getActivities().size()) {
            activities.move(phase.get(), place, target);
            view.selectActivity(target);
        }
    }

    private boolean has(int place) {
        return phase.isPresent()
                && place >= 0
                && place < phase.get().getActivities().size();
    }

    /** The choices of a column of the table, in words: role, kind, place, speech rule. */
    List<String> choices(int column) {
        return switch (column) {
            case 0 ->
                editing.method().getRoles().stream()
                        .map(role -> Words.of(role.getName(), locale))
                        .toList();
            case 1 -> words(ActivityKind.VALUES);
            case 2 -> words(Place.VALUES);
            default -> words(SpeechRule.VALUES);
        };
    }

    private List<String> words(List<? extends Enumerator> values) {
        return values.stream().map(labels::of).toList();
    }

    /** Which of the choices an activity has; -1 when none. */
    int choice(int place, int column) {
        Activity activity = phase.orElseThrow().getActivities().get(place);
        return switch (column) {
            case 0 -> editing.method().getRoles().indexOf(activity.getRole());
            case 1 -> activity.getKind().getValue();
            case 2 -> activity.getPlace().getValue();
            default -> activity.getSpeech().getValue();
        };
    }

    /** Chooses for an activity. */
    void choose(int place, int column, int choice) {
        if (!has(place) || choice < 0) {
            return;
        }
        Activity activity = phase.get().getActivities().get(place);
        switch (column) {
            case 0 -> {
                MethodRole role = editing.method().getRoles().get(choice);
                activities.set(activity, MethodPackage.Literals.ACTIVITY__ROLE, role);
            }
            case 1 -> activities.set(activity, MethodPackage.Literals.ACTIVITY__KIND, ActivityKind.VALUES.get(choice));
            case 2 -> activities.set(activity, MethodPackage.Literals.ACTIVITY__PLACE, Place.VALUES.get(choice));
            default -> activities.set(activity, MethodPackage.Literals.ACTIVITY__SPEECH, SpeechRule.VALUES.get(choice));
        }
        view.selectActivity(place);
    }
}
