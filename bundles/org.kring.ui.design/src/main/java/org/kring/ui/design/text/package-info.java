// SPDX-License-Identifier: EPL-2.0
/** The words of the design room on the screen. */
package org.kring.ui.design.text;
