// SPDX-License-Identifier: EPL-2.0
/** What a run leaves behind: the record of the meeting, its content, and what the next meeting looks back on. */
package org.kring.meeting.record;
