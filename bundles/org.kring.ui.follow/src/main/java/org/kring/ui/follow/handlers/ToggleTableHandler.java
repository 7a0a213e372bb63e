// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the table in place of the charts, or the charts again. */
public final class ToggleTableHandler {

    @CanExecute
    boolean canToggle(EPartService parts) {
        return ShownCharts.in(parts).isPresent();
    }

    @Execute
    void toggle(EPartService parts) {
        ShownCharts.in(parts).ifPresent(charts -> charts.toggleTable());
    }
}
