// SPDX-License-Identifier: EPL-2.0
/** One line of work for each command of the room. */
package org.kring.ui.follow.handlers;
