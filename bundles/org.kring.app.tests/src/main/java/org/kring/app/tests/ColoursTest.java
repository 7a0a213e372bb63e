// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of the colours while the program runs. */
class ColoursTest {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    @BeforeEach
    void clean() throws Exception {
        Remembered.nothing();
    }

    /** As the sentence of a save that failed, when it is saved after all. */
    @Test
    void theColoursChangeTwiceWhereWordsWereBoldForAWhile() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("welcome.sentence1");
            style(program, hands, "kring-bar-fault", SWT.BOLD);
            style(program, hands, "kring-bar", SWT.NORMAL);
            for (int i = 0; i < 3; i++) {
                Color before = program.ui(() -> hands.find("welcome.create").getBackground());
                program.press(SWT.CTRL | SWT.SHIFT, 't');
                program.waitFor(
                        "other colours",
                        () -> !hands.find("welcome.create").getBackground().equals(before));
                program.waitFor(
                        "words with a font", () -> !words(hands).getFont().isDisposed());
            }
        });
    }

    private static void style(Program program, WorkbenchDriver hands, String style, int letters) throws Exception {
        program.ui(() -> {
            words(hands).setData(CSS_CLASS, style);
            words(hands).reskin(SWT.ALL);
            return null;
        });
        program.waitFor(
                "letters of " + style,
                () -> words(hands).getFont().getFontData()[0].getStyle() == letters);
    }

    private static Label words(WorkbenchDriver hands) {
        return (Label) hands.find("welcome.sentence1");
    }
}
