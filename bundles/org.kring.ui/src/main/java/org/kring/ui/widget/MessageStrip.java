// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.TextScale;

/**
 * Room on a page that is kept for messages that come and go, one at a time, the most urgent first; of what went wrong the
 * newest, which is about what somebody has just done, and what was told before it comes back after it. It is always as high,
 * so that nothing moves under the hand. What a message says is neither cut off nor does it cover anything: one that needs
 * more room gets it as long as it is shown, what is below moves down, and a page that is higher than its place by that is
 * scrolled.
 */
public final class MessageStrip extends Composite {

    private static final int HEIGHT = 46;
    /** One line of words, or a field. */
    private static final int LOW_HEIGHT = 30;

    private final StackLayout stack = new StackLayout();
    private final List<Banner> banners = new ArrayList<>();
    private final List<Banner> calm = new ArrayList<>();
    /** How often each was given words so far. */
    private final Map<Banner, Integer> heard = new HashMap<>();
    /** Those that were given words, the newest last. */
    private final List<Banner> order = new ArrayList<>();

    private Control otherwise;
    private boolean low;
    /** How high the place on the page is that was asked for last. */
    private int given;

    /**
     * Empty room over the whole width.
     *
     * @param parent with a grid
     * @param key under which tests find it
     */
    public MessageStrip(Composite parent, String key) {
        super(parent, SWT.NONE);
        WidgetData.key(WidgetData.style(this, "kring-page"), key);
        setLayout(stack);
        given = usual();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        // after the page has been laid out, which asks by itself how high a message is at another width
        addListener(SWT.Resize, event -> getDisplay().asyncExec(this::grow));
    }

    private int usual() {
        return TextScale.points(getDisplay(), low ? LOW_HEIGHT : HEIGHT);
    }

    /**
     * Keeps less room, on a page in a low window, or as much as usual.
     *
     * @param isLow true for one line
     */
    public void low(boolean isLow) {
        low = isLow;
        grow();
    }

    /**
     * A silent message, less urgent than those that were added before.
     *
     * @param key under which tests find the sentence, see {@link Banner}
     * @return what says it
     */
    public Banner add(String key) {
        Banner banner = new Banner(this, key, this::arrange);
        banners.add(banner);
        return banner;
    }

    /**
     * A silent message, more urgent than all others.
     *
     * @param key under which tests find the sentence, see {@link Banner}
     * @return what says it
     */
    public Banner addFirst(String key) {
        Banner banner = new Banner(this, key, this::arrange);
        banners.add(0, banner);
        return banner;
    }

    /**
     * A silent message that waits for everything else: it is shown while neither another message nor what is shown
     * otherwise is there.
     *
     * @param key under which tests find the sentence, see {@link Banner}
     * @return what says it
     */
    public Banner addCalm(String key) {
        Banner banner = new Banner(this, key, this::arrange);
        calm.add(banner);
        return banner;
    }

    /**
     * What is shown when no message speaks.
     *
     * @param control one of the children; null for nothing
     */
    public void otherwise(Control control) {
        otherwise = control;
        arrange();
    }

    /**
     * What is shown now.
     *
     * @return null for nothing
     */
    public Control shown() {
        return stack.topControl;
    }

    private void arrange() {
        if (isDisposed()) {
            return;
        }
        banners.forEach(this::hear);
        stack.topControl = speaking(banners, otherwise == null ? speaking(calm, null) : otherwise);
        for (Control each : getChildren()) {
            each.setVisible(each == stack.topControl);
        }
        grow();
        layout(true, true);
    }

    private void hear(Banner banner) {
        Integer before = heard.put(banner, banner.turns());
        if (before == null || before != banner.turns()) {
            order.remove(banner);
            order.add(banner);
        }
    }

    private Control speaking(List<Banner> messages, Control rest) {
        List<Banner> all = messages.stream().filter(Banner::isSpeaking).toList();
        if (all.isEmpty()) {
            return rest;
        }
        Banner shown = all.get(0);
        for (Banner each : all) {
            if (shown.isFault() && each.isFault() && order.indexOf(each) > order.indexOf(shown)) {
                shown = each;
            }
        }
        return shown;
    }

    /**
     * How much more room than usual the message takes, by which a page is higher than it would be without it.
     *
     * @return pixels, 0 or more
     */
    public int more() {
        int width = getClientArea().width;
        return width > 0 ? room(width, true) - usual() : 0;
    }

    /** Asks for more room, or gives it back. What somebody types in stays in sight. */
    private void grow() {
        int room = isDisposed() ? given : usual() + more();
        if (room == given || getClientArea().width == 0) {
            return;
        }
        given = room;
        Control keyboard = getDisplay().getFocusControl();
        boolean seen = keyboard != null && Scrolling.isInSight(keyboard);
        Scrolling.tellHigher(this);
        getParent().layout(true, true);
        if (seen && Keyboard.isIn(getParent())) {
            Scrolling.keepInSight(keyboard);
        }
    }

    /** Each layout asks how much room the message needs at the width that it gets there. */
    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int room = height == SWT.DEFAULT ? room(width, changed) : height;
        return new Point(width == SWT.DEFAULT ? widest() : width, room);
    }

    private int room(int width, boolean changed) {
        return stack.topControl instanceof Banner message
                ? Math.max(usual(), message.computeSize(width, SWT.DEFAULT, changed).y)
                : usual();
    }

    private int widest() {
        return stack.topControl instanceof Banner message ? message.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
    }
}
