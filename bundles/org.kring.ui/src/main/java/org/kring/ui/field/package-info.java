// SPDX-License-Identifier: EPL-2.0
/** Fields of one line for days, times and numbers, into which people type what they mean. */
package org.kring.ui.field;
