// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.common.Document;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;

class DocumentReaderTest {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <method:Method xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:method="https://kring.org/model/method/1" id="m" formatVersion="1">
            """;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void theDocumentBelongsToNobodyAndItsReferencesAreTied() throws StoreException {
        var method = read("""
                  <roles id="r" kind="case-presenter"/>
                  <flow xsi:type="method:Round" id="round-1" repeat="times" count="2">
                    <flow xsi:type="method:Phase" id="phase-1">
                      <activities id="a" role="r"/>
                    </flow>
                  </flow>
                """);

        var phase = (Phase) ((Round) method.getFlow().get(0)).getFlow().get(0);
        assertSame(method.getRoles().get(0), phase.getActivities().get(0).getRole());
        assertNull(method.eResource());
        assertNull(method.eContainer());
        assertNull(phase.getDuration());
    }

    @Test
    void manyIdentifiersInOneAttributeAreTiedInTheirOrder() throws StoreException {
        var method = read("<roles id='a' combinableWith='c b'/><roles id='b'/><roles id='c'/>");

        assertEquals(
                List.of("c", "b"),
                method.getRoles().get(0).getCombinableWith().stream()
                        .map(MethodRole::getId)
                        .toList());
    }

    @Test
    void commentsAndMarksOfEditorsArePassedOver() throws StoreException {
        assertEquals("m", read("<!-- why not -->").getId());
        assertEquals("m", readAll("\ufeff" + START + "</method:Method>").getId());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<rolls id='a'/>`, UNKNOWN_ELEMENT, rolls",
                "`<roles id='a' colour='red'/>`, UNKNOWN_ATTRIBUTE, colour",
                "`<roles id='a' xmi:id='b'/>`, UNKNOWN_ATTRIBUTE, xmi:id",
                "`<roles id='a' kind='king'/>`, BAD_VALUE, case-presenter",
                "`<flow id='a'/>`, WRONG_TYPE, flow",
                "`<flow xsi:type='method:Method' id='a'/>`, WRONG_TYPE, method:Method",
                "`<flow xsi:type='method:FlowElement' id='a'/>`, WRONG_TYPE, method:FlowElement",
                "`<flow xsi:type='nobody:Phase' id='a'/>`, WRONG_TYPE, nobody:Phase",
                "`<summary/><summary/>`, TWICE, summary",
                "`<approaches>a</approaches><approaches>a</approaches>`, TWICE, a",
                "`<approaches x='y'>a</approaches>`, UNKNOWN_ATTRIBUTE, x",
                "`<approaches><b/></approaches>`, UNKNOWN_ELEMENT, b",
                "`some words`, STRAY_TEXT, some words",
                "`<statedTotal min='9' max='8'/>`, RANGE_REVERSED, 9",
                "`<statedTotal min='-1' max='8'/>`, OUT_OF_RANGE, -1",
                "`<statedTotal min='1' max='2147483648'/>`, BAD_VALUE, 2147483648",
                "`<people min='9' max='8'/>`, RANGE_REVERSED, 8",
                "`<flow xsi:type='method:Round' count='101'/>`, OUT_OF_RANGE, 100",
                "`<flow xsi:type='method:Round' id='r' repeat='times'/>`, OUT_OF_RANGE, count",
                "`<flow xsi:type='method:Phase' optional='yes'/>`, BAD_VALUE, true | false",
                "`<roles id='a'/><roles id='a'/>`, DUPLICATE_ID, a",
                "`<roles id='a b'/>`, BAD_ID, a b",
                "`<roles id=''/>`, BAD_ID, 100",
                "`<deviations id='d' rule='x' phase='gone'/>`, MISSING_REFERENCE, gone",
                "`<roles id='a'/><deviations id='d' rule='x' phase='a'/>`, WRONG_REFERENCE, MethodRole",
                "`<deviations phase='a b'/>`, TWICE, phase",
                "`<roles id='a' combinableWith='a a'/>`, TWICE, a",
                "`<deviations phase='other.method#phase-1'/>`, POINTS_OUTSIDE, #phase-1",
                "`<deviations phase='http://x.invalid/y'/>`, POINTS_OUTSIDE, http://x.invalid/y",
                "`<deviations><phase href='a.method#b'/></deviations>`, POINTS_OUTSIDE, href",
                "`<deviations xsi:schemaLocation='a b'/>`, POINTS_OUTSIDE, schemaLocation",
                "`<roles xmlns:x='http://x.invalid/'/>`, FOREIGN_NAMESPACE, x.invalid",
                "`<?php x?>`, NOT_ALLOWED, <?php",
                "`<roles id='a'`, NOT_XML, XML",
                "`&unknown;`, NOT_ALLOWED, &unknown;"
            })
    void aFaultIsNamedWithWhatItIsAbout(String content, Problem problem, String said) {
        var fault = fault(START + content + "</method:Method>");

        assertEquals(problem, fault.problem(), fault.getMessage());
        assertTrue(fault.sentence(Locale.ENGLISH).contains(said), fault.sentence(Locale.ENGLISH));
        assertTrue(fault.sentence(Locale.ENGLISH).startsWith("test.method, line "), fault.sentence(Locale.ENGLISH));
        assertTrue(fault.sentence(DUTCH).startsWith("test.method, regel "), fault.sentence(DUTCH));
    }

    @Test
    void thePlaceIsThatOfTheAttributeNotOfTheEndOfTheTag() {
        var fault = fault(START + "  <roles\n      id=\"a\"\n      kind=\"king\"\n      />\n</method:Method>");

        assertEquals(7, fault.line());
        assertEquals(7, fault.column());
    }

    @Test
    void thePlaceOfAMissingReferenceIsThatOfTheReference() {
        var fault = fault(START + "\n\n  <deviations id=\"d\" rule=\"x\" phase=\"gone\"/>\n\n</method:Method>");

        assertEquals(7, fault.line());
        assertEquals(31, fault.column());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<roles kind='own'/> | id is missing in the element roles",
                "<flow xsi:type='method:Phase' id='p'><prompts/></flow> | id is missing in the element prompts",
                "<sharedGuidance/> | guidance is missing in the element sharedGuidance",
                "<sharedGuidance guidance=''/> | guidance is missing in the element sharedGuidance",
                "<variants id='v'><changes xsi:type='method:LeaveOutPhase' id='c'/></variants> | phase is missing",
                "<variants id='v'><changes xsi:type='method:AddPhase' id='c'/></variants> | addition is missing",
            })
    void whatIsNeededAndMissingIsToldWithItsElement(String content, String said) {
        var fault = fault(START + "\n  " + content + "\n</method:Method>");

        assertEquals(Problem.MISSING_VALUE, fault.problem());
        assertEquals(6, fault.line());
        assertTrue(fault.sentence(Locale.ENGLISH).contains(said), fault.getMessage());
        assertTrue(fault.sentence(DUTCH).contains("ontbreekt in het element"), fault.sentence(DUTCH));
    }

    @Test
    void aDocumentWithoutIdentifierIsRefused() {
        var fault = fault(START.replace(" id=\"m\"", "") + "</method:Method>");

        assertEquals(Problem.MISSING_VALUE, fault.problem());
        assertEquals(2, fault.line());
    }

    @Test
    void aFutureVersionIsToldAsOne() {
        var fault = fault(START.replace("formatVersion=\"1\"", "formatVersion=\"3\"") + "<later/></method:Method>");

        assertEquals(Problem.FUTURE_VERSION, fault.problem());
        assertTrue(fault.sentence(Locale.ENGLISH).contains("newer Kring"));
        assertTrue(fault.sentence(DUTCH).contains("nieuwere Kring"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', BAD_VALUE",
        "0, BAD_VALUE",
        "-1, BAD_VALUE",
        "1.0, BAD_VALUE",
        "99999999999999999999, FUTURE_VERSION"
    })
    void anOddVersionIsNoVersion(String version, Problem problem) {
        var fault = fault(START.replace("\"1\">", "\"" + version + "\">") + "</method:Method>");

        assertEquals(problem, fault.problem());
    }

    @Test
    void aFileWithoutVersionIsRefused() {
        assertEquals(
                Problem.NO_VERSION,
                fault(START.replace("formatVersion=\"1\"", "") + "</method:Method>")
                        .problem());
    }

    @Test
    void anotherKindOfDocumentIsRefused() {
        var shelf = START.replace("method:Method", "method:Shelf") + "</method:Shelf>";

        var fault = fault(shelf);

        assertEquals(Problem.WRONG_ROOT, fault.problem());
        assertTrue(fault.sentence(Locale.ENGLISH).contains("Shelf"));
        assertTrue(fault.sentence(Locale.ENGLISH).contains("Method"));
    }

    @Test
    void aPartOfADocumentIsNoDocument() {
        var phase = START.replace("method:Method", "method:Phase") + "</method:Phase>";
        var both = "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"/>";

        assertEquals(Problem.WRONG_ROOT, fault(phase).problem());
        assertEquals(Problem.WRONG_ROOT, fault(both).problem());
    }

    @Test
    void aMissingFileAFolderAndAFailingStreamAreTold(@TempDir Path folder) {
        assertEquals(Problem.NO_FILE, fault(folder.resolve("gone.method")).problem());
        assertEquals(Problem.IS_FOLDER, fault(folder).problem());
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        var fault = assertThrows(StoreException.class, () -> DocumentReader.read(failing, "x", Document.class));
        assertEquals(Problem.UNREADABLE, fault.problem());
    }

    @Test
    void aFileIsReadAsItsStreamIs(@TempDir Path folder) throws IOException, StoreException {
        var file = folder.resolve("bewaarde werkvorm \u00e9.method");
        Files.writeString(file, START + "</method:Method>");

        assertEquals("m", DocumentReader.read(file, Method.class).getId());
    }

    @Test
    void whatAStrangerWroteIsQuotedShortAndOnOneLine() {
        var fault = fault(START + "<roles id='a&#10;\u202e" + "b".repeat(500) + "'/></method:Method>");

        assertEquals(1, fault.getMessage().lines().count());
        assertTrue(fault.getMessage().length() < 300);
        assertEquals(-1, fault.getMessage().indexOf('\u202e'));
    }

    private static Method read(String content) throws StoreException {
        return readAll(START + content + "</method:Method>");
    }

    private static Method readAll(String text) throws StoreException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return DocumentReader.read(new ByteArrayInputStream(bytes), "test.method", Method.class);
    }

    private static StoreException fault(String text) {
        return assertThrows(StoreException.class, () -> readAll(text));
    }

    private static StoreException fault(Path file) {
        return assertThrows(StoreException.class, () -> DocumentReader.read(file, Method.class));
    }
}
