// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

import org.kring.draw.paint.PdfPage;
import org.kring.draw.paint.SvgPage;

/** Turns a diagram into the bytes of a file. The same diagram and palette give the same bytes on the same machine. */
public final class DiagramFile {
    /** Pixels per point of a PNG. */
    public static final double PNG_SCALE = 2;

    private DiagramFile() {}

    /**
     * A PNG with {@link #PNG_SCALE} pixels per point.
     *
     * @throws IllegalArgumentException when the diagram is too large for a picture of pixels
     */
    public static byte[] png(PhaseDiagram diagram, Palette palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(Picture.image(diagram, palette, PNG_SCALE), "png", out)) {
                throw new IllegalStateException("This Java writes no PNG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a picture", impossible);
        }
        return out.toByteArray();
    }

    /** An SVG of the diagram's size in UTF-8. Text stays text; title and description stand in it for screen readers. */
    public static byte[] svg(PhaseDiagram diagram, Palette palette) {
        SvgPage page = new SvgPage(diagram.width(), diagram.height());
        diagram.paint(page.brush(), palette);
        return page.bytes(diagram.title(), diagram.description());
    }

    /** A PDF of one page of the diagram's size. Text can be selected and searched. */
    public static byte[] pdf(PhaseDiagram diagram, Palette palette) {
        PdfPage page = new PdfPage(diagram.width(), diagram.height());
        diagram.paint(page.brush(), palette);
        return page.bytes(diagram.title(), diagram.description());
    }
}
