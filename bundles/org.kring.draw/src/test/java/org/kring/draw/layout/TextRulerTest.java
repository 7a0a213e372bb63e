// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.draw.TextStyle;

class TextRulerTest {
    private static final String TITLE = "Inventarisatie succesfactoren en contextkenmerken (zelf/samen)";

    @Test
    void noLineIsWiderThanItsRoom() {
        for (int room = 30; room < 500; room += 7) {
            for (String line : TextRuler.wrap(TextStyle.HEADING, TITLE, room)) {
                assertTrue(TextRuler.width(TextStyle.HEADING, line) <= room, line + " in " + room);
            }
        }
    }

    @Test
    void noLetterIsLost() {
        for (int room = 30; room < 500; room += 7) {
            String lines = String.join("", TextRuler.wrap(TextStyle.HEADING, TITLE, room));
            assertEquals(TITLE.replace(" ", ""), lines.replace("-", "").replace(" ", ""));
        }
    }

    @Test
    void wideRoomKeepsOneLine() {
        assertEquals(List.of(TITLE), TextRuler.wrap(TextStyle.HEADING, TITLE, 2000));
    }

    @Test
    void wordIsOnlyBrokenWhenItMust() {
        double room = TextRuler.widestWord(TextStyle.HEADING, TITLE);

        List<String> lines = TextRuler.wrap(TextStyle.HEADING, TITLE, room);

        assertEquals(List.of(TITLE.split(" ")), List.of(String.join(" ", lines).split(" ")));
    }

    @Test
    void emptyTextHasNoLines() {
        assertEquals(List.of(), TextRuler.wrap(TextStyle.WORD, "  ", 100));
    }
}
