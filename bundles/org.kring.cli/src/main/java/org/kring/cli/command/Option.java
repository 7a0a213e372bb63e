// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.command;

/**
 * An option of a command.
 *
 * @param name as it is written, for example "--people"
 * @param takesValue whether a value follows
 * @param repeatable whether it may be given more than once
 */
public record Option(String name, boolean takesValue, boolean repeatable) {

    /** Given or not. */
    public static Option flag(String name) {
        return new Option(name, false, false);
    }

    /** With a value, at most once. */
    public static Option value(String name) {
        return new Option(name, true, false);
    }

    /** With a value, as often as wanted. */
    public static Option values(String name) {
        return new Option(name, true, true);
    }
}
