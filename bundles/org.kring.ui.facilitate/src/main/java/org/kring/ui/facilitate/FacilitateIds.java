// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import org.kring.ui.widget.WidgetData;

/** Identifiers of this room; those of the model are checked against fragment.e4xmi by a test. */
public final class FacilitateIds {

    /** The perspective of the room. */
    public static final String PERSPECTIVE = "org.kring.ui.facilitate.perspective";
    /** The stack with the groups. */
    public static final String LEFT = "org.kring.ui.facilitate.left";
    /** The stack with the open item. */
    public static final String STACK = "org.kring.ui.facilitate.stack";
    /** The part with the groups. */
    public static final String PART_GROUPS = "org.kring.ui.facilitate.part.groups";
    /** The part with a group or a meeting. */
    public static final String PART_OPEN_ITEM = "org.kring.ui.facilitate.part.openItem";

    /** Key of widget data under which tests find a widget. */
    public static final String WIDGET_KEY = WidgetData.KEY;
    /** Key of widget data for the style sheet's class. */
    public static final String CSS_CLASS = WidgetData.CSS_CLASS;

    private FacilitateIds() {}
}
