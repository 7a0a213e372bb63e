// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

/**
 * An option of a command.
 *
 * @param name as it is written, for example "--people"
 * @param takesValue whether a value follows
 * @param repeatable whether it may be given more than once
 */
record Option(String name, boolean takesValue, boolean repeatable) {

    static Option flag(String name) {
        return new Option(name, false, false);
    }

    static Option value(String name) {
        return new Option(name, true, false);
    }

    static Option values(String name) {
        return new Option(name, true, true);
    }
}
