// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.model.common.Category;
import org.kring.practice.plan.MeetingDraft;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.Scrolling;

/** The agenda: the bar of minutes, a line for each part, and what to mind. */
final class AgendaSection {

    private static final int COLUMNS = 3;
    private static final int PART = 60;
    private static final int METHOD = 80;

    private record Line(Button in, Label from, Label minutes, Combo method) {}

    private final Scrolling column;
    private final PlanPresenter presenter;
    private final AgendaBar bar;
    private final Composite box;
    private final Text warnings;
    private final List<Line> lines = new ArrayList<>();
    private List<Category> shown = List.of();

    /** What to mind is not scrolled with the rest: it is said of a choice that may be anywhere, and has its own kept room. */
    AgendaSection(Scrolling column, Text warnings, PlanPresenter presenter) {
        this.warnings = warnings;
        this.column = column;
        this.presenter = presenter;
        Widgets.label(column.content(), Messages.Plan_agenda, Widgets.HEADING);
        bar = Widgets.named(Widgets.styled(new AgendaBar(column.content()), Widgets.PAGE), "plan.bar");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        box = Widgets.grid(column.content(), COLUMNS);
    }

    void show(PlanViewState sheet) {
        bar.show(sheet.parts(), sheet.minutes());
        List<Category> categories =
                sheet.parts().stream().map(PlanViewState.Part::category).toList();
        if (!categories.equals(shown)) {
            make(sheet.parts());
            shown = categories;
        }
        for (int i = 0; i < lines.size(); i++) {
            fill(lines.get(i), sheet.parts().get(i));
        }
        String words = sheet.warnings().stream().map(each -> "\u25b2 " + each).collect(Collectors.joining("\n"));
        if (!words.equals(warnings.getText())) {
            warnings.setText(words);
        }
        warnings.setVisible(!words.isEmpty());
        column.content().reskin(SWT.ALL);
        column.fit();
    }

    private void fill(Line line, PlanViewState.Part part) {
        line.in().setSelection(part.in());
        LongWords.on(line.in(), part.name());
        line.from().setText(part.from());
        String kept = part.kept() ? " \u00b7 " + Messages.Plan_kept : "";
        line.minutes().setText(part.in() ? NLS.bind(Messages.Plan_minutes, part.minutes()) + kept : Messages.Plan_out);
        if (line.method() != null) {
            LongWords.choices(line.method(), part.choices(), part.chosen(), "");
            line.method().setEnabled(part.in());
        }
    }

    private void make(List<PlanViewState.Part> parts) {
        Widgets.clear(box);
        lines.clear();
        for (PlanViewState.Part part : parts) {
            Label from = Widgets.label(box, "00:00", Widgets.QUIET);
            Button in = Widgets.check(box, "", "plan.part." + part.category(), () -> {});
            in.addListener(SWT.Selection, event -> presenter.part(part.category(), in.getSelection()));
            // the minutes are always whole; a name that has too little room is shortened
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(PART, SWT.DEFAULT)
                    .applyTo(in);
            in.setEnabled(!MeetingDraft.isMain(part.category()));
            Label minutes = Widgets.named(Widgets.label(box, "", Widgets.PAGE), "plan.partMinutes." + part.category());
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(minutes);
            lines.add(new Line(in, from, minutes, method(part)));
        }
    }

    private Combo method(PlanViewState.Part part) {
        if (part.choices().size() < 2) {
            return null;
        }
        // below the name of the part: beside it there is no room for the name of a method
        new Label(box, SWT.NONE);
        Combo combo = Widgets.combo(box, "plan.method." + part.category(), () -> {});
        combo.addListener(SWT.Selection, event -> presenter.partMethod(part.category(), combo.getSelectionIndex()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(COLUMNS - 1, 1)
                .hint(METHOD, SWT.DEFAULT)
                .applyTo(combo);
        AccessibleName.of(combo, part.name() + ", " + Messages.Plan_methodName);
        return combo;
    }
}
