// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.kring.ui.TextScale;

/** The window that a canvas is on a scene: how large it is shown, which part of it, and where its places are. */
final class PictureWindow {

    private static final int LEAST = 2;
    /** Around what is brought into view: its ring, and what stands close to it. */
    private static final int AIR = 8;

    private final Canvas canvas;
    private final PictureBars bars;
    private final Zoom zoom;
    private Point outer;
    /** How the scale follows from the room since what is shown was changed; null when that is as the zoom says. */
    private Zoom.Rule kept;

    private boolean atTop;

    PictureWindow(Canvas canvas) {
        this.canvas = canvas;
        this.zoom = new Zoom(text());
        this.bars = new PictureBars(canvas.getHorizontalBar(), canvas.getVerticalBar(), canvas::redraw);
    }

    Zoom zoom() {
        return zoom;
    }

    /** Whether anything can be seen through it. */
    boolean isOpen() {
        Rectangle area = canvas.getClientArea();
        return area.width >= LEAST && area.height >= LEAST;
    }

    Order.Window asSeen() {
        Rectangle area = canvas.getClientArea();
        Zoom.Rule rule = kept == null ? zoom.rule() : kept;
        return new Order.Window(area.width, area.height, bars.across(), bars.down(), rule, text());
    }

    /** How much larger than usual letters are on this screen. */
    double text() {
        return TextScale.of(canvas.getDisplay());
    }

    /** Pixels per point of the screen. */
    double sharpness() {
        return Math.max(1, canvas.getMonitor().getZoom() / 100.0);
    }

    double scale(Scene scene) {
        return asSeen().scale(scene);
    }

    /** A picture that is lower than the canvas stands at its top, not in the middle. */
    void alignTop() {
        atTop = true;
    }

    /** Where the picture begins on the canvas, from its top. */
    int top(Scene scene) {
        int origin = down(scene).origin();
        return atTop ? Math.min(0, origin) : origin;
    }

    Span across(Scene scene) {
        int size = Order.length(scene.drawing().width(), scale(scene));
        return new Span(size, canvas.getClientArea().width, bars.across());
    }

    Span down(Scene scene) {
        int size = Order.length(scene.drawing().height(), scale(scene));
        return new Span(size, canvas.getClientArea().height, bars.down());
    }

    /** The canvas has another size, for whatever reason: a bar that came or went, or somebody who dragged. */
    void resized() {
        boolean byBar = canvas.getSize().equals(outer);
        outer = canvas.getSize();
        if (!byBar) {
            begin();
        }
    }

    /** Another picture comes, or another scale is asked for: how it is shown does not follow from what was shown. */
    void begin() {
        kept = null;
        bars.begin();
    }

    /**
     * The picture is changed: as long as the room is the same, it is shown in the way in which this one is. Where it has
     * room beside a bar of this one, the bar goes.
     */
    void keep(Scene scene) {
        bars.begin();
        kept = kept == null ? asSeen().keeping(scene) : kept;
    }

    /**
     * The bars fit what is shown.
     *
     * @param settled whether the scene was laid out for what is seen of it now
     */
    void fit(Scene scene, boolean settled) {
        if (settled) {
            bars.settle(across(scene), down(scene));
        } else {
            bars.fit(across(scene), down(scene));
        }
        canvas.redraw();
    }

    /** Where a place is on the canvas. */
    Optional<Rectangle> shownAt(Scene scene, String place) {
        return scene.boundsOf(place).map(box -> shown(scene, box));
    }

    /** Where a box of the scene is on the canvas. */
    Rectangle shown(Scene scene, Box box) {
        double scale = scale(scene);
        return new Rectangle(
                across(scene).origin() + (int) (box.x() * scale),
                top(scene) + (int) (box.y() * scale),
                (int) (box.width() * scale),
                (int) (box.height() * scale));
    }

    /** The place at a point of the canvas. */
    Optional<String> placeAt(Scene scene, int x, int y) {
        double scale = scale(scene);
        return scene.at((x - across(scene).origin()) / scale, (y - top(scene)) / scale);
    }

    /** Scrolls until a box of the scene is seen with some air around it, as far as it fits. */
    void reveal(Scene scene, Box box) {
        double scale = scale(scene);
        Span x = across(scene).meeting((int) (box.x() * scale) - AIR, (int) (box.width() * scale) + 2 * AIR);
        Span y = down(scene).meeting((int) (box.y() * scale) - AIR, (int) (box.height() * scale) + 2 * AIR);
        bars.scroll(x.from(), y.from());
    }

    void toBegin() {
        bars.scroll(0, 0);
    }

    /** Half a window to the left, -1, or to the right, 1. */
    void beside(int direction) {
        int step = canvas.getHorizontalBar().getPageIncrement() / 2;
        bars.scroll(Math.max(0, bars.across() + direction * step), bars.down());
    }

    void page(int direction) {
        bars.scroll(
                bars.across(), bars.down() + direction * canvas.getVerticalBar().getPageIncrement());
    }
}
