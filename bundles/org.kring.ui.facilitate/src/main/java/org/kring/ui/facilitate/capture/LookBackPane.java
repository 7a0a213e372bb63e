// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kring.model.meeting.OutcomeKind;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.typing.HalfChosen;

/** Open actions and parked items of earlier meetings, to be told about and taken up. */
final class LookBackPane {

    private final Composite parent;
    private final CapturePresenter presenter;
    private final Labels labels;

    LookBackPane(Composite parent, CapturePresenter presenter, Labels labels) {
        this.parent = parent;
        this.presenter = presenter;
        this.labels = labels;
    }

    /** The name of its widget: two meetings may have left something under the same identifier. */
    static String name(LookBackItem open) {
        return "lookback." + open.meeting() + "." + open.id();
    }

    void show(List<LookBackItem> open) {
        Widgets.label(parent, Messages.Run_lookBack, Widgets.HEADING);
        for (LookBackItem each : open) {
            Composite line = Widgets.grid(parent, 2);
            Composite words = Widgets.grid(line, 1);
            Widgets.wrapped(words, each.text(), Widgets.PAGE);
            String about = Stream.of(each.who(), each.about())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" \u00b7 "));
            Widgets.wrapped(words, about, Widgets.QUIET);
            if (each.parked()) {
                takeUp(line, each);
            } else {
                outcome(line, each);
            }
        }
    }

    private void takeUp(Composite line, LookBackItem open) {
        String word = open.outcome() > 0 ? Messages.Run_takenUp : Messages.Run_takeUp;
        Button button = Widgets.button(line, word, name(open), () -> presenter.takeUp(open));
        button.setEnabled(open.outcome() == 0);
        AccessibleName.of(button, word + ": " + open.text());
    }

    private void outcome(Composite line, LookBackItem open) {
        Combo combo = Widgets.combo(line, name(open), () -> {});
        for (OutcomeKind each : OutcomeKind.values()) {
            combo.add(labels.of(each));
        }
        combo.select(open.outcome());
        AccessibleName.of(combo, open.text());
        HalfChosen choice = HalfChosen.of(combo, presenter.halfTyped());
        combo.addListener(
                SWT.Selection,
                event -> presenter.told(open, OutcomeKind.get(combo.getSelectionIndex()), choice.kept()));
    }
}
