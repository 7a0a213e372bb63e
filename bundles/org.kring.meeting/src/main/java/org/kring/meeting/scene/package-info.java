// SPDX-License-Identifier: EPL-2.0
/** What a group needs to see at a moment of a run: what everyone does now, prompts, whose turn it is, what comes next. */
package org.kring.meeting.scene;
