// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.kring.evaluation.Audience;
import org.kring.ui.follow.side.SideViewState;

/** What the part with the charts shows. */
interface ChartsView {

    /** A sentence in place of charts, and what can be done about it. */
    void message(Message message);

    /** Charts or their table. */
    void charts(ChartsViewState page);

    /** Marks a place; "" marks none. */
    void select(String place);

    /** The side beside the charts. */
    void side(SideViewState side);

    /** For whom the figures are made, and whether it may be a group: only when one is chosen. */
    void audience(Audience audience, boolean oneGroup);

    /** A document does not fit its checksum and can be accepted; "" takes the sentence away. */
    void altered(String sentence);

    /** What has just been done, or that it failed and why; "" takes it away. */
    void notice(String sentence, boolean failed);
}
