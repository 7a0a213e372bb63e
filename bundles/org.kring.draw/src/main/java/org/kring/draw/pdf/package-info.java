// SPDX-License-Identifier: EPL-2.0
/** A picture as a PDF: its text as text, in fonts that are made of the shapes on the screen and travel along. */
package org.kring.draw.pdf;
