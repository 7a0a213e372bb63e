// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import org.eclipse.emf.common.command.Command;

/** A command that says what it does. */
interface NamedCommand extends Command {

    EditName edit();
}
