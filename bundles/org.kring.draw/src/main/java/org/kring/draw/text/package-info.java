// SPDX-License-Identifier: EPL-2.0
/** Letters: which font has them, how wide they are, and how a line is set in any script. */
package org.kring.draw.text;
