// SPDX-License-Identifier: EPL-2.0
/** What becomes of keys that are typed while a page changes, and of words and choices that are not kept yet. */
package org.kring.ui.typing;
