// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.text.Messages;
import org.kring.ui.widget.TypingUndo;

/** Minutes from and to, whether the phase is untimed, and whether it may be left out. */
final class MinuteFields extends Composite {

    /** Room for a sentence, kept free so that nothing below moves when it comes. */
    private static final int FAULT_LINES = 2;

    private final Text from;
    private final Text to;
    private final Button untimed;
    private final Button optional;
    private final Label fault;
    private PhasePresenter presenter;
    private boolean showing;
    /** Where somebody typed last. */
    private Text typed;

    MinuteFields(Composite parent) {
        super(parent, SWT.NONE);
        setData(DesignIds.CSS_CLASS, "kring-page");
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 4).applyTo(this);
        from = field("minutes.from");
        label("\u2013");
        to = field("minutes.to");
        typed = from;
        label(Messages.Phase_minutesUnit);
        untimed = check(Messages.Phase_untimed, "minutes.untimed");
        GridDataFactory.fillDefaults().span(4, 1).applyTo(untimed);
        untimed.addListener(SWT.Selection, event -> presenter.untimed(untimed.getSelection()));
        optional = check(Messages.Phase_optional, "phase.optional");
        GridDataFactory.fillDefaults().span(4, 1).applyTo(optional);
        optional.addListener(SWT.Selection, event -> presenter.optional(optional.getSelection()));
        fault = new Label(this, SWT.WRAP);
        fault.setData(DesignIds.WIDGET_KEY, "minutes.fault");
        fault.setData(DesignIds.CSS_CLASS, "kring-fault");
        GridDataFactory.fillDefaults()
                .span(4, 1)
                .grab(true, false)
                .hint(60, FAULT_LINES * fault.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(fault);
        fault.setVisible(false);
    }

    private Text field(String key) {
        Text text = new Text(this, SWT.BORDER | SWT.RIGHT);
        text.setTextLimit(4);
        TypingUndo.leaveAlone(text);
        text.setData(DesignIds.WIDGET_KEY, key);
        GridDataFactory.swtDefaults().hint(34, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed = text;
                presenter.typedMinutes(from.getText(), to.getText());
            }
        });
        text.addListener(SWT.FocusIn, event -> {
            if (presenter != null) {
                presenter.enteredMinutes();
            }
        });
        text.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::left));
        return text;
    }

    /** From one of the two fields to the other is still the same visit. */
    private void left() {
        if (!isDisposed() && presenter != null && !from.isFocusControl() && !to.isFocusControl()) {
            presenter.leftMinutes();
        }
    }

    private void label(String text) {
        new Label(this, SWT.NONE).setText(text);
    }

    private Button check(String text, String key) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(text);
        button.setData(DesignIds.WIDGET_KEY, key);
        return button;
    }

    void presenter(PhasePresenter newPresenter) {
        presenter = newPresenter;
    }

    void editable(boolean editable) {
        from.setEditable(editable);
        to.setEditable(editable);
        untimed.setEnabled(editable);
        optional.setEnabled(editable);
    }

    void show(PhaseViewState state) {
        AccessibleName.of(from, NLS.bind(Messages.Phase_minutesFrom, state.number()));
        AccessibleName.of(to, NLS.bind(Messages.Phase_minutesTo, state.number()));
        showing = true;
        boolean timed = state.minutes() != null;
        Optional<RefusedWords.Minutes> typed = presenter == null ? Optional.empty() : presenter.refusedMinutes();
        put(from, typed.map(RefusedWords.Minutes::from).orElse(timed ? Integer.toString(state.minutes()[0]) : ""));
        put(to, typed.map(RefusedWords.Minutes::to).orElse(timed ? Integer.toString(state.minutes()[1]) : ""));
        from.setEnabled(timed);
        to.setEnabled(timed);
        untimed.setSelection(!timed);
        optional.setSelection(state.optional());
        showing = false;
    }

    /** Typed "05" is 5 already: don't disturb whoever is typing. */
    private static void put(Text field, String text) {
        String shown = field.getText();
        if (!shown.equals(text) && !shown.strip().replaceFirst("^0+(?=.)", "").equals(text)) {
            field.setText(text);
        }
    }

    /** Gives the keyboard to the field in which was typed last. */
    void mend() {
        typed.setFocus();
    }

    void fault(String sentence) {
        if (!sentence.equals(fault.getText())) {
            fault.setText(sentence);
            fault.setToolTipText(sentence);
            fault.setVisible(!sentence.isEmpty());
        }
    }
}
