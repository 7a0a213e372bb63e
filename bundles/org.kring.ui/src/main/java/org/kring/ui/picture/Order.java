// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.kring.draw.Palette;
import org.kring.draw.Picture;

/**
 * What is to be painted: everything that layout and painting need, as it was when it was asked for. Carried out on a
 * thread of its own.
 *
 * @param maker lays the scene out
 * @param known the scene when it has been laid out for this room already; else null
 * @param window what is seen
 * @param palette the colours
 * @param sharpness pixels per point of the screen, 1 or more
 */
record Order(Scene.Maker maker, Scene known, Window window, Palette palette, double sharpness) {

    private static final double ROUNDING = 1e-6;

    private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

    /**
     * How the canvas looks at the picture.
     *
     * @param width points of the canvas
     * @param height points of the canvas
     * @param across scrolled from the left
     * @param down scrolled from the top
     * @param rule how the scale of the picture follows from the room
     * @param text how much larger than usual letters are on this screen
     */
    record Window(int width, int height, int across, int down, Zoom.Rule rule, double text) {

        private Zoom.Room room() {
            return rule.heeded(new Zoom.Room(width / text, height / text));
        }

        double scale(Scene scene) {
            return rule.scale(room(), scene.drawing().width(), scene.drawing().height()) * text;
        }

        /** How the scale follows from the room when what is shown is to stay as it is seen. */
        Zoom.Rule keeping(Scene scene) {
            return rule.keeping(room(), scene.drawing().width(), scene.drawing().height());
        }

        /** Whether a picture is laid out the same for another one. */
        boolean laysOutLike(Window other) {
            return rule.equals(other.rule) && room().equals(other.room());
        }
    }

    /** Lays out, if that is still to be done, and paints what is seen. */
    Painted carryOut() {
        Scene scene = known == null ? window.rule().layOut(maker, window.room()) : known;
        double scale = window.scale(scene);
        Span x = new Span(length(scene.drawing().width(), scale), window.width(), window.across());
        Span y = new Span(length(scene.drawing().height(), scale), window.height(), window.down());
        Rectangle part = new Rectangle(
                x.paintedFrom(),
                y.paintedFrom(),
                Math.max(1, x.paintedTo() - x.paintedFrom()),
                Math.max(1, y.paintedTo() - y.paintedFrom()));
        boolean keeps = part.x > 0 && !scene.still().isEmpty();
        Rectangle begin = new Rectangle(0, part.y, window.width(), part.height);
        return new Painted(
                this, scene, scale, part, data(scene, scale, part), keeps ? data(scene, scale, begin) : null);
    }

    /** Whole points of the screen; what is scaled to its room is not longer than that by an error of rounding. */
    static int length(double points, double scale) {
        return (int) Math.ceil(points * scale - ROUNDING);
    }

    private ImageData data(Scene scene, double scale, Rectangle part) {
        Picture picture = Picture.part(
                scene.drawing(),
                palette,
                scale * sharpness,
                new Picture.Part(
                        (int) Math.round(part.x * sharpness),
                        (int) Math.round(part.y * sharpness),
                        (int) Math.round(part.width * sharpness),
                        (int) Math.round(part.height * sharpness)));
        return new ImageData(picture.width(), picture.height(), 32, COLOURS, 4 * picture.width(), picture.bytes());
    }
}
