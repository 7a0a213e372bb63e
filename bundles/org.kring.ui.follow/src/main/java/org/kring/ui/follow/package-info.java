// SPDX-License-Identifier: EPL-2.0
/** The coach's room: groups over their meetings, in figures without names. */
package org.kring.ui.follow;
