// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
    private final List<Row> rows = new ArrayList<>();
    private List<LookBackItem> items = List.of();

    LookBackPane(Composite parent, CapturePresenter presenter, Labels labels) {
        this.parent = parent;
        this.presenter = presenter;
        this.labels = labels;
    }

    /** A widget, and what shows in it what became of its thing. */
    private record Row(Control control, Consumer<LookBackItem> shown) {}

    /** The name of its widget: two meetings may have left something under the same identifier. */
    private static String name(LookBackItem open) {
        return "lookback." + open.meeting() + "." + open.id();
    }

    /**
     * Shows it. The widgets of the same things stay, so that nothing moves under the hand.
     *
     * @param elsewhere gives the keyboard another place when it was on what was taken up, and nothing comes after that
     */
    void show(List<LookBackItem> open, Runnable elsewhere) {
        Stream<LookBackItem> before = items.stream().map(LookBackItem::untold);
        items = open;
        if (!before.toList().equals(open.stream().map(LookBackItem::untold).toList())) {
            build();
        }
        for (int i = 0; i < rows.size(); i++) {
            // before it is disabled: the window system would bring the keyboard to the first list above
            if (open.get(i).isTakenUp()
                    && rows.get(i).control().isFocusControl()
                    && rows.stream().skip(i + 1L).noneMatch(each -> each.control()
                            .setFocus())) {
                elsewhere.run();
            }
            rows.get(i).shown().accept(open.get(i));
        }
    }

    private void build() {
        Widgets.clear(parent);
        rows.clear();
        if (!items.isEmpty()) {
            Widgets.label(parent, Messages.Run_lookBack, Widgets.HEADING);
        }
        for (LookBackItem each : items) {
            Composite line = Widgets.grid(parent, 2);
            Composite words = Widgets.grid(line, 1);
            Widgets.wrapped(words, each.text(), Widgets.PAGE);
            String about = Stream.of(each.who(), each.about())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" \u00b7 "));
            Widgets.wrapped(words, about, Widgets.QUIET);
            rows.add(each.parked() ? takeUp(line, each) : outcome(line, each));
        }
        parent.reskin(SWT.ALL);
    }

    private Row takeUp(Composite line, LookBackItem open) {
        Button button = Widgets.button(line, "", name(open), () -> presenter.takeUp(open));
        return new Row(button, fresh -> {
            String word = fresh.isTakenUp() ? Messages.Run_takenUp : Messages.Run_takeUp;
            button.setText(word);
            button.setEnabled(!fresh.isTakenUp());
            AccessibleName.of(button, word + ": " + open.text());
        });
    }

    private Row outcome(Composite line, LookBackItem open) {
        Combo combo = Widgets.combo(line, name(open), () -> {});
        for (OutcomeKind each : OutcomeKind.values()) {
            combo.add(labels.of(each));
        }
        AccessibleName.of(combo, open.text());
        HalfChosen choice = HalfChosen.of(combo, presenter.halfTyped());
        int place = rows.size();
        combo.addListener(
                SWT.Selection,
                event -> presenter.told(items.get(place), OutcomeKind.get(combo.getSelectionIndex()), choice.kept()));
        return new Row(combo, fresh -> choice.show(fresh.outcome()));
    }
}
