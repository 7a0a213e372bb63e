// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class GrowingTextTest {

    private static final String WORDS = "My team says yes and does no, and I go on doing everything myself";

    private TestScreen screen;
    private Composite place;
    private GrowingText field;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(null);
        place = new Composite(screen.shell(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(9, 9).applyTo(place);
        field = new GrowingText(place, "words", GrowingText.CLOSE, this::grown);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.text().setText(WORDS);
        screen.open();
        place.setSize(900, 400);
        screen.until(() -> lines() == 1);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void grown() {
        place.layout(true, true);
    }

    private int lines() {
        return field.text().getSize().y / field.text().getLineHeight();
    }

    @Test
    void itIsAsHighAsItsWordsWhenItBecomesNarrow() {
        place.setSize(220, 400);
        screen.until(() -> lines() >= 2);
        assertTrue(lines() <= 5);
    }
}
