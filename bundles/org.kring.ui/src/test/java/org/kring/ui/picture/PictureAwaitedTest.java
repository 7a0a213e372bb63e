// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.testkit.TestScreen;

/** A canvas whose first picture takes long says that it is on its way; one that shows nothing says nothing. */
class PictureAwaitedTest {

    private final List<String> begun = new ArrayList<>();
    private TestScreen screen;
    private PictureCanvas canvas;

    /** Begins everything and ends nothing. */
    private final Background never = new Background() {

        @Override
        public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed) {
            begun.add(name);
        }

        @Override
        public boolean isQuiet() {
            return false;
        }
    };

    private static final class Nobody implements PictureListener {

        @Override
        public void pressed(String place) {}

        @Override
        public void stepped(Step step) {}

        @Override
        public void opened() {}

        @Override
        public void left() {}

        @Override
        public void zoomed(int direction) {}
    }

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new FillLayout());
        canvas = new PictureCanvas(screen.shell(), never, new Nobody());
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    /** Whether anything at all stands on its ground. */
    private boolean says() {
        Image image = new Image(screen.display(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        try {
            canvas.print(gc);
            ImageData data = image.getImageData();
            int ground = data.getPixel(data.width / 2, 10);
            for (int x = 10; x < data.width - 10; x++) {
                for (int y = data.height / 2 - 20; y < data.height / 2 + 20; y++) {
                    if (data.getPixel(x, y) != ground) {
                        return true;
                    }
                }
            }
            return false;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void show() {
        canvas.show(() -> points -> null, "");
        screen.until(() -> !begun.isEmpty());
    }

    @Test
    void whatTakesLongSaysThatItIsOnItsWay() {
        show();

        screen.until(this::says);
    }

    @Test
    void whatIsClearedSaysNothingMore() {
        show();
        screen.until(this::says);

        canvas.clear();

        assertFalse(says());
    }
}
