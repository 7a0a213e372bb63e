// SPDX-License-Identifier: EPL-2.0
/** The clocks of a run as they are painted; whoever shows them says the words. */
package org.kring.ui.clock;
