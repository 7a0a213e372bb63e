// SPDX-License-Identifier: EPL-2.0
/** One opened method: its diagram above, its words, minutes and activities below. */
package org.kring.ui.design.method;
