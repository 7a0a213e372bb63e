// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomButtonTest {

    private static final Color STRONG = new Color(200, 0, 0);

    private Shell shell;
    private Image image;
    private RoomButton button;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        image = new Image(shell.getDisplay(), 16, 16);
        button = new RoomButton(shell, "Follow", image);
        button.setForeground(STRONG);
        shell.pack();
        shell.setLocation(0, 0);
        shell.open();
    }

    @AfterEach
    void close() {
        image.dispose();
        shell.getDisplay().dispose();
    }

    /** Painted by itself onto an image, whatever the window system is doing. */
    private int strongPixelsAtTheFoot() {
        int width = button.getSize().x;
        int height = button.getSize().y;
        Image seen = new Image(shell.getDisplay(), width, height);
        GC gc = new GC(seen);
        gc.setForeground(STRONG);
        Event paint = new Event();
        paint.gc = gc;
        button.notifyListeners(SWT.Paint, paint);
        gc.dispose();
        ImageData data = seen.getImageData();
        seen.dispose();
        int count = 0;
        for (int x = 0; x < width; x++) {
            if (data.palette.getRGB(data.getPixel(x, height - 2)).equals(STRONG.getRGB())) {
                count++;
            }
        }
        return count;
    }

    @Test
    void onlyTheRoomWhereWeAreIsUnderlined() {
        assertEquals(0, strongPixelsAtTheFoot());

        button.current(true);

        assertTrue(strongPixelsAtTheFoot() > 20, "a line as wide as the words");
    }

    @Test
    void aClickAndTheKeysChooseIt() {
        List<String> chosen = new ArrayList<>();
        button.addListener(SWT.Selection, event -> chosen.add("chosen"));
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        Event space = new Event();
        space.character = ' ';

        button.notifyListeners(SWT.MouseDown, new Event());
        button.notifyListeners(SWT.KeyDown, enter);
        button.notifyListeners(SWT.KeyDown, space);
        button.notifyListeners(SWT.KeyDown, new Event());

        assertEquals(3, chosen.size());
    }
}
