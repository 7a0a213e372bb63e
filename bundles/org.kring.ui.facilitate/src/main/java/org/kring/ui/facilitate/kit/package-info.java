// SPDX-License-Identifier: EPL-2.0
/** Plain widgets, fonts and colours of the room. */
package org.kring.ui.facilitate.kit;
