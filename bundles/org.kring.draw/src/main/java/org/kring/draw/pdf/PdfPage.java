// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.DefaultFontMapper;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.kring.draw.paint.Brush;

/** A picture as a PDF of one page. Its text can be searched and copied; its fonts travel along. */
public final class PdfPage {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private final PdfGraphics2D graphics;
    private final PdfBrush brush;

    /** An empty page of this size in points. */
    public PdfPage(double width, double height) {
        document = new Document(new Rectangle((float) width, (float) height), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        document.open();
        graphics = (PdfGraphics2D)
                writer.getDirectContent().createGraphics((float) width, (float) height, new DefaultFontMapper());
        brush = new PdfBrush(
                graphics, writer.getDirectContent(), document.getPageSize().getHeight());
    }

    /** What paints on the page. */
    public Brush brush() {
        return brush;
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
        return PdfIdentity.ofContent(FontObjects.added(out.toByteArray(), brush.fonts()));
    }
}
