// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import java.awt.font.FontRenderContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.EnumMap;
import java.util.Map;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.DefaultFontMapper;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.TextRuler;

/**
 * A picture as a PDF of one page, in the fonts that every reader has. A line with letters that those fonts lack is
 * drawn as outlines, so that nothing is lost.
 */
public final class PdfPage {
    private static final String LETTERS = "windows-1252";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private final PdfGraphics2D graphics;

    /** An empty page of this size in points. */
    public PdfPage(double width, double height) {
        document = new Document(new Rectangle((float) width, (float) height), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        document.open();
        graphics = (PdfGraphics2D)
                writer.getDirectContent().createGraphics((float) width, (float) height, new DefaultFontMapper());
    }

    /** What paints on the page. */
    public Brush brush() {
        return new PdfBrush(graphics);
    }

    /** The file. Nothing can be painted afterwards. */
    public byte[] bytes(String title, String description) {
        graphics.dispose();
        document.addTitle(title);
        document.addSubject(description);
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        document.close();
        return PdfIdentity.ofContent(out.toByteArray());
    }

    /** Sets lines in the standard fonts of PDF. */
    private static final class PdfBrush extends Brush {
        private final CharsetEncoder letters = Charset.forName(LETTERS).newEncoder();
        private final Map<TextStyle, BaseFont> fonts = new EnumMap<>(TextStyle.class);

        PdfBrush(PdfGraphics2D graphics) {
            super(graphics);
        }

        @Override
        protected double width(TextStyle style, String line) {
            return letters.canEncode(line)
                    ? font(style).getWidthPoint(line, (float) style.size())
                    : super.width(style, line);
        }

        @Override
        protected void line(TextStyle style, String line, double x, double y) {
            if (letters.canEncode(line)) {
                super.line(style, line, x, y);
                return;
            }
            FontRenderContext context = new FontRenderContext(null, true, true);
            graphics()
                    .fill(TextRuler.font(style).createGlyphVector(context, line).getOutline((float) x, (float) y));
        }

        private BaseFont font(TextStyle style) {
            return fonts.computeIfAbsent(style, asked -> new DefaultFontMapper().awtToPdf(TextRuler.font(asked)));
        }
    }
}
