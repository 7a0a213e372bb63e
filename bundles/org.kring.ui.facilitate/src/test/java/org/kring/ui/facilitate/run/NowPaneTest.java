// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.facilitate.run.RunViewState.Doer;
import org.kring.ui.testkit.TestScreen;

/** What everyone does now, in panes of any width. */
class NowPaneTest {

    private static final String ROLE = "Procesbegeleider";
    private static final String WHAT = "Geeft instructies.";
    /** Of 18 letters. */
    private static final String LONG_WORD = "verantwoordelijken";

    private TestScreen screen;
    private Composite pane;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        pane = new Composite(screen.shell(), SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        Doer doer = new Doer(ROLE, "Roos Bosuil, Karim van der Korenbloem", WHAT, "");
        NowPane now = new NowPane(pane);
        screen.open();
        now.show(new RunViewState("", "", "", "", "", List.of(doer), List.of(), List.of(), "", null, "", false, true));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void width(int width) {
        screen.shell().setSize(width, 600);
        screen.until(() -> screen.shell().getSize().x == width && pane.getSize().x <= width);
    }

    private Label label(String words) {
        return labels(pane)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Label> labels(Control control) {
        Stream<Label> inside = control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(NowPaneTest::labels)
                : Stream.empty();
        return control instanceof Label label ? Stream.of(label) : inside;
    }

    private static int width(Label like, String words) {
        GC gc = new GC(like);
        try {
            gc.setFont(like.getFont());
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }

    private Point place(String words) {
        return screen.display().map(label(words), pane, 0, 0);
    }

    @Test
    void whatARoleDoesHasMostOfTheWidthAndBreaksNoWordOfUsualLength() {
        for (int width : new int[] {260, 320, 400, 470, 490, 600}) {
            width(width);
            Label what = label(WHAT);
            int room = what.getSize().x;
            assertTrue(room >= width(what, LONG_WORD), room + " of " + width);
            assertTrue(room >= pane.getSize().x * 11 / 20, room + " of " + width);
            assertTrue(label(ROLE).getSize().x >= width(label(ROLE), ROLE), "in " + width);
        }
    }

    @Test
    void itStandsBesideTheNamesWhereThereIsRoomAndElseBelow() {
        width(600);
        assertEquals(place(ROLE).y, place(WHAT).y);
        width(400);
        assertTrue(place(ROLE).y < place(WHAT).y);
        assertEquals(place(ROLE).x, place(WHAT).x);
    }
}
