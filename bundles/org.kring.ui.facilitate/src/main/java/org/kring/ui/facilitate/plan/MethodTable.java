// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.LongRows;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.Scrolling;

/** The methods for the main part with advice, and the variants of the chosen one. */
final class MethodTable {

    private static final int HEIGHT = 210;
    private static final int MOST_NAME = 270;

    private final Scrolling column;
    private final PlanPresenter presenter;
    private final Table table;
    private final Label advice;
    private final Composite variants;

    MethodTable(Scrolling column, PlanPresenter presenter) {
        this.column = column;
        this.presenter = presenter;
        Widgets.label(column.content(), Messages.Plan_method, Widgets.HEADING);
        table = Widgets.named(
                RoomForBars.table(column.content(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "plan.methods");
        table.setHeaderVisible(true);
        FocusRing.around(table);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, TextScale.points(table.getDisplay(), HEIGHT))
                .applyTo(table);
        column(Messages.Plan_methodName);
        column(Messages.Plan_methodMinutes);
        column(Messages.Plan_methodAdvice);
        table.addListener(SWT.Resize, event -> LongRows.share(table, MOST_NAME));
        LongRows.shorten(table, 0, 1, 2);
        table.addListener(SWT.Selection, event -> presenter.method(table.getSelectionIndex()));
        advice = Widgets.named(Widgets.wrapped(column.content(), "", Widgets.QUIET), "plan.advice");
        variants = Widgets.column(column.content(), 0);
    }

    private void column(String title) {
        new TableColumn(table, SWT.NONE).setText(title);
    }

    void show(List<PlanViewState.Choice> methods, List<PlanViewState.Tick> ticks) {
        while (table.getItemCount() < methods.size()) {
            new TableItem(table, SWT.NONE);
        }
        table.setItemCount(methods.size());
        advice.setText("");
        for (int i = 0; i < methods.size(); i++) {
            PlanViewState.Choice each = methods.get(i);
            String sign = each.fits() ? "\u2713 " : "\u25b2 ";
            LongRows.say(table.getItem(i), each.name(), each.minutes(), sign + each.advice());
            if (each.chosen()) {
                table.setSelection(i);
                advice.setText(Widgets.escaped(sign + each.advice()));
            }
        }
        LongRows.share(table, MOST_NAME);
        showVariants(ticks);
        column.content().reskin(SWT.ALL);
        column.fit();
    }

    private void showVariants(List<PlanViewState.Tick> ticks) {
        Widgets.clear(variants);
        if (!ticks.isEmpty()) {
            Widgets.label(variants, Messages.Plan_variants, Widgets.QUIET);
        }
        for (PlanViewState.Tick each : ticks) {
            Button check = Widgets.check(variants, each.name(), "plan.variant." + each.id(), () -> {});
            check.setSelection(each.chosen());
            check.addListener(SWT.Selection, event -> presenter.variant(each.id(), check.getSelection()));
        }
    }
}
