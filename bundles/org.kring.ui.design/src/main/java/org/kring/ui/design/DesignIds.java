// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import org.kring.ui.widget.WidgetData;

/** Identifiers of this room; those of the model are checked against fragment.e4xmi by a test. */
public final class DesignIds {

    /** The perspective of the room. */
    public static final String PERSPECTIVE = "org.kring.ui.design.perspective";
    /** Where methods open. */
    public static final String STACK = "org.kring.ui.design.stack";
    /** The part with the tree. */
    public static final String PART_LIBRARY = "org.kring.ui.design.part.library";
    /** The stack that holds the tree. */
    public static final String LEFT = "org.kring.ui.design.left";
    /** The part that is shown as long as no method is open. */
    public static final String PART_START = "org.kring.ui.design.part.start";
    /** The descriptor of a part with a method. */
    public static final String PART_METHOD = "org.kring.ui.design.part.method";
    /** The context menu of the tree. */
    public static final String MENU_LIBRARY = "org.kring.ui.design.popup.library";

    /** The icon of a part whose method can be changed. */
    public static final String ICON_DRAFT = "platform:/plugin/org.kring.ui/icons/draft.svg";
    /** Event: methods were made or saved; carries the location's text. */
    public static final String TOPIC_METHODS_CHANGED = "org/kring/ui/design/methods/changed";
    /** Event: a file with a method was looked at, whether it could be read or not; carries the location's text. */
    public static final String TOPIC_METHODS_READ = "org/kring/ui/design/methods/read";
    /** Key of a part's state: the text of the method's location. */
    public static final String STATE_LOCATION = "kring.location";

    /** Key of widget data under which tests find a widget. */
    public static final String WIDGET_KEY = WidgetData.KEY;
    /** Key of widget data for the style state's class. */
    public static final String CSS_CLASS = WidgetData.CSS_CLASS;

    private DesignIds() {}
}
