// SPDX-License-Identifier: EPL-2.0
/** What is kept during a run: sections, their items, and what is looked back on. */
package org.kring.ui.facilitate.capture;
