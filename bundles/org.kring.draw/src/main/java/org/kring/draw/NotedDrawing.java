// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.awt.geom.Rectangle2D;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.paint.Brush;

/** A picture with a sentence under it that goes along wherever the picture goes. */
public final class NotedDrawing extends Drawing {

    private static final double MARGIN = 18;

    private final Drawing picture;
    private final String sentence;
    private final TextBlock note;

    /**
     * Lays the sentence out under a picture, as wide as that.
     *
     * @param picture as it is
     * @param sentence not empty
     */
    public NotedDrawing(Drawing picture, String sentence) {
        this.picture = picture;
        this.sentence = sentence;
        this.note = TextBlock.of(
                Area.line(MARGIN, picture.height(), picture.width() - 2 * MARGIN), TextStyle.NOTE, sentence);
    }

    @Override
    public double width() {
        return picture.width();
    }

    @Override
    public double height() {
        return note.bottom() + MARGIN;
    }

    @Override
    public String title() {
        return picture.title();
    }

    @Override
    public String description() {
        return picture.description() + "\n" + sentence;
    }

    @Override
    protected void paint(Brush brush, Palette palette) {
        picture.paint(brush, palette);
        Rectangle2D under = new Rectangle2D.Double(0, picture.height(), picture.width(), height() - picture.height());
        brush.fill(under, palette.surface().paper());
        brush.text(note, palette.surface().ink());
    }
}
