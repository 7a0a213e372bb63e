// SPDX-License-Identifier: EPL-2.0
/** Plain widgets of the room. */
package org.kring.ui.facilitate.kit;
