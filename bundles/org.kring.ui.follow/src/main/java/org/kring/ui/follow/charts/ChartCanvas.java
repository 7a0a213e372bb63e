// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.draw.Picture;
import org.kring.ui.follow.FollowIds;

/**
 * Shows a scene at the device's real resolution, as wide as there is room. A place is marked by keys, opened by a click
 * or by the enter key. The picture is painted once and kept until scene, width or colours change.
 */
final class ChartCanvas extends Canvas {

    private static final int LINE = 40;
    private static final int SETTLE_MS = 120;
    /** A picture of more pixels is painted a little less sharp rather than not at all. */
    private static final double MOST_PIXELS = 60e6;

    private static final Map<Integer, Step> STEPS = Map.of(
            SWT.ARROW_LEFT, Step.LEFT,
            SWT.ARROW_RIGHT, Step.RIGHT,
            SWT.ARROW_UP, Step.UP,
            SWT.ARROW_DOWN, Step.DOWN,
            SWT.HOME, Step.FIRST,
            SWT.END, Step.LAST);

    private final ScrollBar across = getHorizontalBar();
    private final ScrollBar down = getVerticalBar();
    private final Runnable settle = this::settled;
    private Consumer<String> onOpen;
    private BiConsumer<Scene, Step> onStep;
    private Runnable onBack;
    private Palette palette = Palette.LIGHT;
    private Scene.Maker maker;
    private Scene scene;
    private int laidOut;
    private double zoom = 1;
    private Image image;
    private String selected = "";
    /** Where the pointer was moved to last: a press does not always tell its place. */
    private String pointed = "";

    ChartCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        setData(FollowIds.WIDGET_KEY, "follow.chart");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> forget());
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.KeyDown, this::keyed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        across.addListener(SWT.Selection, event -> redraw());
        down.addListener(SWT.Selection, event -> redraw());
        describe();
    }

    void onOpen(Consumer<String> listener) {
        onOpen = listener;
    }

    void onStep(BiConsumer<Scene, Step> listener) {
        onStep = listener;
    }

    void onZoom(IntConsumer listener) {
        addListener(SWT.MouseVerticalWheel, event -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                listener.accept(Integer.signum(event.count));
                event.doit = false;
            }
        });
    }

    void onBack(Runnable listener) {
        onBack = listener;
    }

    void show(Scene.Maker newMaker) {
        maker = newMaker;
        scene = null;
        layOut();
    }

    void palette(Palette newPalette) {
        palette = newPalette;
        forget();
        redraw();
    }

    /** How much larger than drawn, 1 for as large; the picture is laid out anew. */
    void zoom(double times) {
        zoom = times;
        scene = null;
        layOut();
        reveal();
    }

    void select(String place) {
        if (!place.equals(selected)) {
            selected = place;
            reveal();
            redraw();
            getAccessible().setFocus(ACC.CHILDID_SELF);
        }
    }

    private void resized() {
        if (scene == null) {
            layOut();
        } else {
            bars();
            getDisplay().timerExec(-1, settle);
            getDisplay().timerExec(SETTLE_MS, settle);
        }
    }

    private void settled() {
        if (!isDisposed() && getClientArea().width != laidOut) {
            layOut();
        }
    }

    private void layOut() {
        Rectangle area = getClientArea();
        if (maker == null || area.width < 2) {
            return;
        }
        laidOut = area.width;
        scene = maker.wide(laidOut / zoom);
        forget();
        bars();
    }

    private void bars() {
        Rectangle area = getClientArea();
        bar(across, (int) Math.ceil(scene.drawing().width() * zoom), area.width);
        bar(down, (int) Math.ceil(scene.drawing().height() * zoom), area.height);
        redraw();
    }

    private static void bar(ScrollBar bar, int size, int shown) {
        int most = Math.max(1, size);
        int thumb = Math.max(1, Math.min(most, shown));
        bar.setValues(Math.min(bar.getSelection(), most - thumb), 0, most, thumb, LINE, thumb);
        bar.setVisible(size > shown);
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(color(palette.surface().paper()));
        gc.fillRectangle(area);
        if (scene == null || area.isEmpty()) {
            return;
        }
        if (image == null) {
            image = new Image(getDisplay(), (ImageDataProvider) percent -> data(zoom * percent / 100.0));
        }
        gc.drawImage(image, -across.getSelection(), -down.getSelection());
        Rectangle mark = shownAt(selected);
        if (mark != null) {
            gc.setAntialias(SWT.ON);
            gc.setForeground(color(palette.accents().strong()));
            gc.setLineWidth(isFocusControl() ? 3 : 2);
            gc.drawRoundRectangle(mark.x, mark.y, mark.width, mark.height, 8, 8);
        }
    }

    private ImageData data(double scale) {
        double pixels = scene.drawing().width() * scene.drawing().height() * scale * scale;
        Picture picture = Picture.of(scene.drawing(), palette, scale * Math.min(1, Math.sqrt(MOST_PIXELS / pixels)));
        ImageData data = new ImageData(picture.width(), picture.height(), 32, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < picture.height(); y++) {
            data.setPixels(0, y, picture.width(), picture.argb(), y * picture.width());
        }
        int width = (int) Math.round(scene.drawing().width() * scale);
        return picture.width() >= width - 1
                ? data
                : data.scaledTo(width, (int) Math.round(scene.drawing().height() * scale));
    }

    /** Where a place is shown now, in points of this canvas; null when it is not in the picture. */
    Rectangle shownAt(String place) {
        Optional<Box> found = scene == null ? Optional.empty() : scene.boundsOf(place);
        return found.map(box -> new Rectangle(
                        (int) (box.x() * zoom) - across.getSelection(),
                        (int) (box.y() * zoom) - down.getSelection(),
                        (int) (box.width() * zoom),
                        (int) (box.height() * zoom)))
                .orElse(null);
    }

    private void reveal() {
        Rectangle mark = shownAt(selected);
        if (mark != null) {
            reveal(across, mark.x, mark.width);
            reveal(down, mark.y, mark.height);
        }
    }

    private static void reveal(ScrollBar bar, int from, int length) {
        if (from < 0) {
            bar.setSelection(bar.getSelection() + from);
        } else if (from + length > bar.getThumb()) {
            bar.setSelection(bar.getSelection() + Math.min(from, from + length - bar.getThumb()));
        }
    }

    private String placeAt(Event event) {
        return scene == null
                ? ""
                : scene.at((event.x + across.getSelection()) / zoom, (event.y + down.getSelection()) / zoom)
                        .orElse("");
    }

    private void clicked(Event event) {
        forceFocus();
        if (event.button == 1) {
            String pressed = placeAt(event);
            onOpen.accept(pressed.isEmpty() ? pointed : pressed);
        }
    }

    private void moved(Event event) {
        pointed = placeAt(event);
        String tip = pointed.isEmpty() ? "" : scene.tooltip(pointed);
        if (!tip.equals(getToolTipText() == null ? "" : getToolTipText())) {
            setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
            setCursor(tip.isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
    }

    private void keyed(Event event) {
        if (scene == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        if (STEPS.containsKey(event.keyCode)) {
            onStep.accept(scene, STEPS.get(event.keyCode));
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            onOpen.accept(selected);
        } else if (event.keyCode == SWT.ESC) {
            onBack.run();
        }
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                String marked = scene == null ? "" : scene.tooltip(selected);
                event.result = !marked.isEmpty() || scene == null
                        ? marked
                        : scene.drawing().title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = scene == null ? "" : scene.drawing().description();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }
}
