// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.kring.draw.Colour;
import org.kring.draw.Palette;

/** What was painted last, as an image of the screen, and what stands on it or in its place. */
final class PictureImage {

    private static final int MARGIN = 24;
    private static final int ROUND = 10;

    private final Canvas canvas;
    private Painted painted;
    private Image image;
    /** What keeps its place stands in it; the image itself where that begins at the left edge. */
    private Image begin;

    PictureImage(Canvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    /** What was painted last; null for nothing. */
    Painted painted() {
        return painted;
    }

    void take(Painted fresh) {
        forget();
        painted = fresh;
        image = image(painted.data(), painted.part().width);
        begin = painted.begin() == null
                ? image
                : image(painted.begin(), painted.order().window().width());
    }

    /** Pixels as an image that is so many points wide, and as high as the part. */
    private Image image(ImageData data, int points) {
        int high = painted.part().height;
        ImageDataProvider provider = percent -> {
            int width = points * percent / 100;
            return data.width == width ? data : data.scaledTo(width, high * percent / 100);
        };
        return new Image(canvas.getDisplay(), provider);
    }

    void forget() {
        painted = null;
        if (image != null) {
            image.dispose();
            begin.dispose();
            image = null;
            begin = null;
        }
    }

    /** At the size that is asked for, even when it was painted at another. */
    void draw(GC gc, PictureWindow window) {
        Scene scene = painted.scene();
        Rectangle part = painted.part();
        double stretch = window.scale(scene) / painted.scale();
        int x = window.across(scene).origin() + (int) Math.round(part.x * stretch);
        int y = window.top(scene) + (int) Math.round(part.y * stretch);
        if (stretch == 1) {
            gc.drawImage(image, x, y);
        } else {
            int width = Math.max(1, (int) Math.round(part.width * stretch));
            int height = Math.max(1, (int) Math.round(part.height * stretch));
            gc.drawImage(image, 0, 0, part.width, part.height, x, y, width, height);
        }
        if (window.across(scene).from() > 0) {
            scene.still().forEach(box -> still(gc, box, y, stretch));
        }
    }

    /** What keeps its place sideways, as far as it is painted; y is where the part begins on the canvas. */
    private void still(GC gc, Box box, int y, double stretch) {
        double scale = painted.scale();
        Rectangle part = painted.part();
        int from = Math.max(0, (int) Math.floor(box.y() * scale) - part.y);
        int high = Math.min(part.height, (int) Math.floor((box.y() + box.height()) * scale) - part.y) - from;
        int wide = Math.min(begin.getBounds().width, (int) Math.ceil((box.x() + box.width()) * scale));
        if (high > 0) {
            int width = Math.max(1, (int) Math.round(wide * stretch));
            int height = Math.max(1, (int) Math.round(high * stretch));
            gc.drawImage(begin, 0, from, wide, high, 0, y + (int) Math.round(from * stretch), width, height);
        }
    }

    void ground(GC gc, Palette palette) {
        gc.setBackground(color(palette.surface().paper()));
        gc.fillRectangle(canvas.getClientArea());
    }

    /** A ring around a mark; nothing of it in a band that goes across. */
    void ring(GC gc, Palette palette, Rectangle mark, Optional<Rectangle> band) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(color(palette.accents().strong()));
        gc.setLineWidth(canvas.isFocusControl() ? 3 : 2);
        if (band.isEmpty()) {
            gc.drawRoundRectangle(mark.x, mark.y, mark.width, mark.height, ROUND, ROUND);
            return;
        }
        Rectangle all = canvas.getClientArea();
        int below = band.get().y + band.get().height;
        gc.setClipping(all.x, all.y, all.width, Math.max(0, band.get().y - all.y));
        gc.drawRoundRectangle(mark.x, mark.y, mark.width, mark.height, ROUND, ROUND);
        gc.setClipping(all.x, below, all.width, Math.max(0, all.y + all.height - below));
        gc.drawRoundRectangle(mark.x, mark.y, mark.width, mark.height, ROUND, ROUND);
        gc.setClipping((Rectangle) null);
    }

    /** The keyboard is in the picture. */
    void frame(GC gc, Palette palette) {
        Rectangle area = canvas.getClientArea();
        gc.setForeground(color(palette.accents().strong()));
        gc.setLineWidth(2);
        gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
    }

    /** Words in the middle, in place of a picture. */
    void say(GC gc, Colour colour, String words) {
        gc.setForeground(color(colour));
        Rectangle room = canvas.getClientArea();
        Point size = gc.textExtent(words);
        gc.drawText(
                words,
                Math.max(MARGIN, (room.width - size.x) / 2),
                Math.max(Math.min(MARGIN, room.height / 2), (room.height - size.y) / 2),
                true);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
