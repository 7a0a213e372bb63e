// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.DefaultFontMapper;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGraphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.EnumMap;
import java.util.Map;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.TextRuler;

/**
 * Sets lines in the standard fonts of PDF with their own widths; the PDF library would letter-space them to the widths
 * of the screen font.
 */
final class PdfBrush extends Brush {
    private static final String LETTERS = "windows-1252";

    private final PdfContentByte content;
    private final double pageHeight;
    private final CharsetEncoder letters = Charset.forName(LETTERS).newEncoder();
    private final Map<TextStyle, BaseFont> fonts = new EnumMap<>(TextStyle.class);

    PdfBrush(PdfGraphics2D graphics, PdfContentByte content, double pageHeight) {
        super(graphics);
        this.content = content;
        this.pageHeight = pageHeight;
    }

    /** In the standard font where it has all letters and is not the wider one, else as on the screen. */
    @Override
    protected double width(TextStyle style, String line) {
        return letters.canEncode(line) ? naturalWidth(style, line) * squeeze(style, line) : super.width(style, line);
    }

    @Override
    protected void line(TextStyle style, String line, double x, double y) {
        if (letters.canEncode(line)) {
            text(style, line, x, y);
        } else {
            outlines(style, line, x, y);
        }
    }

    private void text(TextStyle style, String line, double x, double y) {
        AffineTransform turn = graphics().getTransform();
        Point2D place = turn.transform(new Point2D.Double(x, y), null);
        content.saveState();
        content.setColorFill(graphics().getColor());
        content.beginText();
        content.setFontAndSize(font(style), (float) style.size());
        content.setHorizontalScaling((float) (100 * squeeze(style, line)));
        content.setTextMatrix(
                (float) turn.getScaleX(),
                (float) -turn.getShearY(),
                (float) -turn.getShearX(),
                (float) turn.getScaleY(),
                (float) place.getX(),
                (float) (pageHeight - place.getY()));
        content.showText(line);
        content.endText();
        content.restoreState();
    }

    private void outlines(TextStyle style, String line, double x, double y) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        graphics().fill(TextRuler.font(style).createGlyphVector(context, line).getOutline((float) x, (float) y));
    }

    /** Where the screen font is the narrower one, the share by which the standard font is set narrower, too. */
    private double squeeze(TextStyle style, String line) {
        return Math.min(1, TextRuler.width(style, line) / Math.max(1e-3, naturalWidth(style, line)));
    }

    private double naturalWidth(TextStyle style, String line) {
        return font(style).getWidthPoint(line, (float) style.size());
    }

    private BaseFont font(TextStyle style) {
        return fonts.computeIfAbsent(style, asked -> new DefaultFontMapper().awtToPdf(TextRuler.font(asked)));
    }
}
