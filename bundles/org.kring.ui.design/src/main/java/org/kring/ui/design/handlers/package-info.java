// SPDX-License-Identifier: EPL-2.0
/** What menus and keys of the design room do, one line each. */
package org.kring.ui.design.handlers;
