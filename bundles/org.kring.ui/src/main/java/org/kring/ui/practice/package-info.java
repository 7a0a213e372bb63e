// SPDX-License-Identifier: EPL-2.0
/** The practice that is open in all rooms, and how rooms speak to each other about it. */
package org.kring.ui.practice;
