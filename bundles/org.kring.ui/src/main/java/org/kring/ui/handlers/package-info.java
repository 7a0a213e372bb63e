// SPDX-License-Identifier: EPL-2.0
/** What menus and keys of more than one room do: folding away what stands beside, and zooming. */
package org.kring.ui.handlers;
