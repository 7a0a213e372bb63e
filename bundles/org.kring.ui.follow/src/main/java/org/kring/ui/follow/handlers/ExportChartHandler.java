// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.ui.follow.charts.ChartsPart;

/** Writes the picture of the charts to a file. */
public final class ExportChartHandler {

    @CanExecute
    boolean canExport(EPartService parts) {
        return ShownCharts.in(parts).filter(ChartsPart::canExport).isPresent();
    }

    @Execute
    void export(EPartService parts) {
        ShownCharts.in(parts).ifPresent(ChartsPart::export);
    }
}
