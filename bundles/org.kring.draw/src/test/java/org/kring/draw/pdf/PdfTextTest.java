// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.draw.DiagramFile;
import org.kring.draw.Palette;
import org.kring.draw.PhaseDiagram;
import org.kring.model.common.CommonFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;

class PdfTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Привет фаза", "Ωμέγα ∑", "Fase 😀 vraag", "相談の段階", "Łódź", "Crème brûlée", "e\u0301\u0302n"})
    void textIsFoundWhateverItsScript(String name) throws IOException {
        PdfReader reader = new PdfReader(pdf(name));

        String text = new PdfTextExtractor(reader).getTextFromPage(1);

        assertTrue(squeezed(text).contains(squeezed(name)), text);
    }

    /** A reader of the file turns letters that are read from the right; the file has them as they are seen. */
    @ParameterizedTest
    @ValueSource(strings = {"שלב ראשון", "מהקל (אב) 12"})
    void textFromTheRightStandsAsItIsSeen(String name) throws IOException {
        PdfReader reader = new PdfReader(pdf(name));

        String text = new PdfTextExtractor(reader).getTextFromPage(1);

        for (String word : name.replaceAll("[()0-9]", "").split(" +")) {
            String seen = new StringBuilder(word).reverse().toString();
            assertTrue(squeezed(text).contains(seen), word + " in " + text);
        }
    }

    @Test
    void everyFontTravelsAlongWithItsCharactersAndAsAPart() throws IOException {
        PdfReader reader = new PdfReader(pdf("Привет 相談"));

        PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertFalse(fonts.getKeys().isEmpty());
        for (Object key : fonts.getKeys()) {
            PdfDictionary font = fonts.getAsDict((PdfName) key);
            assertEquals("/Type0", font.get(PdfName.SUBTYPE).toString());
            assertTrue(font.get(PdfName.BASEFONT).toString().matches("/KRING[A-Z]\\+[A-Za-z0-9-]+"));
            assertNotNull(font.getDirectObject(PdfName.TOUNICODE));
            PdfDictionary glyphs = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
            PRStream file = (PRStream) glyphs.getAsDict(PdfName.FONTDESCRIPTOR).getDirectObject(PdfName.FONTFILE3);
            byte[] bytes = PdfReader.getStreamBytes(file);
            assertArrayEquals(new byte[] {1, 0, 4, 4, 0, 1}, java.util.Arrays.copyOf(bytes, 6));
            assertTrue(bytes.length < 40_000, "only what is used: " + bytes.length);
        }
    }

    @Test
    void theSameShapeForAnotherCharacterIsStillThatCharacter() throws IOException {
        // Latin, Cyrillic and Greek capital A look alike
        String name = "A\u0410\u0391";

        String text = new PdfTextExtractor(new PdfReader(pdf(name))).getTextFromPage(1);

        assertTrue(squeezed(text).contains(name), text);
    }

    @Test
    void whatNoFontHasIsStillThereAsText() throws IOException {
        String name = "x\udbff\udffdy";

        String text = new PdfTextExtractor(new PdfReader(pdf(name))).getTextFromPage(1);

        assertTrue(squeezed(text).contains(name), text);
    }

    @Test
    void nothingInTheFileTellsWhenItWasMade() throws IOException {
        String file = new String(pdf("x"), StandardCharsets.ISO_8859_1);

        assertFalse(
                file.contains("Date"),
                file.lines().filter(each -> each.contains("Date")).collect(Collectors.joining()));
    }

    private static byte[] pdf(String name) {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setName(CommonFactory.eINSTANCE.createText());
        method.getName().setEn(name);
        return DiagramFile.pdf(PhaseDiagram.of(method, Locale.ENGLISH), Palette.PRINT);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
