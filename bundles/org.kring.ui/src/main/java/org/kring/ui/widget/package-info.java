// SPDX-License-Identifier: EPL-2.0
/** What widgets of all rooms have in common: how they look, how long words fit, where the keyboard goes. */
package org.kring.ui.widget;
