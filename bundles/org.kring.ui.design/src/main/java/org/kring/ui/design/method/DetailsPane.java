// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.field.TwoLines;
import org.kring.ui.design.field.WordsField;
import org.kring.ui.design.field.WordsFields;
import org.kring.ui.design.text.Messages;
import org.kring.ui.widget.RoomForBars;

/** Beside the diagram: the selected phase with what the roles do in it, and below that the words of the method. */
final class DetailsPane extends ScrolledComposite implements WordsField.Listener {

    private final MethodPresenter presenter;
    private final WordsFields method;
    private final WordsFields phase;
    private final Composite body;
    private final Composite phasePage;
    private final TwoLines phaseHeading;
    private final Label hint;
    private final MinuteFields minutes;
    private final ActivityTable activities;

    DetailsPane(Composite parent, MethodPresenter presenter) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        this.presenter = presenter;
        setData(DesignIds.CSS_CLASS, "kring-details");
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 12).applyTo(body);
        hint = hint(body);
        phasePage = column(body);
        phaseHeading = new TwoLines(phasePage, "phase.heading");
        phase = new WordsFields(phasePage, this).add(Messages.Field_title, Field.TITLE_NL, Field.TITLE_EN);
        WordsFields.caption(phasePage, Messages.Field_minutes);
        minutes = new MinuteFields(phasePage);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(minutes);
        phase.add(Messages.Field_instruction, Field.INSTRUCTION_NL, Field.INSTRUCTION_EN);
        WordsFields.caption(phasePage, Messages.Details_activities);
        activities = new ActivityTable(phasePage);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(activities);
        Composite methodPage = column(body);
        WordsFields.heading(methodPage, Messages.Details_method);
        method = new WordsFields(methodPage, this)
                .add(Messages.Field_name, Field.NAME_NL, Field.NAME_EN)
                .add(Messages.Field_summary, Field.SUMMARY_NL, Field.SUMMARY_EN);
        setContent(body);
        addListener(SWT.Resize, event -> fit());
        RoomForBars.showBars(this, this::fit);
        phase(Optional.empty());
    }

    /** What stands in place of a phase as long as none is selected. */
    private static Label hint(Composite parent) {
        Label hint = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(hint);
        hint.setText(Messages.Details_noPhase);
        hint.setData(DesignIds.CSS_CLASS, "kring-quiet");
        return hint;
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        return column;
    }

    /** As wide as there is room for, but nothing is cut; and as high as that asks for. */
    private void fit() {
        int least = body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        setMinSize(least, body.computeSize(Math.max(least, getClientArea().width), SWT.DEFAULT).y);
    }

    @Override
    public void typed(Field field, String words) {
        presenter.phases().typed(field, words);
    }

    @Override
    public void left() {
        if (presenter.isOpen()) {
            presenter.phases().left();
        }
    }

    @Override
    public void insisted() {
        presenter.insist();
    }

    void opened(boolean editable) {
        method.editable(editable);
        phase.editable(editable);
        minutes.presenter(presenter.phases());
        minutes.editable(editable);
        activities.presenter(presenter.phases(), editable);
    }

    void method(MethodViewState state) {
        method.show(state.words());
    }

    void phase(Optional<PhaseViewState> state) {
        state.ifPresent(it -> {
            phaseHeading.say(it.heading());
            phase.show(it.words());
            minutes.show(it);
            activities.show(it.activities());
        });
        boolean another = present(phasePage, state.isPresent()) | present(hint, state.isEmpty());
        if (another) {
            body.layout(true, true);
            fit();
        }
    }

    private static boolean present(Control control, boolean shown) {
        GridData data = (GridData) control.getLayoutData();
        boolean another = data.exclude == shown;
        data.exclude = !shown;
        control.setVisible(shown);
        return another;
    }

    /** Scrolls until the fields of such a change are seen. */
    void reveal(EditName edit) {
        switch (edit) {
            case RENAME_METHOD -> method.reveal(Field.NAME_NL, Field.NAME_EN, this::showControl);
            case CHANGE_SUMMARY -> method.reveal(Field.SUMMARY_NL, Field.SUMMARY_EN, this::showControl);
            case RENAME_PHASE -> phase.reveal(Field.TITLE_NL, Field.TITLE_EN, this::showControl);
            case CHANGE_INSTRUCTION -> phase.reveal(Field.INSTRUCTION_NL, Field.INSTRUCTION_EN, this::showControl);
            case CHANGE_MINUTES, CHANGE_OPTIONAL -> showControl(minutes);
            default -> showControl(activities);
        }
    }

    /** Gives the keyboard to the field that holds what was refused, unless it is there. */
    void mend(RefusedWords.Held held) {
        if (held instanceof RefusedWords.Words words) {
            (words.field().ofPhase() ? phase : method).focus(words.field());
        } else {
            minutes.mend();
        }
    }

    /** Scrolls to the title of the phase, and gives it the keyboard where it can be changed. */
    void toPhase(boolean editable, Field title) {
        reveal(EditName.RENAME_PHASE);
        if (editable) {
            phase.focus(title);
        }
    }

    void copiedName(Optional<Field> name) {
        method.copied(name);
    }

    void wordsFaults(Map<Field, String> sentences) {
        method.faults(sentences);
        phase.faults(sentences);
    }

    void minutesFault(String sentence) {
        minutes.fault(sentence);
    }

    void selectActivity(int place) {
        activities.select(place);
    }

    /** Takes what is being chosen in a cell. */
    void commit() {
        activities.commit();
    }
}
