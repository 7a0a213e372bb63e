// SPDX-License-Identifier: EPL-2.0
/** How what was done in a run is taken back: by further entries. */
package org.kring.meeting.undo;
