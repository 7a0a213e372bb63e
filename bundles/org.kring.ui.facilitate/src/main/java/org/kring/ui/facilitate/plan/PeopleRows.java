// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kring.ui.form.Widgets;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.Scrolling;

/** The people as check boxes, two beside each other where all names are whole then; made anew only when they change. */
final class PeopleRows {

    private static final int LEAST_NAME = 60;
    private static final int BESIDE = 2;

    private final Scrolling column;
    private final Composite box;
    private final PlanPresenter presenter;

    PeopleRows(Scrolling column, PlanPresenter presenter) {
        this.column = column;
        this.presenter = presenter;
        box = Widgets.grid(column.content(), BESIDE);
        ((GridLayout) box.getLayout()).makeColumnsEqualWidth = true;
        box.addListener(SWT.Resize, event -> arrange());
    }

    void show(List<PlanViewState.Person> people) {
        if (box.getChildren().length != people.size()) {
            Widgets.clear(box);
            people.forEach(this::make);
            arrange();
        }
        for (int i = 0; i < people.size(); i++) {
            ((Button) box.getChildren()[i]).setSelection(people.get(i).present());
        }
    }

    private void make(PlanViewState.Person person) {
        Button check = Widgets.check(box, "", "plan.person." + person.id(), () -> {});
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_NAME, SWT.DEFAULT)
                .applyTo(check);
        LongWords.on(check, person.name());
        check.addListener(SWT.Selection, event -> presenter.present(person.id(), check.getSelection()));
    }

    private void arrange() {
        GridLayout layout = (GridLayout) box.getLayout();
        int width = box.getClientArea().width;
        int widest = Stream.of(box.getChildren())
                .mapToInt(each -> LongWords.whole((Button) each))
                .max()
                .orElse(0);
        int columns = BESIDE * widest + layout.horizontalSpacing <= width ? BESIDE : 1;
        if (width > 0 && columns != layout.numColumns) {
            layout.numColumns = columns;
            column.fit();
        }
    }
}
