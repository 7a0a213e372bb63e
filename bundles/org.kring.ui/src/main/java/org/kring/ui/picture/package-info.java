// SPDX-License-Identifier: EPL-2.0
/**
 * One canvas for every picture that can be pointed at. It is laid out and painted in the background, as far as it is in
 * view; the last picture stays until the next one is there. Beside it, the fonts and colours of what is painted.
 */
package org.kring.ui.picture;
