// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import java.util.Optional;
import org.kring.ui.rooms.Room;

/**
 * One line of the page of keys.
 *
 * @param room where they work; empty for everywhere, or in more rooms than one
 * @param keys as they are printed on the keyboard, for example "Ctrl+S"
 * @param meaning what they do, in the reader's language
 */
record KeyRow(Optional<Room> room, String keys, String meaning) {}
