// SPDX-License-Identifier: EPL-2.0
/** The first page: what Kring is, and which practice to create or open. */
package org.kring.ui.start;
