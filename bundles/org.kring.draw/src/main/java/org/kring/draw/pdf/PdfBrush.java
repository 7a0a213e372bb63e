// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGraphics2D;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.draw.TextStyle;
import org.kring.draw.paint.Brush;
import org.kring.draw.text.TextLine;

/** Sets lines as text, glyph by glyph where they stand on the screen, and gathers the fonts that they need. */
final class PdfBrush extends Brush {
    private final PdfContentByte content;
    private final double pageHeight;
    private final Map<Font, EmbeddedFont> current = new LinkedHashMap<>();
    private final List<EmbeddedFont> fonts = new ArrayList<>();

    PdfBrush(PdfGraphics2D graphics, PdfContentByte content, double pageHeight) {
        super(graphics);
        this.content = content;
        this.pageHeight = pageHeight;
    }

    /** The fonts of everything set so far. */
    List<EmbeddedFont> fonts() {
        return fonts;
    }

    @Override
    protected void line(TextStyle style, String line, double x, double y) {
        AffineTransform turn = graphics().getTransform();
        Point2D place = turn.transform(new Point2D.Double(x, y), null);
        double up = pageHeight - place.getY();
        content.saveState();
        content.setColorFill(graphics().getColor());
        StringBuilder text = new StringBuilder("BT\n");
        numbers(text, turn.getScaleX(), -turn.getShearY(), -turn.getShearX(), turn.getScaleY(), place.getX(), up);
        text.append("Tm\n");
        for (TextLine.Run run : TextLine.of(style, line).runs()) {
            EmbeddedFont font = font(run.font());
            text.append('/').append(font.label()).append(' ');
            numbers(text, run.font().getSize2D());
            text.append("Tf\n");
            new RunText(run, line, font).write(text);
        }
        content.setLiteral(text.append("ET\n").toString());
        content.restoreState();
    }

    private EmbeddedFont font(Font font) {
        Font face = font.deriveFont(1f);
        EmbeddedFont known = current.get(face);
        if (known == null || known.isFull()) {
            known = new EmbeddedFont(face, "K" + fonts.size());
            current.put(face, known);
            fonts.add(known);
        }
        return known;
    }

    /** Writes numbers with three decimals, as a page's content has them. */
    static void numbers(StringBuilder text, double... numbers) {
        for (double number : numbers) {
            long thousandths = Math.round(number * 1_000);
            long whole = Math.abs(thousandths) / 1_000;
            String rest = String.valueOf(1_000 + Math.abs(thousandths) % 1_000).substring(1);
            text.append(thousandths < 0 ? "-" : "")
                    .append(whole)
                    .append('.')
                    .append(rest)
                    .append(' ');
        }
    }
}
