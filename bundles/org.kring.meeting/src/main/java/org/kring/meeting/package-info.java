// SPDX-License-Identifier: EPL-2.0
/** Rules on meetings: fitting a method into the minutes and the people that there are. Pure functions. */
package org.kring.meeting;
