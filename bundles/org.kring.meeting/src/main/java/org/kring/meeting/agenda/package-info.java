// SPDX-License-Identifier: EPL-2.0
/**
 * The agenda of a meeting: composing it from the parts of a structure, whose turn it is, and laying it out into
 * segments for the people who are there. Pure functions.
 */
package org.kring.meeting.agenda;
