// SPDX-License-Identifier: EPL-2.0
/** Commands of the room. */
package org.kring.ui.facilitate.handlers;
