// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.method.Phases;
import org.kring.model.common.CommonFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DiagramFileTest {

    @ParameterizedTest
    @MethodSource("ids")
    void svgIsWellFormedAndHoldsEveryTitleAsText(String id) throws Exception {
        Document document = parsed(DiagramFile.svg(Drawn.dutch(id), Palette.LIGHT));

        String words = texts(document);
        assertEquals("svg", document.getDocumentElement().getLocalName());
        for (Phase phase : Phases.of(Drawn.method(id))) {
            assertTrue(words.contains(squeezed(phase.getName().getNl())), phase.getId() + " not in " + words);
        }
    }

    @Test
    void svgCarriesTitleAndDescriptionForScreenReaders() throws Exception {
        PhaseDiagram diagram = Drawn.dutch("gossip");

        Element root = parsed(DiagramFile.svg(diagram, Palette.LIGHT)).getDocumentElement();

        assertEquals("Roddel model", root.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                diagram.description(), root.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void everyLineOfSvgKeepsItsLength() throws Exception {
        NodeList texts =
                parsed(DiagramFile.svg(Drawn.dutch("crea"), Palette.LIGHT)).getElementsByTagName("text");

        for (int index = 0; index < texts.getLength(); index++) {
            assertTrue(Double.parseDouble(((Element) texts.item(index)).getAttribute("textLength")) > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sameDiagramGivesTheSameBytes(String id) {
        assertArrayEquals(
                DiagramFile.svg(Drawn.dutch(id), Palette.LIGHT), DiagramFile.svg(Drawn.dutch(id), Palette.LIGHT));
        assertArrayEquals(
                DiagramFile.pdf(Drawn.dutch(id), Palette.PRINT), DiagramFile.pdf(Drawn.dutch(id), Palette.PRINT));
    }

    @Test
    void otherColoursGiveOtherBytes() {
        PhaseDiagram diagram = Drawn.dutch("gossip");

        assertNotEquals(
                Arrays.hashCode(DiagramFile.svg(diagram, Palette.LIGHT)),
                Arrays.hashCode(DiagramFile.svg(diagram, Palette.DARK)));
        assertNotEquals(
                Arrays.hashCode(DiagramFile.pdf(diagram, Palette.LIGHT)),
                Arrays.hashCode(DiagramFile.pdf(diagram, Palette.DARK)));
    }

    @Test
    void pngDecodesAtTwicePoints() throws IOException {
        PhaseDiagram diagram = Drawn.dutch("gossip");

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(DiagramFile.png(diagram, Palette.DARK)));

        assertEquals(Math.ceil(2 * diagram.width()), image.getWidth());
        assertEquals(Math.ceil(2 * diagram.height()), image.getHeight());
        assertEquals(0xff000000 | rgb(Palette.DARK.surface().paper()), image.getRGB(3, 3));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void pdfIsOnePageOfThePictureWithSelectableText(String id) throws IOException {
        PhaseDiagram diagram = Drawn.dutch(id);

        PdfReader reader = new PdfReader(DiagramFile.pdf(diagram, Palette.PRINT));

        assertEquals(1, reader.getNumberOfPages());
        assertEquals(diagram.width(), reader.getPageSize(1).getWidth(), 0.1);
        assertEquals(diagram.height(), reader.getPageSize(1).getHeight(), 0.1);
        String words = squeezed(new PdfTextExtractor(reader).getTextFromPage(1));
        assertTrue(words.contains(squeezed(diagram.title())), words);
        for (Phase phase : Phases.of(Drawn.method(id))) {
            String first = phase.getName().getNl().split("\\s+")[0];
            assertTrue(words.contains(squeezed(first)), phase.getId());
        }
    }

    @Test
    void lettersThatThePdfFontLacksAreDrawn() throws IOException {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setName(CommonFactory.eINSTANCE.createText());
        method.getName().setEn("\u0141\u00f3d\u017a");

        byte[] lacking = DiagramFile.pdf(PhaseDiagram.of(method, Drawn.DUTCH), Palette.PRINT);
        method.getName().setEn("");
        byte[] without = DiagramFile.pdf(PhaseDiagram.of(method, Drawn.DUTCH), Palette.PRINT);

        assertTrue(lacking.length > without.length + 300, lacking.length + " " + without.length);
        assertEquals(1, new PdfReader(lacking).getNumberOfPages());
    }

    @Test
    void pictureHasAsManyPixelsAsItSays() {
        Picture picture = Picture.of(Drawn.dutch("focus-point"), Palette.LIGHT, 1);

        assertEquals(picture.width() * picture.height(), picture.argb().length);
        assertTrue(Arrays.stream(picture.argb()).distinct().count() > 20);
    }

    @Test
    void pictureTooLargeIsRefused() {
        PhaseDiagram diagram = Drawn.dutch("focus-point");

        assertThrows(IllegalArgumentException.class, () -> Picture.of(diagram, Palette.LIGHT, 0));
        assertThrows(IllegalArgumentException.class, () -> Picture.of(diagram, Palette.LIGHT, 1000));
    }

    private static Stream<String> ids() {
        return Drawn.methods().stream().map(Method::getId);
    }

    private static int rgb(Colour colour) {
        return colour.red() << 16 | colour.green() << 8 | colour.blue();
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static String texts(Document document) {
        StringBuilder words = new StringBuilder();
        NodeList texts = document.getElementsByTagName("text");
        for (int index = 0; index < texts.getLength(); index++) {
            words.append(texts.item(index).getTextContent());
        }
        return squeezed(words.toString());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s-]+", "");
    }
}
