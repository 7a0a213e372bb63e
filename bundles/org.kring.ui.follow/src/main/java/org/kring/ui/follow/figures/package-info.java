// SPDX-License-Identifier: EPL-2.0
/** What this room knows of a practice: figures that the gate let through, and what happened when. */
package org.kring.ui.follow.figures;
