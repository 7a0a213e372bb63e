// SPDX-License-Identifier: EPL-2.0
/** What becomes of keys that are typed while a page changes. */
package org.kring.ui.typing;
