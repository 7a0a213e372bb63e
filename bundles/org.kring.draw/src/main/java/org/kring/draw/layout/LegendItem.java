// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import org.kring.model.method.ActivityKind;

/**
 * One line of the legend.
 *
 * @param shape which sign is explained
 * @param kind the activity, when the shape is an activity; otherwise null
 * @param sample where the sign stands
 * @param text what it means
 */
public record LegendItem(Shape shape, ActivityKind kind, Area sample, TextBlock text) {

    /** The signs of a picture. */
    public enum Shape {
        ACTIVITY,
        MUTED,
        OUTSIDE,
        OPTIONAL,
        POSSIBLE,
        UNTIMED,
        ROUND,
        VARIANT,
        PRIVATE
    }
}
