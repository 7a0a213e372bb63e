// SPDX-License-Identifier: EPL-2.0
/** The charts of one group or of all, the same as a table, and what one meeting says. */
package org.kring.ui.follow.charts;
