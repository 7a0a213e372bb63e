// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.ui.form.Widgets;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.typing.CleanTyping;

class UnbrokenWordsTest {

    @Test
    void linesEndInWordsThatAreTooLong() {
        assertEquals("abc def gh", UnbrokenWords.parted("abcdefgh", 3, " "));
        assertEquals("ab abc d ab", UnbrokenWords.parted("ab abcd ab", 3, " "));
        assertEquals("a😀|😀b", UnbrokenWords.parted("a😀😀b", 4, "|"), "no letter is torn");
    }

    @Test
    void whereLinesEndAlreadyNothingIsPutBetween() {
        String words = "four more ".repeat(400);
        assertEquals(words, UnbrokenWords.parted(words, 9, " "));
        String chinese = "会".repeat(900);
        assertEquals(chinese, UnbrokenWords.parted(chinese, 100, " "));
        String address = "https://example.org/" + "one-more/".repeat(200);
        assertEquals(address, UnbrokenWords.parted(address, 100, " "));
        String two = "ab";
        assertSame(two, UnbrokenWords.parted(two, 2, " "));
    }

    @Test
    void whatIsShownWhereItWrapsHasAnEndForEachLine() {
        try (TestScreen screen = new TestScreen()) {
            CleanTyping.everywhere(screen.display());
            String mistake = "x".repeat(10_000);
            Label label = Widgets.wrapped(screen.shell(), mistake, Widgets.PAGE);
            assertEquals(mistake, label.getText().replace("\u200b", ""));
            assertEquals(200, label.getText().split("\u200b").length);
            Text wraps = new Text(screen.shell(), SWT.MULTI | SWT.WRAP);
            wraps.setText(mistake);
            assertEquals(20, wraps.getText().split(" ").length);
            Text line = new Text(screen.shell(), SWT.SINGLE);
            line.setText(mistake);
            assertEquals(mistake, line.getText());
        }
    }
}
