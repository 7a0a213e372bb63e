// SPDX-License-Identifier: EPL-2.0
/** Evaluation: from unsigned forms through the gate to figures that may be shown. */
package org.kring.evaluation;
