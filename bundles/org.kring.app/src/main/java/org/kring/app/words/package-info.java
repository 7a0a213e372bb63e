// SPDX-License-Identifier: EPL-2.0
/** What the Edit menu does with marked words. */
package org.kring.app.words;
