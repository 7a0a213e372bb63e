// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** A command that says what it does. */
interface NamedCommand extends Command {

    EditName edit();

    /** What it changed, or what holds that; only after it was executed. */
    EObject changed();
}
