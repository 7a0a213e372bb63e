// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.text.Advances;
import org.kring.draw.text.TextLine;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;

/**
 * A picture as SVG. Each line of text carries the length that it was laid out with, so that another font on another
 * machine can't push it out of its box.
 */
public final class SvgPage {
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final double width;
    private final double height;
    private final SVGGraphics2D graphics;
    private final List<Line> lines = new ArrayList<>();

    private record Line(double length, boolean rightToLeft) {}

    /** An empty page of this size in points. */
    public SvgPage(double width, double height) {
        this.width = width;
        this.height = height;
        Document document = dom().createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Kring");
        context.setPrecision(3);
        graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
    }

    /** What paints on the page. */
    public Brush brush() {
        return new Brush(graphics) {
            @Override
            protected void line(TextStyle style, String line, double x, double y) {
                boolean simple = Advances.of(style).isSimple(line);
                lines.add(new Line(
                        TextRuler.width(style, line),
                        !simple && TextLine.of(style, line).rightToLeft()));
                graphics().drawString(line, (float) x, (float) y);
            }
        };
    }

    /** The file in UTF-8. Nothing can be painted afterwards. */
    public byte[] bytes(String title, String description) {
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
        root.setAttribute("role", "img");
        root.insertBefore(words(root, "desc", description), root.getFirstChild());
        root.insertBefore(words(root, "title", title), root.getFirstChild());
        fixLengths(root);
        StringWriter writer = new StringWriter();
        try {
            graphics.stream(root, writer, true, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a picture", impossible);
        }
        return selfContained(writer.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** Without a document type, which would send a reader to the network for its definition. */
    private static String selfContained(String file) {
        int start = file.indexOf("<!DOCTYPE");
        int end = file.indexOf('>', start) + 1;
        return HEADER
                + (start < 0
                        ? file.substring(file.indexOf("<svg"))
                        : file.substring(end).stripLeading());
    }

    /** Goes through the tree once, by its links: asking for the texts by number costs their square. */
    private void fixLengths(Element root) {
        Iterator<Line> next = lines.iterator();
        Node node = root;
        while (node != null) {
            if (node instanceof Element text && text.getTagName().equals("text")) {
                fix(text, next.next());
            }
            node = following(node, root);
        }
        if (next.hasNext()) {
            throw new IllegalStateException("A line of " + lines.size() + " has no text");
        }
    }

    private static Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != root && last.getNextSibling() == null) {
            last = last.getParentNode();
        }
        return last == root ? null : last.getNextSibling();
    }

    private static void fix(Element text, Line line) {
        text.setAttribute("textLength", number(line.length()));
        text.setAttribute("lengthAdjust", "spacingAndGlyphs");
        if (line.rightToLeft()) {
            // a line that is read from the right ends at its left edge
            text.setAttribute("direction", "rtl");
            text.setAttribute("text-anchor", "end");
        }
    }

    private static Element words(Element root, String tag, String words) {
        Element element = root.getOwnerDocument().createElementNS(NAMESPACE, tag);
        element.appendChild(root.getOwnerDocument().createTextNode(words));
        return element;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static DOMImplementation dom() {
        try {
            return DOMImplementationRegistry.newInstance().getDOMImplementation("XML 3.0");
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("This Java has no document tree", broken);
        }
    }
}
