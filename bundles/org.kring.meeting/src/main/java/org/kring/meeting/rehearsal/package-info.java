// SPDX-License-Identifier: EPL-2.0
/** Living a method from start to end on a virtual clock. */
package org.kring.meeting.rehearsal;
