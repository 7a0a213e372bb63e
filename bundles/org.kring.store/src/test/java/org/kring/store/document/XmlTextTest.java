// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\r', 0x20, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff})
    void whatXmlAllowsIsGood(int character) {
        assertEquals(-1, XmlText.firstBad("a" + Character.toString(character) + "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 0xb, 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff})
    void theFirstThatItDoesNotAllowIsTold(int character) {
        assertEquals(character, XmlText.firstBad("\ud834\udd1e" + (char) character + "\u0001"));
    }

    @Test
    void signsOfXmlAreWrittenAsWordsAndLineEndsAreKeptInAttributes() {
        assertEquals("&amp;&lt;&gt;&quot;'&#xA;&#x9;&#xD;é", XmlText.inAttribute("&<>\"'\n\t\ré"));
        assertEquals("&amp;&lt;&gt;\"'\n\t&#xD;é", XmlText.inElement("&<>\"'\n\t\ré"));
    }
}
