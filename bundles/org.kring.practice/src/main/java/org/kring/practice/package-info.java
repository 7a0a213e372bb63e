// SPDX-License-Identifier: EPL-2.0
/** The folder of a practice: the one place that knows where its documents, journals and forms are. */
package org.kring.practice;
