// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.kring.draw.Palette;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.ThemeChoice;

/** What a canvas shows of a picture: has it painted when it is asked for, and again when it is seen otherwise. */
final class PictureView {

    private static final int SETTLE_MS = 80;
    /** After so long without any picture it is said that one is on its way. */
    private static final int PATIENCE_MS = 500;

    private final Canvas canvas;
    private final PictureWindow window;
    private final PictureImage image;
    private final PictureQueue queue;
    private final Supplier<String> marked;
    private final Runnable whenShown;
    private final Runnable settle = this::ask;
    private final Runnable wait = this::waited;
    private Supplier<Scene.Maker> snapshot;
    private Scene.Maker maker;
    private Scene.Maker dropped;
    private String failure = "";
    private String toReveal = "";
    private boolean awaited;
    /** Whether what is marked was wholly in view: then it stays so in what is shown next. */
    private boolean markSeen;
    /** The room that there was then. */
    private Rectangle seenIn;

    /**
     * Of a canvas that shows nothing yet.
     *
     * @param marked tells the place that is marked, "" for none
     * @param whenShown is run when another scene is shown
     */
    PictureView(Canvas canvas, Background background, Supplier<String> marked, Runnable whenShown) {
        this.canvas = canvas;
        this.marked = marked;
        this.whenShown = whenShown;
        this.window = new PictureWindow(canvas);
        this.image = new PictureImage(canvas);
        this.queue = new PictureQueue(background, Messages.Picture_painting, this::done, this::failed);
        canvas.addListener(SWT.Resize, event -> resized());
    }

    void alignTop() {
        window.alignTop();
    }

    void show(Supplier<Scene.Maker> newSnapshot) {
        boolean first = painted() == null && !isOnTheWay();
        snapshot = newSnapshot;
        if (first) {
            awaited = false;
            canvas.getDisplay().timerExec(-1, wait);
            canvas.getDisplay().timerExec(PATIENCE_MS, wait);
        }
        if (painted() == null) {
            ask();
        } else {
            later();
        }
    }

    private void waited() {
        awaited = true;
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    /** Shows nothing; what is being painted is dropped when it comes. */
    void clear() {
        dropped = maker;
        snapshot = null;
        maker = null;
        failure = "";
        image.forget();
        window.begin();
        canvas.redraw();
    }

    private Painted painted() {
        return image.painted();
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
            scene().filter(shown -> isLaidOutForRoom()).ifPresent(window::keep);
            maker = snapshot.get();
            snapshot = null;
        }
        if (maker == null || !window.isOpen()) {
            return Optional.empty();
        }
        Order.Window seen = window.asSeen();
        boolean laidOut = painted() != null
                && painted().order().maker() == maker
                && painted().order().window().laysOutLike(seen);
        Scene known = laidOut ? painted().scene() : null;
        return Optional.of(new Order(maker, known, seen, palette(), window.sharpness()));
    }

    private Palette palette() {
        return ThemeChoice.on(canvas.getDisplay()).palette();
    }

    private void done(Painted fresh) {
        if (!canvas.isDisposed() && fresh.order().maker() != dropped) {
            boolean another = painted() == null || painted().scene() != fresh.scene();
            if (toReveal.isEmpty() && another && markSeen) {
                toReveal = marked.get();
            }
            failure = "";
            image.take(fresh);
            fit();
            reveal(toReveal);
            if (another) {
                whenShown.run();
            }
        }
    }

    /** A bar may have come over what is marked; else who scrolls it out of view will have meant that. */
    private void keepMark() {
        Rectangle room = canvas.getClientArea();
        if (markSeen && !room.equals(seenIn) && toReveal.isEmpty()) {
            reveal(marked.get());
        }
        seenIn = room;
        markSeen = isMarkWhole();
    }

    private boolean isMarkWhole() {
        Rectangle area = canvas.getClientArea();
        return shownAt(marked.get())
                .filter(mark -> area.union(mark).equals(area))
                .isPresent();
    }

    private void failed(StoreException problem) {
        if (!canvas.isDisposed()) {
            failure = problem.sentence(Locale.getDefault());
            maker = null;
            canvas.redraw();
        }
    }

    private void resized() {
        if (painted() == null) {
            ask();
        } else {
            window.resized();
            fit();
            later();
        }
    }

    private void fit() {
        window.fit(painted().scene(), isLaidOutForRoom());
    }

    void zoomed() {
        if (painted() != null) {
            toReveal = marked.get();
            window.begin();
            fit();
            reveal(toReveal);
            later();
        }
    }

    Zoom zoom() {
        return window.zoom();
    }

    /** The scale that is shown, without what the letters of the screen add to it. */
    double scaleInText() {
        return scene().map(scene -> window.scale(scene) / window.text()).orElse(1.0);
    }

    Optional<Scene> scene() {
        return Optional.ofNullable(painted()).map(Painted::scene);
    }

    /** Whether another scene is still to be shown. */
    boolean isOnTheWay() {
        return snapshot != null
                || maker != null && (painted() == null || painted().order().maker() != maker);
    }

    boolean isCurrent() {
        return !isOnTheWay() && painted() != null && isLaidOutForRoom() && isSharp();
    }

    private boolean isLaidOutForRoom() {
        return painted().order().window().laysOutLike(window.asSeen());
    }

    /** Whether the image shows what is seen as it should be, whether or not another scene is on its way. */
    private boolean isSharp() {
        Scene scene = painted().scene();
        return painted().order().palette() == palette()
                && painted().order().sharpness() == window.sharpness()
                && painted().holds(window.across(scene), window.down(scene), window.scale(scene));
    }

    void paint(GC gc) {
        image.ground(gc, palette());
        if (!failure.isEmpty()) {
            image.say(gc, palette().accents().variant(), failure);
        } else if (painted() == null && awaited && isOnTheWay()) {
            image.say(gc, palette().surface().quiet(), Messages.Picture_painting + "\u2026");
        } else if (painted() != null) {
            if (isLaidOutForRoom()) {
                keepMark();
            }
            image.draw(gc, window);
            shownAt(marked.get()).ifPresent(mark -> ring(gc, mark));
            if (!isSharp()) {
                ask();
            } else if (!isLaidOutForRoom()) {
                // a bar that takes room does not always tell so
                later();
            }
        }
        if (canvas.isFocusControl()) {
            image.frame(gc, palette());
        }
    }

    private void ring(GC gc, Rectangle mark) {
        Scene scene = painted().scene();
        image.ring(gc, palette(), mark, scene.between().map(box -> window.shown(scene, box)));
    }

    Optional<Rectangle> shownAt(String place) {
        return scene().flatMap(scene -> window.shownAt(scene, place));
    }

    /** Brings a place into view, as soon as it is in the picture. */
    void reveal(String place) {
        Optional<Box> box = scene().flatMap(scene -> scene.boundsOf(place));
        toReveal = box.isEmpty() ? place : "";
        box.ifPresent(found -> window.reveal(painted().scene(), found));
        markSeen |= isMarkWhole();
    }

    void toBegin() {
        window.toBegin();
    }

    void page(int direction) {
        window.page(direction);
    }

    void beside(int direction) {
        window.beside(direction);
    }

    String placeAt(int x, int y) {
        return scene().flatMap(scene -> window.placeAt(scene, x, y)).orElse("");
    }
}
