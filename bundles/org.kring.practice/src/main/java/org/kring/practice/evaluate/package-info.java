// SPDX-License-Identifier: EPL-2.0
/** Evaluating a meeting: forms are handed in one by one, closed together, and give figures. */
package org.kring.practice.evaluate;
