// SPDX-License-Identifier: EPL-2.0
/** The room of the facilitator: groups, plans, runs, evaluations. */
package org.kring.ui.facilitate;
