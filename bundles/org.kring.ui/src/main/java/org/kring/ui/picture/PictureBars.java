// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The scroll bars of a picture. A bar that was needed stays until the window has another size or the picture is changed:
 * else the width that it takes and gives back would have the picture jump to and fro.
 */
final class PictureBars {

    private static final int LINE = 40;

    private final ScrollBar across;
    private final ScrollBar down;
    private final Runnable onScroll;
    private boolean acrossStays;
    private boolean downStays;

    PictureBars(ScrollBar across, ScrollBar down, Runnable onScroll) {
        this.across = across;
        this.down = down;
        this.onScroll = onScroll;
        across.setVisible(false);
        down.setVisible(false);
        across.addListener(SWT.Selection, event -> onScroll.run());
        down.addListener(SWT.Selection, event -> onScroll.run());
    }

    int across() {
        return across.getSelection();
    }

    int down() {
        return down.getSelection();
    }

    /** The window has another size, or the picture is changed or to be seen at another scale. */
    void begin() {
        acrossStays = false;
        downStays = false;
    }

    /** What is shown was made for this window: only what is longer than that needs a bar. */
    void settle(Span horizontal, Span vertical) {
        acrossStays |= horizontal.size() > horizontal.room();
        downStays |= vertical.size() > vertical.room();
        fit(across, horizontal, acrossStays);
        fit(down, vertical, downStays);
    }

    /** What is shown was made for another window: until there is another, no bar comes or goes. */
    void fit(Span horizontal, Span vertical) {
        fit(across, horizontal, across.getVisible());
        fit(down, vertical, down.getVisible());
    }

    private static void fit(ScrollBar bar, Span span, boolean visible) {
        int most = Math.max(1, span.size());
        int thumb = Math.max(1, Math.min(most, span.room()));
        bar.setValues(span.from(), 0, most, thumb, LINE, thumb);
        if (bar.getVisible() != visible) {
            bar.setVisible(visible);
        }
    }

    void scroll(int toAcross, int toDown) {
        if (toAcross != across() || toDown != down()) {
            across.setSelection(toAcross);
            down.setSelection(toDown);
            onScroll.run();
        }
    }
}
