// SPDX-License-Identifier: EPL-2.0
package org.kring.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** What the styling engine would overlook when the look changes: a font of its sheet that looks like the widget's own. */
class StyledFontsTest {

    private TestScreen screen;
    private Label words;
    private Font own;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        words = new Label(new Composite(screen.shell(), SWT.NONE), SWT.NONE);
        own = words.getFont();
        words.setData("defaultFont", own);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Font styled(int style) {
        var data = own.getFontData()[0];
        data.setStyle(style);
        Font font = new Font(screen.display(), data);
        words.setFont(font);
        words.addDisposeListener(event -> font.dispose());
        return font;
    }

    @Test
    void aFontThatLooksLikeTheOwnIsGivenBack() {
        styled(SWT.NORMAL);

        StyledFonts.giveBack(screen.display());

        assertSame(own, words.getFont());
    }

    @Test
    void aFontThatWasTakenAwayIsGivenBack() {
        styled(SWT.NORMAL).dispose();

        StyledFonts.giveBack(screen.display());

        assertEquals(own, words.getFont());
    }

    @Test
    void whatTheStylingEngineGivesBackItselfIsLeftToIt() {
        Font bold = styled(SWT.BOLD);

        StyledFonts.giveBack(screen.display());

        assertSame(bold, words.getFont());
    }
}
