// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.meeting.run.RunFact;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.MarkChoice;
import org.kring.ui.form.Widgets;
import org.kring.ui.typing.EditedInPlace;
import org.kring.ui.typing.HalfChosen;
import org.kring.ui.typing.LastKeyed;
import org.kring.ui.typing.Resumed;
import org.kring.ui.typing.Settling;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.WidgetData;

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
        Composite line = Widgets.row(parent);
        Combo owner = owner(line, task, key);
        Text due = due(line, task, key);
        Composite strong = Widgets.grid(line, 2);
        strong.setLayoutData(null);
        Widgets.label(strong, Messages.Capture_commitment, Widgets.QUIET);
        Combo value = MarkChoice.in(strong, key + ".value", last(task.values()));
        LongWords.tip(value, Messages.Capture_commitmentTip);
        AccessibleName.of(value, ItemRow.about(Messages.Capture_valueName, item));
        Widgets.label(line, CommitmentAnswers.way(task.values()), Widgets.QUIET);
        Unread unread = new Unread(due, Widgets.wrapped(parent, "", "kring-fault"));
        whoAndWhen(task, owner, due, unread);
        HalfChosen strength = HalfChosen.of(value, presenter.halfTyped());
        LastKeyed last = LastKeyed.of(value);
        Settling.of(
                value,
                () -> rate(
                        value.getSelectionIndex(),
                        last.isByKey() ? strength.kept() : onward(strength.kept(), parent.getParent())));
        task.answers().forEach(each -> Widgets.wrapped(parent, each, Widgets.QUIET));
        if (task.low()) {
            followUps(task);
        }
    }

    /** Both are kept together. */
    private void whoAndWhen(SectionViewState.Task task, Combo owner, Text due, Unread unread) {
        List<HalfChosen> whose = List.of(HalfChosen.of(owner, presenter.halfTyped()));
        Consumer<Runnable> set = kept -> {
            Optional<Optional<LocalDate>> day = day(due, task);
            boolean sameDay = day.filter(task.due()::equals).isPresent();
            unread.say(day.isEmpty());
            if (sameDay) {
                due.setText(told(task));
            }
            if (sameDay && owner.getSelectionIndex() == task.owner()) {
                kept.run();
            } else {
                day.ifPresent(each -> set(owner, each, ItemRow.all(kept, whose)));
            }
        };
        EditedInPlace typed = EditedInPlace.of(due, presenter.halfTyped(), set, () -> {});
        unread.show(day(due, task).isEmpty());
        owner.addListener(SWT.Selection, event -> {
            Optional<Optional<LocalDate>> day = day(due, task);
            set(owner, day.orElse(task.due()), ItemRow.all(day.isPresent() ? typed.kept() : () -> {}, whose));
        });
    }

    private String told(SectionViewState.Task task) {
        return task.due().map(presenter.dueDate()::words).orElse("");
    }

    /** The day in the field; outside, empty when it is none. */
    private Optional<Optional<LocalDate>> day(Text due, SectionViewState.Task task) {
        boolean same = due.getText().equals(told(task));
        return same ? Optional.of(task.due()) : presenter.dueDate().parse(due.getText());
    }

    private void set(Combo owner, Optional<LocalDate> day, Runnable kept) {
        int index = Math.max(0, owner.getSelectionIndex());
        SectionViewState.Person who = index < section.people().size()
                ? section.people().get(index)
                : item.task().flatMap(SectionViewState.Task::left).orElseThrow();
        presenter.setTask(item.id(), who.id(), day.orElse(null), kept);
    }

    /** Says below a field that its day was not understood. */
    private record Unread(Text due, Label sentence) {

        void show(boolean unread) {
            Widgets.named(sentence, WidgetData.key(due) + ".unread");
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
        task.left().map(SectionViewState.Person::name).ifPresent(owners::add);
        LongWords.choices(owner, owners, task.owner(), Messages.Capture_ownerTip);
        owner.setLayoutData(new RowData(TextScale.points(line.getDisplay(), OWNER), SWT.DEFAULT));
        AccessibleName.of(owner, ItemRow.about(Messages.Capture_ownerName, item));
        return owner;
    }

    /** With the day as it was kept. */
    private Text due(Composite line, SectionViewState.Task task, String key) {
        Text due = Widgets.field(line, Messages.Capture_dueHint, key + ".due");
        due.setText(told(task));
        AccessibleName.of(due, ItemRow.about(Messages.Capture_dueName, item));
        due.setLayoutData(new RowData(TextScale.points(line.getDisplay(), DATE_WIDTH), SWT.DEFAULT));
        due.setToolTipText(Messages.Capture_dueTip);
        return due;
    }

    private void rate(int value, Runnable kept) {
        if (value > 0) {
            presenter.rate(new RunFact.Rated(item.id(), value, "", ""), kept);
        } else {
            kept.run();
        }
    }

    /** Who chose by mouse has no use for arrows in the list: what is typed next answers its questions. */
    private Runnable onward(Runnable kept, Composite rows) {
        return () -> {
            kept.run();
            rows.getDisplay().asyncExec(() -> goOnWithQuestions(rows));
        };
    }

    private void goOnWithQuestions(Composite rows) {
        String key = "item." + item.id();
        if (!rows.isDisposed() && Keyboard.nameIn(rows).equals(key + ".value") && Keyboard.toName(rows, key + ".why")) {
            Scrolling.keepInSight(rows.getDisplay().getFocusControl().getParent());
        }
    }

    private static int last(List<Integer> values) {
        return values.isEmpty() ? 0 : values.get(values.size() - 1);
    }

    /** Source S0: why is it not a 9 or 10, and what would make it one; then a second value. */
    private void followUps(SectionViewState.Task task) {
        String key = "item." + item.id();
        Composite box = Widgets.grid(parent, 1);
        // above it: a hint within is not seen by who is typing
        Widgets.wrapped(box, Messages.Capture_why, Widgets.QUIET);
        Text why = Widgets.field(box, "", key + ".why");
        AccessibleName.of(why, ItemRow.about(Messages.Capture_whyName, item));
        Widgets.wrapped(box, Messages.Capture_ten, Widgets.QUIET);
        Text ten = Widgets.field(box, "", key + ".ten");
        AccessibleName.of(ten, ItemRow.about(Messages.Capture_tenName, item));
        Resumed.in(why, presenter.halfTyped());
        Resumed.in(ten, presenter.halfTyped());
        Composite line = Widgets.row(box);
        Widgets.label(line, Messages.Capture_second, Widgets.QUIET);
        Combo second = MarkChoice.in(line, key + ".second", last(task.values()));
        AccessibleName.of(second, ItemRow.about(Messages.Capture_secondName, item));
        Runnable answered = () -> {
            String first = why.getText();
            String other = ten.getText();
            presenter.rate(
                    new RunFact.Rated(item.id(), second.getSelectionIndex(), first.strip(), other.strip()), () -> {
                        presenter.halfTyped().kept(key + ".why", first);
                        presenter.halfTyped().kept(key + ".ten", other);
                    });
        };
        why.addListener(SWT.DefaultSelection, event -> ten.setFocus());
        ten.addListener(SWT.DefaultSelection, event -> answered.run());
        Button keep = Widgets.button(line, Messages.Capture_keep, key + ".keep", answered);
        AccessibleName.of(keep, ItemRow.about(Messages.Capture_keepName, item));
    }
}
