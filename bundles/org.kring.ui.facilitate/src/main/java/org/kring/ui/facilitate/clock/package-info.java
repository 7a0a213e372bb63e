// SPDX-License-Identifier: EPL-2.0
/** The clocks of a run. */
package org.kring.ui.facilitate.clock;
