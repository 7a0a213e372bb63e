// SPDX-License-Identifier: EPL-2.0
/** Evaluating a meeting, person by person. */
package org.kring.ui.facilitate.evaluate;
