// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.kit.Scrolling;
import org.kring.ui.facilitate.kit.Settling;
import org.kring.ui.facilitate.kit.Widgets;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.widget.LongWords;

/** What an action asks: who, until when, and how strongly it is meant, with two questions when that is low. */
final class TaskRow {

    private static final int DATE_WIDTH = 120;
    private static final int OWNER = 124;

    private final Composite parent;
    private final CapturePresenter presenter;
    private final SectionViewState section;
    private final SectionViewState.Item item;

    TaskRow(Composite parent, CapturePresenter presenter, SectionViewState section, SectionViewState.Item item) {
        this.parent = parent;
        this.presenter = presenter;
        this.section = section;
        this.item = item;
    }

    void show(SectionViewState.Task task) {
        String key = "item." + item.id();
        Composite line = Widgets.grid(parent, 6);
        Combo owner = owner(line, task, key);
        Text due = due(line, task, key);
        Widgets.label(line, Messages.Capture_commitment, Widgets.QUIET);
        Combo value = ItemRow.marks(line, key + ".value", last(task.values()));
        value.setToolTipText(Messages.Capture_commitmentTip);
        AccessibleName.of(value, ItemRow.about(Messages.Capture_valueName, item));
        Label history = Widgets.label(line, history(task.values()), Widgets.QUIET);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(history);
        Unread unread = new Unread(due, Widgets.wrapped(parent, "", Widgets.PAGE));
        unread.show(!presenter.halfTyped().in(key + ".due").isEmpty());
        owner.addListener(SWT.Selection, event -> set(owner, day(due, task).orElse(task.due())));
        EditedInPlace.of(due, () -> {
            Optional<Optional<LocalDate>> day = day(due, task);
            presenter.halfTyped().typed(key + ".due", day.isPresent() ? "" : due.getText());
            unread.say(day.isEmpty());
            if (day.filter(task.due()::equals).isPresent()) {
                due.setText(told(task));
            } else {
                day.ifPresent(each -> set(owner, each));
            }
        });
        Settling.of(value, () -> rate(value.getSelectionIndex()));
        if (task.low()) {
            followUps(task);
        }
    }

    private String told(SectionViewState.Task task) {
        return task.due().map(presenter.dueDate()::words).orElse("");
    }

    /** The day in the field; outside, empty when it is none. */
    private Optional<Optional<LocalDate>> day(Text due, SectionViewState.Task task) {
        boolean same = due.getText().equals(told(task));
        return same ? Optional.of(task.due()) : presenter.dueDate().parse(due.getText());
    }

    private void set(Combo owner, Optional<LocalDate> day) {
        presenter.setTask(section, item, owner.getSelectionIndex(), day.orElse(null));
    }

    /** Says below a field that its day was not understood. */
    private record Unread(Text due, Label sentence) {

        void show(boolean unread) {
            Widgets.named(sentence, Resumed.name(due) + ".unread");
            sentence.setText(unread ? Messages.Capture_dueUnread : "");
            SectionPane.exclude(sentence, !unread);
        }

        void say(boolean unread) {
            show(unread);
            Scrolling.refit(sentence);
        }
    }

    private Combo owner(Composite line, SectionViewState.Task task, String key) {
        Combo owner = Widgets.combo(line, key + ".owner", () -> {});
        List<String> owners = new ArrayList<>(List.of(Messages.Capture_noOwner));
        section.people().stream().skip(1).map(SectionViewState.Person::name).forEach(owners::add);
        LongWords.choices(owner, owners, task.owner(), Messages.Capture_ownerTip);
        GridDataFactory.fillDefaults()
                .hint(TextScale.points(line.getDisplay(), OWNER), SWT.DEFAULT)
                .applyTo(owner);
        AccessibleName.of(owner, ItemRow.about(Messages.Capture_ownerName, item));
        return owner;
    }

    /** With the day, or with words that were not understood. */
    private Text due(Composite line, SectionViewState.Task task, String key) {
        Text due = Widgets.field(line, Messages.Capture_dueHint, key + ".due");
        String unread = presenter.halfTyped().in(key + ".due");
        due.setText(unread.isEmpty() ? told(task) : unread);
        AccessibleName.of(due, ItemRow.about(Messages.Capture_dueName, item));
        GridDataFactory.fillDefaults()
                .hint(TextScale.points(line.getDisplay(), DATE_WIDTH), SWT.DEFAULT)
                .applyTo(due);
        due.setToolTipText(Messages.Capture_dueTip);
        return due;
    }

    private void rate(int value) {
        if (value > 0) {
            presenter.rate(item.id(), value, "", "");
        }
    }

    private static int last(List<Integer> values) {
        return values.isEmpty() ? 0 : values.get(values.size() - 1);
    }

    private static String history(List<Integer> values) {
        return values.size() < 2 ? "" : values.stream().map(String::valueOf).collect(Collectors.joining(" \u2192 "));
    }

    /** Source S0: why is it not a 9 or 10, and what would make it one; then a second value. */
    private void followUps(SectionViewState.Task task) {
        String key = "item." + item.id();
        Composite box = Widgets.grid(parent, 1);
        Text why = Widgets.field(box, Messages.Capture_why, key + ".why");
        AccessibleName.of(why, ItemRow.about(Messages.Capture_whyName, item));
        Text ten = Widgets.field(box, Messages.Capture_ten, key + ".ten");
        AccessibleName.of(ten, ItemRow.about(Messages.Capture_tenName, item));
        Resumed.in(why, presenter.halfTyped());
        Resumed.in(ten, presenter.halfTyped());
        Composite line = Widgets.row(box);
        Widgets.label(line, Messages.Capture_second, Widgets.QUIET);
        Combo second = ItemRow.marks(line, key + ".second", last(task.values()));
        AccessibleName.of(second, ItemRow.about(Messages.Capture_secondName, item));
        Button keep = Widgets.button(line, Messages.Capture_keep, key + ".keep", () -> {
            presenter.halfTyped().typed(key + ".why", "");
            presenter.halfTyped().typed(key + ".ten", "");
            presenter.rate(item.id(), second.getSelectionIndex(), why.getText(), ten.getText());
        });
        AccessibleName.of(keep, ItemRow.about(Messages.Capture_keepName, item));
    }
}
