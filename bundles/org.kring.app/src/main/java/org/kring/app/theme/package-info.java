// SPDX-License-Identifier: EPL-2.0
/** The light and the dark look of the window. */
package org.kring.app.theme;
