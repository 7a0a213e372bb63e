// SPDX-License-Identifier: EPL-2.0
/** Beside the charts: turnout, what one meeting says, what is hidden and why, and for whom the figures are made. */
package org.kring.ui.follow.side;
