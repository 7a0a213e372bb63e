// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.handlers;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.charts.ChartsPart;

/** The part with the charts, as long as this room is shown. */
final class ShownCharts {

    private ShownCharts() {}

    static Optional<ChartsPart> in(EPartService parts) {
        MPart part = parts.findPart(FollowIds.PART_CHARTS);
        return part != null && parts.isPartVisible(part) && part.getObject() instanceof ChartsPart charts
                ? Optional.of(charts)
                : Optional.empty();
    }
}
