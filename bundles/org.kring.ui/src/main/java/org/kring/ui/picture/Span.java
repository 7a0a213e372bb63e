// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

/**
 * One direction of a picture behind a window: how much there is, how much is seen, and from where. In whole points of
 * the screen.
 *
 * @param size of the picture, 0 or more
 * @param room of the canvas, 0 or more
 * @param from the first point that is seen
 */
record Span(int size, int room, int from) {

    /** Never scrolled past an end. */
    Span {
        from = Math.max(0, Math.min(from, size - room));
    }

    /** Where the picture begins on the canvas: in the middle when there is room left. */
    int origin() {
        return size < room ? (room - size) / 2 : -from;
    }

    /** Where what is painted begins: half a window before what is seen, so that scrolling finds it ready. */
    int paintedFrom() {
        return Math.max(0, from - room / 2);
    }

    /** Where what is painted ends. */
    int paintedTo() {
        return Math.min(size, from + room + room / 2);
    }

    /** Whether a stretch of the picture holds all that is seen. */
    boolean isSeenIn(int begin, int end) {
        return begin <= from && end >= Math.min(size, from + room);
    }

    /**
     * Scrolled by what sticks out of a stretch; one that is longer than the room is shown from its beginning. Going back,
     * the edge comes into view where the stretch is seen from there, too: words begin there.
     */
    Span revealing(int begin, int length) {
        if (begin < from) {
            return new Span(size, room, begin + length <= room ? 0 : begin);
        }
        return begin + length > from + room ? new Span(size, room, Math.min(begin, begin + length - room)) : this;
    }

    /** The same, but a long stretch that fills half of the room stays where it is: it would only move what is around it. */
    Span meeting(int begin, int length) {
        int seen = Math.min(begin + length, from + room) - Math.max(begin, from);
        return length > room && 2 * seen >= room ? this : revealing(begin, length);
    }
}
