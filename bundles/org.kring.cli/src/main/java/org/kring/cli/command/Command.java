// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.command;

import java.util.List;
import org.kring.store.StoreException;

/** One command of the command line. */
public interface Command {

    /** The word that calls it. */
    String name();

    /** The options that it knows. */
    List<Option> options();

    /**
     * Runs it.
     *
     * @return 0 when all is well, 1 when there are findings
     * @throws CommandException when it was used wrongly
     * @throws StoreException when a file could not be read or written
     */
    int run(Arguments arguments, Console console) throws CommandException, StoreException;
}
