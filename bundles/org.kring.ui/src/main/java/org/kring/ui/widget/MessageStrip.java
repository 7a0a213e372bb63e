// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.TextScale;

/**
 * Room on a page that is kept for messages that come and go, one at a time, the most urgent first. It is always as high,
 * so that nothing moves under the hand; only a message that needs more room gets it, since what it says must not be cut
 * off.
 */
public final class MessageStrip extends Composite {

    private static final int HEIGHT = 46;
    /** One line of words, or a field. */
    private static final int LOW_HEIGHT = 30;

    private final StackLayout stack = new StackLayout();
    private final List<Banner> banners = new ArrayList<>();
    private final List<Banner> calm = new ArrayList<>();
    private Control otherwise;
    private boolean low;

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
        stack.topControl = speaking(banners, otherwise == null ? speaking(calm, null) : otherwise);
        for (Control each : getChildren()) {
            each.setVisible(each == stack.topControl);
        }
        grow();
        layout(true, true);
    }

    private static Control speaking(List<Banner> messages, Control rest) {
        return messages.stream()
                .filter(Banner::isSpeaking)
                .map(Control.class::cast)
                .findFirst()
                .orElse(rest);
    }

    /** Asks for more room, or gives it back. */
    private void grow() {
        int width = getClientArea().width;
        if (width > 0 && computeSize(width, SWT.DEFAULT).y != getSize().y) {
            getParent().layout(true, true);
        }
    }

    /** Each layout asks how much room the message needs at the width that it gets there. */
    @Override
    public Point computeSize(int width, int height, boolean changed) {
        Point needed = stack.topControl instanceof Banner message
                ? message.computeSize(width, SWT.DEFAULT, changed)
                : new Point(0, 0);
        return new Point(
                width == SWT.DEFAULT ? needed.x : width, height == SWT.DEFAULT ? Math.max(usual(), needed.y) : height);
    }
}
