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
 * so that nothing moves under the hand; only a message that needs more room gets it, since what it says must not be cut
 * off. Where the page allows it, such a message lies over what is below instead: a question all of it, since nothing else
 * is done before it is answered, and another one as much as a heading takes, so that no field stays hidden.
 */
public final class MessageStrip extends Composite {

    private static final int HEIGHT = 46;
    /** One line of words, or a field. */
    private static final int LOW_HEIGHT = 30;
    /** Two lines of words: most of what stays covered below the room. */
    private static final int LAP = 36;

    private final StackLayout stack = new StackLayout();
    private final List<Banner> banners = new ArrayList<>();
    private final List<Banner> calm = new ArrayList<>();
    /** How often each was given words so far. */
    private final Map<Banner, Integer> heard = new HashMap<>();
    /** Those that were given words, the newest last. */
    private final List<Banner> order = new ArrayList<>();

    private Control otherwise;
    private boolean low;
    private boolean over;
    private boolean faultsOver;
    /** Room that the last message took that was no fault. */
    private int before;
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
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
    }

    private int usual() {
        return TextScale.points(getDisplay(), low ? LOW_HEIGHT : HEIGHT);
    }

    /** Lays what needs more room over the controls that were made after it in the same parent, which stay in place. */
    public void over() {
        over = true;
        addListener(SWT.Resize, event -> grow());
    }

    /** Lays only what went wrong over them: the room stays what the message before it took. */
    public void faultsOver() {
        faultsOver = true;
        addListener(SWT.Resize, event -> grow());
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

    /** Asks for more room, or gives it back; what lies over the page is as high as it needs after each layout. */
    private void grow() {
        int width = getClientArea().width;
        int room = computeSize(width, SWT.DEFAULT).y;
        boolean lies = over || faultsOver;
        int whole = lies ? Math.max(room, needed(width, false)) : room;
        if (width > 0 && room != given) {
            given = room;
            getParent().layout(true, true);
        }
        if (width > 0 && lies && whole != getSize().y) {
            setSize(getSize().x, whole);
        }
    }

    /** Each layout asks how much room the message needs at the width that it gets there. */
    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int room = height == SWT.DEFAULT ? room(width, changed) : height;
        return new Point(width == SWT.DEFAULT ? widest() : width, room);
    }

    private int room(int width, boolean changed) {
        if (faultsOver && stack.topControl instanceof Banner message && message.isFault()) {
            return Math.max(usual(), before);
        }
        int room = Math.max(usual(), needed(width, changed) - lap(width, changed));
        if (width != SWT.DEFAULT) {
            before = room;
        }
        return room;
    }

    private int widest() {
        return stack.topControl instanceof Banner message ? message.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
    }

    /** How high the message is; 0 without one. */
    private int needed(int width, boolean changed) {
        return stack.topControl instanceof Banner message ? message.computeSize(width, SWT.DEFAULT, changed).y : 0;
    }

    /** How much of the message lies over what is below. */
    private int lap(int width, boolean changed) {
        if (!over) {
            return 0;
        }
        boolean asks = stack.topControl instanceof Banner message && message.isQuestion();
        return asks ? needed(width, changed) : TextScale.points(getDisplay(), LAP);
    }
}
