// SPDX-License-Identifier: EPL-2.0
/** The window, its menus and its life; no logic of any room. */
package org.kring.app;
