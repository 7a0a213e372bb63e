// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.Memory;
import org.kring.ui.testkit.TestScreen;

class DetailsSashTest {

    private static final String SASH = "design.side";

    private final Memory memory = new Memory();
    private TestScreen screen;
    private Composite details;
    private SashForm form;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        DetailsSash sash = new DetailsSash(screen.shell(), memory);
        form = sash.form();
        Composite diagram = new Composite(form, SWT.NONE);
        details = new Composite(form, SWT.NONE);
        sash.divide(diagram, details);
        screen.open();
        sash.fold(false);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void resize(int width) {
        screen.shell().setSize(width, 600);
        screen.until(() -> form.getSize().x <= width && form.getSize().x > width - 40);
    }

    @Test
    void detailsThatASmallWindowWidenedAreNotWiderInALargeOneAfterwards() {
        int usual = details.getSize().x;
        resize(600);
        assertTrue(details.getSize().x > 600 * usual / 1300, "else fields are cut");
        resize(1300);
        screen.until(() -> Math.abs(details.getSize().x - usual) <= 2);
        assertFalse(memory.numbers(SASH, 2).isPresent(), "nobody chose anything");
    }

    @Test
    void whatSomebodyChoseIsRememberedAndComesBackAfterASmallWindow() {
        form.setWeights(60, 40); // as a drag does
        screen.until(() -> memory.numbers(SASH, 2).isPresent());
        int chosen = details.getSize().x;
        int[] remembered = memory.numbers(SASH, 2).orElseThrow();
        assertEquals(0.4, remembered[1] / (double) (remembered[0] + remembered[1]), 0.01);
        resize(400);
        resize(1300);
        screen.until(() -> Math.abs(details.getSize().x - chosen) <= 8);
        assertEquals(remembered[1], memory.numbers(SASH, 2).orElseThrow()[1]);
    }
}
