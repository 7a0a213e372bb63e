// SPDX-License-Identifier: EPL-2.0
/** The texts of the room. */
package org.kring.ui.facilitate.text;
