// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import org.kring.ui.widget.WidgetData;

/** Identifiers of this room; those of the model are checked against fragment.e4xmi by a test. */
public final class FollowIds {

    /** The perspective of the room. */
    public static final String PERSPECTIVE = "org.kring.ui.follow.perspective";
    /** The stack that holds the list of groups. */
    public static final String LEFT = "org.kring.ui.follow.left";
    /** The stack that holds the charts. */
    public static final String STACK = "org.kring.ui.follow.stack";
    /** The part with the list of groups. */
    public static final String PART_GROUPS = "org.kring.ui.follow.part.groups";
    /** The part with the charts. */
    public static final String PART_CHARTS = "org.kring.ui.follow.part.charts";

    /** Key of widget data under which tests find a widget. */
    public static final String WIDGET_KEY = WidgetData.KEY;
    /** Key of widget data for the style sheet's class. */
    public static final String CSS_CLASS = WidgetData.CSS_CLASS;

    private FollowIds() {}
}
