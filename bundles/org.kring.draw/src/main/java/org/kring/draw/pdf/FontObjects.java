// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Puts the gathered fonts into a finished file: ISO 32000-1, 9.7 (composite fonts) and 9.10 (ToUnicode). */
final class FontObjects {
    private static final int MOST_IN_BLOCK = 100;
    private static final int SYMBOLIC = 4;

    private final PdfWriter writer;

    private FontObjects(PdfWriter writer) {
        this.writer = writer;
    }

    /** The same file of one page with these fonts, under the names that its content calls them. */
    static byte[] added(byte[] file, Collection<EmbeddedFont> fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfReader reader = new PdfReader(file);
            PdfStamper stamper = new PdfStamper(reader, out);
            // a date would make every file another one
            stamper.setInfoDictionary(Collections.singletonMap("ModDate", null));
            PdfDictionary named = new PdfDictionary();
            FontObjects objects = new FontObjects(stamper.getWriter());
            for (EmbeddedFont font : fonts) {
                named.put(new PdfName(font.label()), objects.add(font));
            }
            reader.getPageN(1).getAsDict(PdfName.RESOURCES).put(PdfName.FONT, named);
            stamper.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a picture", impossible);
        }
        return out.toByteArray();
    }

    private PdfIndirectReference add(EmbeddedFont font) throws IOException {
        PdfName name = new PdfName(font.name());
        PdfDictionary whole = dictionary("Font", "Type0", name);
        whole.put(PdfName.ENCODING, new PdfName("Identity-H"));
        whole.put(PdfName.DESCENDANTFONTS, new PdfArray(put(glyphs(font, name))));
        whole.put(PdfName.TOUNICODE, put(stream(toUnicode(font.texts()).getBytes(StandardCharsets.US_ASCII))));
        return put(whole);
    }

    private PdfDictionary glyphs(EmbeddedFont font, PdfName name) throws IOException {
        PdfDictionary glyphs = dictionary("Font", "CIDFontType0", name);
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        PdfArray widths = new PdfArray();
        font.widths().forEach(width -> widths.add(new PdfNumber(width)));
        PdfArray table = new PdfArray(new PdfNumber(0));
        table.add(widths);
        glyphs.put(PdfName.CIDSYSTEMINFO, system);
        glyphs.put(PdfName.W, table);
        glyphs.put(PdfName.FONTDESCRIPTOR, put(descriptor(font, name)));
        return glyphs;
    }

    private PdfDictionary descriptor(EmbeddedFont font, PdfName name) throws IOException {
        int[] box = font.box();
        PdfArray edges = new PdfArray();
        for (int edge : box) {
            edges.add(new PdfNumber(edge));
        }
        PdfStream file = stream(font.file());
        file.put(PdfName.SUBTYPE, new PdfName("CIDFontType0C"));
        PdfDictionary descriptor = dictionary("FontDescriptor", null, null);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC));
        descriptor.put(PdfName.FONTBBOX, edges);
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(font.isItalic() ? -12 : 0));
        descriptor.put(PdfName.ASCENT, new PdfNumber(box[3]));
        descriptor.put(PdfName.DESCENT, new PdfNumber(box[1]));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(box[3]));
        descriptor.put(PdfName.STEMV, new PdfNumber(80));
        descriptor.put(PdfName.FONTFILE3, put(file));
        return descriptor;
    }

    private static PdfDictionary dictionary(String type, String subtype, PdfName baseFont) {
        PdfDictionary dictionary = new PdfDictionary(new PdfName(type));
        if (subtype != null) {
            dictionary.put(PdfName.SUBTYPE, new PdfName(subtype));
            dictionary.put(PdfName.BASEFONT, baseFont);
        }
        return dictionary;
    }

    private static PdfStream stream(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.flateCompress();
        return stream;
    }

    private PdfIndirectReference put(PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }

    /** Which characters each glyph stands for, in UTF-16. */
    private static String toUnicode(List<String> texts) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            if (!texts.get(number).isEmpty()) {
                lines.add(String.format("<%04X> <%s>\n", number, units(texts.get(number))));
            }
        }
        for (int from = 0; from < lines.size(); from += MOST_IN_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + MOST_IN_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private static String units(String text) {
        StringBuilder units = new StringBuilder();
        text.chars().forEach(unit -> units.append(String.format("%04X", unit)));
        return units.toString();
    }
}
