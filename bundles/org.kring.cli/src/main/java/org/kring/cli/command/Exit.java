// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.command;

/** How a command ended, as the number that a script sees. */
public final class Exit {

    /** All is well. */
    public static final int FINE = 0;
    /** It was done, and there is something to look at. */
    public static final int FINDINGS = 1;
    /** It could not be done: used wrongly, or a file could not be read or written. */
    public static final int USAGE = 2;

    private Exit() {}
}
