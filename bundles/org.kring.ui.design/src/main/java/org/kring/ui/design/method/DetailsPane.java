// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.practice.edit.Field;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.field.WordsField;
import org.kring.ui.design.field.WordsFields;
import org.kring.ui.design.text.Messages;

/** Below the diagram: the words of the method, the selected phase, and what the roles do in it, side by side. */
final class DetailsPane extends ScrolledComposite implements WordsField.Listener {

    private final MethodPresenter presenter;
    private final WordsFields method;
    private final WordsFields phase;
    private final Composite phasePages;
    private final Composite phasePage;
    private final CLabel phaseHeading;
    private final Composite hint;
    private final MinuteFields minutes;
    private final ActivityTable activities;

    DetailsPane(Composite parent, MethodPresenter presenter) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        this.presenter = presenter;
        setData(DesignIds.CSS_CLASS, "kring-details");
        setExpandHorizontal(true);
        setExpandVertical(true);
        Composite body = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 12)
                .spacing(24, 0)
                .applyTo(body);
        Composite methodColumn = column(body, 240, false);
        WordsFields.heading(methodColumn, Messages.Details_method);
        method = new WordsFields(methodColumn, this)
                .add(Messages.Field_name, Field.NAME_NL, Field.NAME_EN)
                .add(Messages.Field_summary, Field.SUMMARY_NL, Field.SUMMARY_EN);
        phasePages = new Composite(body, SWT.NONE);
        phasePages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(phasePages);
        hint = hint(phasePages);
        phasePage = new Composite(phasePages, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 0).applyTo(phasePage);
        Composite phaseColumn = column(phasePage, 300, true);
        phaseHeading = WordsFields.heading(phaseColumn, "");
        phaseHeading.setData(DesignIds.WIDGET_KEY, "phase.heading");
        phase = new WordsFields(phaseColumn, this).add(Messages.Field_title, Field.TITLE_NL, Field.TITLE_EN);
        WordsFields.caption(phaseColumn, Messages.Field_minutes);
        new Label(phaseColumn, SWT.NONE);
        minutes = new MinuteFields(phaseColumn);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(minutes);
        phase.add(Messages.Field_instruction, Field.INSTRUCTION_NL, Field.INSTRUCTION_EN);
        Composite activityColumn = column(phasePage, 360, true);
        WordsFields.heading(activityColumn, Messages.Details_activities);
        activities = new ActivityTable(activityColumn);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).indent(0, 6).applyTo(activities);
        setContent(body);
        setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        phase(Optional.empty());
    }

    /** What stands in place of a phase as long as none is selected. */
    private static Composite hint(Composite parent) {
        Composite hint = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(hint);
        Label words = new Label(hint, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(420, SWT.DEFAULT).applyTo(words);
        words.setText(Messages.Details_noPhase);
        words.setData(DesignIds.CSS_CLASS, "kring-quiet");
        return hint;
    }

    private static Composite column(Composite parent, int width, boolean grab) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(grab, true).hint(width, SWT.DEFAULT).applyTo(column);
        return column;
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
        ((StackLayout) phasePages.getLayout()).topControl = state.isPresent() ? phasePage : hint;
        state.ifPresent(it -> {
            phaseHeading.setText(it.heading().replace("&", "&&"));
            phase.show(it.words());
            minutes.show(it);
            activities.show(it.activities());
        });
        phasePages.layout();
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
