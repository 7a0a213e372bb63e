// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.command;

/** A command was used wrongly. Says what was wrong and what to do. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key key of the sentence in the messages of this package
     * @param arguments what goes into its places
     */
    public CommandException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The sentence in the language of this console. */
    public String sentence(Console console) {
        return console.text(key, arguments);
    }
}
