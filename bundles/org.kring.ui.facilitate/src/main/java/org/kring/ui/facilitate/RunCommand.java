// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.util.Arrays;

/** What the menu and its keys can do with the run that is open; each is a command of fragment.e4xmi. */
public enum RunCommand {

    /** On to the next step. */
    NEXT("next"),

    /** Pause, or go on. */
    PAUSE("pause"),

    /** Back to the step before. */
    BACK("back"),

    /** Stops the clock for a disruption. */
    DISRUPTION("disruption"),

    /** Stops the clock for a break. */
    REST("rest"),

    /** Gives the step one minute more. */
    PLUS_ONE("plusOne"),

    /** Gives the step five minutes more. */
    PLUS_FIVE("plusFive"),

    /** Leaves the step out. */
    SKIP("skip"),

    /** Opens the list of who is there and who does what. */
    PEOPLE("people"),

    /** Asks to close the meeting. */
    CLOSE("close"),

    /** Opens or leaves the view for the group. */
    FULL_SCREEN("fullScreen");

    private final String id;

    RunCommand(String name) {
        id = "org.kring.ui.facilitate.command." + name;
    }

    /** Identifier of the workbench's command. */
    public String id() {
        return id;
    }

    /**
     * The command of an identifier.
     *
     * @param id of the workbench's command
     * @throws IllegalArgumentException when it is none of these
     */
    public static RunCommand of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
