// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

/** Identifiers of the workbench's model; checked against Application.e4xmi by a test. */
final class AppIds {

    static final String WINDOW = "org.kring.app.window";
    static final String MENU_UNDO = "org.kring.app.menu.edit.undo";
    static final String MENU_REDO = "org.kring.app.menu.edit.redo";

    private AppIds() {}
}
