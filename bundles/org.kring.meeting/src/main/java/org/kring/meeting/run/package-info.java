// SPDX-License-Identifier: EPL-2.0
/**
 * The run of a meeting as a fold of events: what happened, the state that follows from it, the clock, and the one way
 * to add to it. Pure functions; the clock is handed in.
 */
package org.kring.meeting.run;
