// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Locale;
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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kring.draw.Palette;
import org.kring.draw.PhaseDiagram;
import org.kring.draw.Picture;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.text.Messages;

/**
 * Shows a phase diagram at the device's real resolution. A click or the arrow keys select a phase; the selection is
 * ringed. The picture is painted once and kept until the method, the zoom or the colours change.
 */
final class DiagramCanvas extends Canvas {

    private static final int STEP = 40;

    private final ScrollBar across = getHorizontalBar();
    private final ScrollBar down = getVerticalBar();
    private final Zoom zoom = new Zoom();
    private Consumer<String> onSelect = phase -> {
        // nobody listens yet
    };
    private IntConsumer onStep = step -> {
        // nobody listens yet
    };
    private Palette palette = Palette.LIGHT;
    private PhaseDiagram diagram;
    private Image image;
    private Method method;
    private Locale locale = Locale.ROOT;
    private String selected = "";

    DiagramCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        setData(DesignIds.WIDGET_KEY, "method.diagram");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> forget());
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseVerticalWheel, this::wheeled);
        addListener(SWT.KeyDown, this::keyed);
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        across.addListener(SWT.Selection, event -> redraw());
        down.addListener(SWT.Selection, event -> redraw());
        describe();
    }

    void onSelect(Consumer<String> listener) {
        onSelect = listener;
    }

    void onStep(IntConsumer listener) {
        onStep = listener;
    }

    void show(Method newMethod, Locale newLocale, String selectedPhase) {
        boolean sameSelection = selectedPhase.equals(selected);
        method = newMethod;
        locale = newLocale;
        selected = selectedPhase;
        diagram = PhaseDiagram.of(method, locale);
        forget();
        resized();
        if (!sameSelection) {
            reveal();
            getAccessible().setFocus(ACC.CHILDID_SELF);
        }
    }

    void select(String phase) {
        if (!phase.equals(selected)) {
            selected = phase;
            reveal();
            redraw();
            getAccessible().setFocus(ACC.CHILDID_SELF);
        }
    }

    void palette(Palette newPalette) {
        palette = newPalette;
        forget();
        redraw();
    }

    Zoom zoom() {
        return zoom;
    }

    void zoomBy(int direction) {
        zoom.step(direction, scale());
        zoomed();
    }

    void zoomed() {
        forget();
        resized();
        reveal();
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private double scale() {
        Rectangle area = getClientArea();
        return zoom.scale(area.width, diagram == null ? 0 : diagram.width());
    }

    private Point size() {
        return diagram == null
                ? new Point(0, 0)
                : new Point((int) Math.ceil(diagram.width() * scale()), (int) Math.ceil(diagram.height() * scale()));
    }

    private void resized() {
        if (zoom.fits()) {
            forget();
        }
        Point size = size();
        Rectangle area = getClientArea();
        bar(across, size.x, area.width);
        bar(down, size.y, area.height);
        redraw();
    }

    private static void bar(ScrollBar bar, int size, int shown) {
        int most = Math.max(1, size);
        int thumb = Math.max(1, Math.min(most, shown));
        bar.setValues(Math.min(bar.getSelection(), most - thumb), 0, most, thumb, STEP, thumb);
        bar.setVisible(size > shown);
    }

    /** Where the picture begins: in the middle when it is narrower than the canvas. */
    private Point origin() {
        Point size = size();
        Rectangle area = getClientArea();
        int x = size.x < area.width ? (area.width - size.x) / 2 : -across.getSelection();
        int y = size.y < area.height ? (area.height - size.y) / 2 : -down.getSelection();
        return new Point(x, y);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(color(palette.surface().paper()));
        gc.fillRectangle(area);
        if (diagram == null || area.isEmpty()) {
            return;
        }
        if (image == null) {
            double scale = scale();
            image = new Image(getDisplay(), (ImageDataProvider) percent -> data(scale * percent / 100.0));
        }
        Point origin = origin();
        gc.drawImage(image, origin.x, origin.y);
        paintSelection(gc);
    }

    private ImageData data(double scale) {
        Picture picture = Picture.of(diagram, palette, scale);
        ImageData data = new ImageData(picture.width(), picture.height(), 32, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < picture.height(); y++) {
            data.setPixels(0, y, picture.width(), picture.argb(), y * picture.width());
        }
        return data;
    }

    private void paintSelection(GC gc) {
        Rectangle bounds = shownAt(selected);
        if (bounds != null) {
            gc.setAntialias(SWT.ON);
            gc.setForeground(color(palette.accents().strong()));
            gc.setLineWidth(isFocusControl() ? 3 : 2);
            gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, 10, 10);
        }
    }

    /** Where a phase is shown now, in points of this canvas; null when it is not in the diagram. */
    Rectangle shownAt(String phase) {
        double scale = scale();
        Point origin = origin();
        return diagram == null
                ? null
                : diagram.boundsOf(phase)
                        .map(box -> new Rectangle(
                                origin.x + (int) (box.getX() * scale),
                                origin.y + (int) (box.getY() * scale),
                                (int) (box.getWidth() * scale),
                                (int) (box.getHeight() * scale)))
                        .orElse(null);
    }

    private static Color color(org.kring.draw.Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private void reveal() {
        Rectangle bounds = shownAt(selected);
        if (bounds != null) {
            reveal(across, bounds.x, bounds.width);
            if (bounds.height <= down.getThumb()) {
                reveal(down, bounds.y, bounds.height);
            }
            redraw();
        }
    }

    /** Scrolls by what sticks out; a phase that is larger than the room is shown from its beginning. */
    private static void reveal(ScrollBar bar, int from, int length) {
        int shown = bar.getThumb();
        if (from < 0) {
            bar.setSelection(bar.getSelection() + from);
        } else if (from + length > shown) {
            bar.setSelection(bar.getSelection() + Math.min(from, from + length - shown));
        }
    }

    private String phaseAt(Event event) {
        if (diagram == null) {
            return "";
        }
        Point origin = origin();
        double scale = scale();
        return diagram.phaseAt((event.x - origin.x) / scale, (event.y - origin.y) / scale)
                .orElse("");
    }

    private void clicked(Event event) {
        forceFocus();
        if (event.button == 1) {
            onSelect.accept(phaseAt(event));
        }
    }

    private void moved(Event event) {
        String tip = phaseName(phaseAt(event));
        if (!tip.equals(getToolTipText() == null ? "" : getToolTipText())) {
            setToolTipText(tip.isEmpty() ? null : tip);
        }
    }

    private String phaseName(String id) {
        return method == null
                ? ""
                : Phases.find(method, id)
                        .map(phase -> PhaseSheet.heading(phase, locale))
                        .orElse("");
    }

    private void wheeled(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomBy(Integer.signum(event.count));
            event.doit = false;
        }
    }

    private void keyed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> onStep.accept(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> onStep.accept(-1);
            case SWT.HOME -> onStep.accept(-Integer.MAX_VALUE / 2);
            case SWT.END -> onStep.accept(Integer.MAX_VALUE / 2);
            case SWT.ESC -> onSelect.accept("");
            default -> {
                // other keys belong to menus
            }
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                String phase = phaseName(selected);
                event.result = phase.isEmpty() ? name() : phase;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = diagram == null ? "" : diagram.description();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    private String name() {
        return Messages.Diagram_name + (method == null ? "" : " " + Words.of(method.getName(), locale));
    }
}
