// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import org.kring.model.common.Axis;

/** What happens to a made-up group over its meetings. The fates are dealt to the groups in this order, over again. */
enum SampleTrend {
    /** Half way another member takes over the guiding for good, and what the group experiences rises. */
    SHIFT,
    /** Two thirds of the way members come and go, and four meetings are below the others. */
    DIP,
    /** Four people, so that the anonymity rule hides figures. */
    SMALL,
    /** Nothing but chance. */
    STEADY,
    /** A slow fall from half way on, and a coach who steps in near the end. */
    FALL;

    private static final int DIP_MEETINGS = 4;

    static SampleTrend of(int group) {
        return values()[group % values().length];
    }

    /** The index of the meeting from which the fate works. */
    int turn(int meetings) {
        return this == DIP ? meetings * 2 / 3 : meetings / 2;
    }

    /** How much it adds to the level of an axis, on the scale 1–10. */
    double effect(Axis axis, int meeting, int meetings) {
        int since = meeting - turn(meetings);
        if (this == SHIFT) {
            return since < 0 ? -0.3 * weight(axis) : 0.9 * weight(axis);
        } else if (this == DIP) {
            return since >= 0 && since < DIP_MEETINGS ? -1.9 * weight(axis) : 0;
        } else if (this == FALL && since >= 0) {
            return -1.6 * weight(axis) * (since + 1) / Math.max(1, meetings - turn(meetings));
        }
        return 0;
    }

    private static double weight(Axis axis) {
        return switch (axis) {
            case PRODUCT -> 0.6;
            case PROCESS -> 1.0;
            case FACILITATOR -> 0.9;
            case OWN -> 0.4;
        };
    }
}
