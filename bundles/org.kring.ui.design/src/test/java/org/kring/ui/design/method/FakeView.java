// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Map;
import java.util.Optional;
import org.kring.model.method.Method;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;

/** Remembers what it was told to show. */
final class FakeView implements MethodView {

    MethodViewState method;
    Optional<PhaseViewState> phase = Optional.empty();
    boolean editable;
    boolean dirty;
    Next next;
    String title = "";
    String heading = "";
    String problem = "";
    String minutesFault = "";
    String sentence = "";
    Notice notice = Notice.NONE;
    EditName revealed;
    RefusedWords.Held refused;
    Optional<Field> copied = Optional.empty();
    Map<Field, String> faults = Map.of();
    int activity = -1;

    @Override
    public void loading() {
        problem = "";
    }

    @Override
    public void problem(String inShort, String what, String file) {
        heading = inShort;
        problem = what;
    }

    @Override
    public void opened(boolean mayEdit) {
        editable = mayEdit;
    }

    @Override
    public void method(MethodViewState state) {
        method = state;
    }

    @Override
    public void phase(Optional<PhaseViewState> state) {
        phase = state;
    }

    @Override
    public void diagram(Method shown, String selectedPhase) {
        // painted in the part's own test
    }

    @Override
    public void selection(String selected) {
        // painted in the part's own test
    }

    @Override
    public void reveal(EditName edit) {
        revealed = edit;
    }

    @Override
    public void refused(RefusedWords.Held held) {
        refused = held;
    }

    @Override
    public void copiedName(Optional<Field> name) {
        copied = name;
    }

    @Override
    public void wordsFaults(Map<Field, String> sentences) {
        faults = sentences;
    }

    @Override
    public void minutesFault(String fault) {
        minutesFault = fault;
    }

    @Override
    public void notice(Notice kind, String words, Next step) {
        notice = kind;
        next = step;
        sentence = words;
    }

    @Override
    public void title(String name, boolean isDirty) {
        title = name;
        dirty = isDirty;
    }

    @Override
    public void historyChanged() {
        // the menu's own test
    }

    @Override
    public void selectActivity(int place) {
        activity = place;
    }
}
