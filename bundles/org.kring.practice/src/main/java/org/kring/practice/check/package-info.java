// SPDX-License-Identifier: EPL-2.0
/** The check of a practice: reads everything, changes nothing, says of each file what is whole and what is not. */
package org.kring.practice.check;
