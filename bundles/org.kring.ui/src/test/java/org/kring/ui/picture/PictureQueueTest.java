// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kring.draw.Drawing;
import org.kring.draw.Palette;
import org.kring.draw.PhaseDiagram;
import org.kring.draw.Picture;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.testkit.LargeMethod;
import org.kring.testkit.TestThread;
import org.kring.ui.Background;
import org.kring.ui.JobBackground;

@Timeout(60)
class PictureQueueTest {

    private final TestThread thread = new TestThread();
    private final Background background = new JobBackground(thread);
    private final List<String> shown = new ArrayList<>();
    private final List<StoreException> failures = new ArrayList<>();
    private final AtomicReference<Thread> maker = new AtomicReference<>();
    private final PictureQueue queue = new PictureQueue(
            background, "a test", painted -> shown.add(((Named) painted.scene()).title()), failures::add);

    private record Named(String title, Drawing drawing) implements Scene {

        @Override
        public Optional<String> at(double x, double y) {
            return Optional.empty();
        }

        @Override
        public Optional<Box> boundsOf(String place) {
            return Optional.empty();
        }

        @Override
        public String tooltip(String place) {
            return "";
        }
    }

    private Scene make(String title) {
        maker.set(Thread.currentThread());
        if (title.equals("broken")) {
            throw new IllegalStateException("cannot be laid out");
        }
        return new Named(title, PhaseDiagram.of(LargeMethod.of(400, 1), Locale.ENGLISH));
    }

    private Order order(String title) {
        Order.Window window = new Order.Window(100, 80, 300, 0, Zoom.Rule.ofWidth(1, 1), 1);
        return new Order(points -> make(title), null, window, Palette.LIGHT, 1);
    }

    private void ask(String title) {
        queue.ask(() -> Optional.of(order(title)));
    }

    @Test
    void aPictureIsPaintedOnAnotherThread() {
        ask("one");
        thread.until(background::isQuiet);

        assertEquals(List.of("one"), shown);
        assertNotSame(Thread.currentThread(), maker.get());
    }

    @Test
    void ofWhatIsAskedForMeanwhileOnlyTheLastIsPainted() {
        List<String> taken = new ArrayList<>();
        for (String title : List.of("one", "two", "three", "four")) {
            queue.ask(() -> {
                taken.add(title);
                return Optional.of(order(title));
            });
        }
        thread.until(background::isQuiet);

        assertEquals(List.of("one", "four"), shown);
        assertEquals(List.of("one", "four"), taken, "no snapshot is taken of what is not painted");
    }

    @Test
    void nothingIsPaintedWhenThereIsNothingAnyMore() {
        queue.ask(Optional::empty);

        assertEquals(true, background.isQuiet());
        assertEquals(List.of(), shown);
    }

    @Test
    void aFailureIsToldAndTheNextPictureIsPainted() {
        ask("broken");
        ask("whole");
        thread.until(background::isQuiet);

        assertEquals(1, failures.size());
        assertSame(Problem.UNEXPECTED, failures.get(0).problem());
        assertEquals(List.of("whole"), shown);
    }

    @Test
    void onlyWhatIsInViewBecomesPixels() {
        Painted painted = order("wide").carryOut();

        assertTrue(painted.scene().drawing().width() > 1000, "a test of nothing");
        assertEquals(50 + 100 + 50, painted.data().width, "half a window before and after");
        assertEquals(250, painted.part().x);
        assertEquals(80 + 40, painted.data().height);
    }

    @Test
    void aPartLooksAsCutOutOfTheWhole() {
        Order order = order("wide");
        Painted painted = order.carryOut();
        Picture whole = Picture.of(painted.scene().drawing(), Palette.LIGHT, 1);

        for (int y = 0; y < painted.data().height; y++) {
            for (int x = 0; x < painted.data().width; x++) {
                int expected = whole.argb()[y * whole.width() + x + painted.part().x];
                assertEquals(expected & 0xffffff, painted.data().getPixel(x, y) & 0xffffff, x + ", " + y);
            }
        }
    }
}
