// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.Scrolling;

/** Who does what: a choice for each role, with the reason for the proposal below it. */
final class RoleRows {

    private final Scrolling column;
    private final Composite box;
    private final PlanPresenter presenter;
    private final List<Combo> combos = new ArrayList<>();
    private final List<Label> reasons = new ArrayList<>();
    private List<MeetingRole> shown = List.of();

    RoleRows(Scrolling column, PlanPresenter presenter) {
        this.column = column;
        this.presenter = presenter;
        Widgets.label(column.content(), Messages.Plan_roles, Widgets.HEADING);
        box = Widgets.grid(column.content(), 2);
    }

    void show(List<PlanViewState.Role> roles) {
        List<MeetingRole> kinds = roles.stream().map(PlanViewState.Role::role).toList();
        if (!kinds.equals(shown)) {
            make(roles);
            shown = kinds;
        }
        for (int i = 0; i < roles.size(); i++) {
            PlanViewState.Role each = roles.get(i);
            LongWords.choices(combos.get(i), each.members(), each.chosen(), "");
            reasons.get(i).setText(Widgets.escaped(each.reason()));
        }
        box.reskin(SWT.ALL);
        column.fit();
    }

    private void make(List<PlanViewState.Role> roles) {
        Widgets.clear(box);
        combos.clear();
        reasons.clear();
        for (PlanViewState.Role each : roles) {
            Widgets.label(box, each.name(), Widgets.PAGE);
            Combo combo = Widgets.combo(
                    box,
                    "plan.role."
                            + (each.role().isOwn()
                                    ? each.role().own()
                                    : each.role().kind()),
                    () -> {});
            combo.addListener(SWT.Selection, event -> presenter.role(each.role(), combo.getSelectionIndex()));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(80, SWT.DEFAULT)
                    .applyTo(combo);
            combos.add(combo);
            new Label(box, SWT.NONE);
            reasons.add(Widgets.wrapped(box, "", Widgets.QUIET));
        }
    }
}
