// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.awt.Graphics2D;
import org.kring.draw.paint.Brush;
import org.kring.draw.text.Fonts;

/** Something laid out once that paints itself at any scale: on a screen, in a file, on paper. */
public abstract class Drawing {

    /** For what this bundle draws. */
    protected Drawing() {}

    /** Whether this machine can draw text; nothing may be laid out where it can't, for want of any font. */
    public static boolean hasFonts() {
        return Fonts.found();
    }

    /** Width in points, more than 0. */
    public abstract double width();

    /** Height in points, more than 0. */
    public abstract double height();

    /** What the picture is called; "" when it has no name. */
    public abstract String title();

    /** The same as text, line by line, for who can't see the picture. */
    public abstract String description();

    /** The characters of its texts that no font of this machine has; they are drawn as boxes. */
    public final MissingCharacters missing() {
        return MissingCharacters.of(title() + description());
    }

    /**
     * Paints the whole picture, its ground included, from the origin of the graphics at one unit per point.
     *
     * @param graphics what to paint on; its state is left as it was
     * @param palette the colours
     */
    public final void paint(Graphics2D graphics, Palette palette) {
        Graphics2D own = (Graphics2D) graphics.create();
        paint(new Brush(own), palette);
        own.dispose();
    }

    /** Paints with a brush of a certain output. */
    protected abstract void paint(Brush brush, Palette palette);
}
