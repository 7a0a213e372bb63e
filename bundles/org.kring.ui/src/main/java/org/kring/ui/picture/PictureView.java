// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.TextScale;
import org.kring.ui.ThemeChoice;

/** What a canvas shows of a picture: which scene, how large, which part, and the image of it. */
final class PictureView {

    private static final int SETTLE_MS = 80;

    private final Canvas canvas;
    private final PictureBars bars;
    private final PictureQueue queue;
    private final Runnable whenShown;
    private final Runnable settle = this::ask;
    private final Zoom zoom = new Zoom();
    private Supplier<Scene.Maker> snapshot;
    private Scene.Maker maker;
    private Painted painted;
    private Image image;
    private Scene.Maker dropped;
    private String failure = "";
    private String toReveal = "";
    private Point outer;

    PictureView(Canvas canvas, Background background, Runnable whenShown) {
        this.canvas = canvas;
        this.whenShown = whenShown;
        this.bars = new PictureBars(canvas.getHorizontalBar(), canvas.getVerticalBar(), canvas::redraw);
        this.queue = new PictureQueue(background, Messages.Picture_painting, this::done, this::failed);
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    void show(Supplier<Scene.Maker> newSnapshot) {
        snapshot = newSnapshot;
        if (painted == null) {
            ask();
        } else {
            later();
        }
    }

    /** Shows nothing; what is being painted is dropped when it comes. */
    void clear() {
        dropped = maker;
        snapshot = null;
        maker = null;
        painted = null;
        failure = "";
        forget();
        canvas.redraw();
    }

    private void later() {
        canvas.getDisplay().timerExec(-1, settle);
        canvas.getDisplay().timerExec(SETTLE_MS, settle);
    }

    private void ask() {
        if (!canvas.isDisposed()) {
            queue.ask(this::order);
        }
    }

    private Optional<Order> order() {
        if (canvas.isDisposed()) {
            return Optional.empty();
        }
        if (snapshot != null) {
            maker = snapshot.get();
            snapshot = null;
        }
        Rectangle area = canvas.getClientArea();
        return maker == null || area.width < 2 || area.height < 2 ? Optional.empty() : Optional.of(order(area));
    }

    private Order order(Rectangle area) {
        double wide = wide(area);
        boolean laidOut = painted != null
                && painted.order().maker() == maker
                && painted.order().wide() == wide;
        Scene known = laidOut ? painted.scene() : null;
        return new Order(maker, known, wide, window(area), palette(), sharpness());
    }

    private Order.Window window(Rectangle area) {
        double fixed = zoom.fits() ? 0 : zoom.scale(1, 1);
        return new Order.Window(area.width, area.height, bars.across(), bars.down(), fixed, text());
    }

    /** The width to lay out for: that of the canvas at the scale that is asked for. */
    private double wide(Rectangle area) {
        return area.width / text() / (zoom.fits() ? 1 : zoom.scale(1, 1));
    }

    private double text() {
        return TextScale.of(canvas.getDisplay());
    }

    private double sharpness() {
        return Math.max(1, canvas.getMonitor().getZoom() / 100.0);
    }

    private Palette palette() {
        return ThemeChoice.on(canvas.getDisplay()).palette();
    }

    private void done(Painted newPainted) {
        if (!canvas.isDisposed() && newPainted.order().maker() != dropped) {
            boolean another = painted == null || painted.scene() != newPainted.scene();
            forget();
            failure = "";
            painted = newPainted;
            image = new Image(canvas.getDisplay(), (ImageDataProvider) this::data);
            arranged();
            reveal(toReveal);
            if (another) {
                whenShown.run();
            }
        }
    }

    private org.eclipse.swt.graphics.ImageData data(int percent) {
        int width = painted.part().width * percent / 100;
        int height = painted.part().height * percent / 100;
        return painted.data().width == width ? painted.data() : painted.data().scaledTo(width, height);
    }

    private void failed(StoreException problem) {
        if (!canvas.isDisposed()) {
            failure = problem.sentence(Locale.getDefault());
            maker = null;
            canvas.redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void resized() {
        if (painted == null) {
            ask();
        } else {
            boolean byBar = canvas.getSize().equals(outer);
            outer = canvas.getSize();
            if (!byBar) {
                bars.resized();
            }
            arranged();
            later();
        }
    }

    /** The bars fit what is shown. */
    private void arranged() {
        bars.fit(across(), down());
        canvas.redraw();
    }

    void zoomed(String place) {
        if (painted != null) {
            toReveal = place;
            arranged();
            reveal(place);
            later();
        }
    }

    Zoom zoom() {
        return zoom;
    }

    private double scale() {
        Rectangle area = canvas.getClientArea();
        return window(area).scale(painted.scene().drawing().width());
    }

    /** The scale that is shown, without what the letters of the screen add to it. */
    double scaleInText() {
        return painted == null ? 1 : scale() / text();
    }

    private Span across() {
        int size = Order.length(painted.scene().drawing().width(), scale());
        return new Span(size, canvas.getClientArea().width, bars.across());
    }

    private Span down() {
        int size = Order.length(painted.scene().drawing().height(), scale());
        return new Span(size, canvas.getClientArea().height, bars.down());
    }

    Optional<Scene> scene() {
        return Optional.ofNullable(painted).map(Painted::scene);
    }

    /** Whether another scene is still to be shown. */
    boolean isOnTheWay() {
        return snapshot != null
                || maker != null && (painted == null || painted.order().maker() != maker);
    }

    boolean isCurrent() {
        return !isOnTheWay() && painted != null && painted.order().wide() == wide(canvas.getClientArea()) && isSharp();
    }

    /** Whether the image shows what is seen as it should be, whether or not another scene is on its way. */
    private boolean isSharp() {
        return painted.order().palette() == palette()
                && painted.order().sharpness() == sharpness()
                && painted.holds(across(), down(), scale());
    }

    void paint(GC gc, String selected) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(color(palette().surface().paper()));
        gc.fillRectangle(area);
        if (!failure.isEmpty()) {
            say(gc, area);
        } else if (painted != null && image != null) {
            draw(gc);
            shownAt(selected).ifPresent(mark -> ring(gc, mark));
            if (!isSharp()) {
                ask();
            }
        }
    }

    /** At the size that is asked for, even when it was painted at another. */
    private void draw(GC gc) {
        Rectangle part = painted.part();
        double stretch = scale() / painted.scale();
        int x = across().origin() + (int) Math.round(part.x * stretch);
        int y = down().origin() + (int) Math.round(part.y * stretch);
        if (stretch == 1) {
            gc.drawImage(image, x, y);
        } else {
            int width = Math.max(1, (int) Math.round(part.width * stretch));
            int height = Math.max(1, (int) Math.round(part.height * stretch));
            gc.drawImage(image, 0, 0, part.width, part.height, x, y, width, height);
        }
    }

    private void ring(GC gc, Rectangle mark) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(color(palette().accents().strong()));
        gc.setLineWidth(canvas.isFocusControl() ? 3 : 2);
        gc.drawRoundRectangle(mark.x, mark.y, mark.width, mark.height, 10, 10);
    }

    private void say(GC gc, Rectangle area) {
        gc.setForeground(color(palette().accents().variant()));
        gc.drawText(failure, 24, Math.min(24, area.height / 2), true);
    }

    private static org.eclipse.swt.graphics.Color color(Colour colour) {
        return new org.eclipse.swt.graphics.Color(colour.red(), colour.green(), colour.blue());
    }

    Optional<Rectangle> shownAt(String place) {
        return scene().flatMap(scene -> scene.boundsOf(place)).map(box -> {
            double scale = scale();
            return new Rectangle(
                    across().origin() + (int) (box.x() * scale),
                    down().origin() + (int) (box.y() * scale),
                    (int) (box.width() * scale),
                    (int) (box.height() * scale));
        });
    }

    /** Brings a place into view, as soon as it is in the picture. */
    void reveal(String place) {
        Optional<Box> box = scene().flatMap(scene -> scene.boundsOf(place));
        toReveal = box.isEmpty() ? place : "";
        box.ifPresent(found -> {
            double scale = scale();
            Span x = across().revealing((int) (found.x() * scale), (int) (found.width() * scale));
            Span y = down();
            boolean fits = found.height() * scale <= canvas.getClientArea().height;
            bars.scroll(
                    x.from(),
                    (fits ? y.revealing((int) (found.y() * scale), (int) (found.height() * scale)) : y).from());
        });
    }

    void page(int direction) {
        ScrollBar bar = canvas.getVerticalBar();
        bars.scroll(bars.across(), bars.down() + direction * bar.getPageIncrement());
    }

    String placeAt(int x, int y) {
        return scene().flatMap(scene -> {
                    double scale = scale();
                    return scene.at((x - across().origin()) / scale, (y - down().origin()) / scale);
                })
                .orElse("");
    }
}
