// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.kring.draw.paint.SvgPage;
import org.kring.draw.pdf.PdfPage;

/** Turns a drawing into the bytes of a file. The same drawing and palette give the same bytes on the same machine. */
public final class DiagramFile {
    /** Pixels per point of a PNG. */
    public static final double PNG_SCALE = 2;

    private DiagramFile() {}

    /**
     * A PNG with {@link #PNG_SCALE} pixels per point.
     *
     * @throws IllegalArgumentException when the drawing is too large for a picture of pixels
     */
    public static byte[] png(Drawing drawing, Palette palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(Picture.image(drawing, palette, PNG_SCALE), "png", out)) {
                throw new IllegalStateException("This Java writes no PNG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a picture", impossible);
        }
        return out.toByteArray();
    }

    /** An SVG of the drawing's size in UTF-8. Text stays text; title and description stand in it for screen readers. */
    public static byte[] svg(Drawing drawing, Palette palette) {
        SvgPage page = new SvgPage(drawing.width(), drawing.height());
        drawing.paint(page.brush(), palette);
        return page.bytes(drawing.title(), drawing.description());
    }

    /** A PDF of one page of the drawing's size. Text can be selected and searched. */
    public static byte[] pdf(Drawing drawing, Palette palette) {
        PdfPage page = new PdfPage(drawing.width(), drawing.height());
        drawing.paint(page.brush(), palette);
        return page.bytes(drawing.title(), drawing.description());
    }
}
