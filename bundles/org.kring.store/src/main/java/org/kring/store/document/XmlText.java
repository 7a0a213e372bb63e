// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

/** Text as it stands in XML, so that it comes back as it was, to the last space. */
final class XmlText {

    private XmlText() {}

    /** The first character that XML cannot hold, as a code point; -1 when there is none. */
    static int firstBad(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isAllowed(character)) {
                return character;
            }
            i += Character.charCount(character);
        }
        return -1;
    }

    /** The production "Char" of XML 1.0; an unpaired surrogate comes as itself and is not in it. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xd7ff
                || character >= 0xe000 && character <= 0xfffd
                || character >= 0x10000;
    }

    /** As the value of an attribute in double quotes. */
    static String inAttribute(String text) {
        return escaped(text, true);
    }

    /** As the content of an element; lines stay lines. */
    static String inElement(String text) {
        return escaped(text, false);
    }

    private static String escaped(String text, boolean attribute) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#xD;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#xA;" : "\n");
                case '\t' -> out.append(attribute ? "&#x9;" : "\t");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
