// SPDX-License-Identifier: EPL-2.0
/** Every change of a method, each an undoable command on one stack. Knows no widgets. */
package org.kring.ui.design.edit;
