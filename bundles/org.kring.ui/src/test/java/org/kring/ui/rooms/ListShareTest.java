// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.Memory;
import org.kring.ui.testkit.TestScreen;

/** How wide the list of a room is, and what is remembered of it. */
class ListShareTest {

    private static final int USUAL = 2100;

    private final Memory memory = new Memory();
    private TestScreen screen;
    private MPartStack list;
    private MPartStack beside;
    private Composite part;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void start(int wanted) {
        MPartSashContainer sash = MBasicFactory.INSTANCE.createPartSashContainer();
        list = stack(sash, USUAL);
        beside = stack(sash, ListShare.WHOLE - USUAL);
        part = new Composite(screen.shell(), SWT.NONE);
        new ListShare(memory, "list", wanted).keep(list, part);
    }

    private static MPartStack stack(MPartSashContainer sash, int share) {
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.setContainerData(Integer.toString(share));
        sash.getChildren().add(stack);
        return stack;
    }

    /** As the workbench does when somebody drags the edge. */
    private void drag(int share) {
        list.setContainerData(Integer.toString(share));
        beside.setContainerData(Integer.toString(ListShare.WHOLE - share));
        part.notifyListeners(SWT.Resize, null);
    }

    private void shares(int share) {
        assertEquals(Integer.toString(share), list.getContainerData());
        assertEquals(Integer.toString(ListShare.WHOLE - share), beside.getContainerData());
    }

    @Test
    void largeLettersTakeMoreOfASmallWindow() {
        assertEquals(USUAL, ListShare.of(USUAL, 150, 1024));
        assertEquals(USUAL, ListShare.of(USUAL, 300, 1440));
        assertEquals(2930, ListShare.of(USUAL, 300, 1024));
        assertEquals(3000, ListShare.of(USUAL, 450, 1024), "no more than that");
    }

    @Test
    void itGoesWithTheWindowUntilSomebodyMovesItsEdge() {
        start(150);
        shares(USUAL);
        screen.shell().setSize(600, 400);
        shares(ListShare.of(USUAL, 150, screen.shell().getClientArea().width));
        part.notifyListeners(SWT.Resize, null);
        assertEquals(Optional.empty(), memory.text("list"), "nobody chose that");

        drag(4000);
        screen.shell().setSize(700, 400);

        shares(4000);
        assertEquals(Optional.of("4000"), memory.text("list"));
    }

    @Test
    void whatSomebodyChoseComesBack() {
        memory.rememberNumbers("list", 1500);
        start(150);
        shares(1500);
        screen.shell().setSize(600, 400);
        shares(1500);
    }

    @Test
    void noShareIsTakenThatLeavesNothing() {
        memory.rememberNumbers("list", ListShare.WHOLE);
        start(1);
        shares(USUAL);
    }
}
