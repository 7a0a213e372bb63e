// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

/**
 * One line of the page of keys.
 *
 * @param keys as they are printed on the keyboard, for example "Ctrl+S"
 * @param meaning what they do, in the reader's language
 */
record KeyRow(String keys, String meaning) {}
