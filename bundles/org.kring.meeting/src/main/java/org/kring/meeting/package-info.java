// SPDX-License-Identifier: EPL-2.0
/** Comes with its first class. */
package org.kring.meeting;
