// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.widget.Banner;

/** A calm bar over the whole width: a document does not fit its checksum, and can be accepted. */
public final class AcceptBar {

    private final Banner banner;
    private final Runnable accept;

    /**
     * A bar that says nothing.
     *
     * @param parent with a grid
     * @param key under which tests find the sentence; the button is at {@code key.action}
     * @param accept what the button does
     */
    public AcceptBar(Composite parent, String key, Runnable accept) {
        this(new Banner(parent, key), accept);
    }

    /**
     * A bar that says nothing, in room that is kept for it.
     *
     * @param banner what says it
     * @param accept what the button does
     */
    public AcceptBar(Banner banner, Runnable accept) {
        this.banner = banner;
        this.accept = accept;
    }

    /**
     * Moves it to another place of its grid.
     *
     * @param above what it stands below
     */
    public void moveBelow(Control above) {
        banner.moveBelow(above);
    }

    /**
     * Says something else.
     *
     * @param words one sentence or two; "" takes the bar away. Nothing happens when the bar is gone
     */
    public void say(String words) {
        banner.offer(words, Banner.Tone.QUIET, words.isEmpty() ? "" : Messages.Notices_accept, accept);
    }
}
