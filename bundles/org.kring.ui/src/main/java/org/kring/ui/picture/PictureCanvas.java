// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kring.ui.AccessibleName;
import org.kring.ui.Background;

/**
 * Shows a scene at the device's real resolution. Laying out and painting happen in the background on a snapshot, as far
 * as the picture is in view; until that is done the last picture stays, so that typing never waits for it. A place is
 * marked by keys or a click and ringed; its words are the tip, and the name that a screen reader finds.
 */
public final class PictureCanvas extends Canvas {

    private static final Map<Integer, Step> STEPS = Map.of(
            SWT.ARROW_LEFT, Step.LEFT,
            SWT.ARROW_RIGHT, Step.RIGHT,
            SWT.ARROW_UP, Step.UP,
            SWT.ARROW_DOWN, Step.DOWN,
            SWT.HOME, Step.FIRST,
            SWT.END, Step.LAST);

    private final PictureListener listener;
    private final PictureView view;
    private String name = "";
    private String selected = "";
    /** Where the pointer was moved to last: a press does not always tell its place. */
    private String pointed = "";

    private String pressedBefore = "";
    private String pressedLast = "";
    /** While a press is answered: what is under the hand is seen already, and stays there. */
    private boolean pressing;

    private final List<Runnable> waitingKeys = new ArrayList<>();

    /**
     * An empty canvas.
     *
     * @param parent of the widget
     * @param background lays out and paints
     * @param listener hears what people do
     */
    public PictureCanvas(Composite parent, Background background, PictureListener listener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.listener = listener;
        // a bar that only shows itself to a moving pointer does not say that there is more
        setScrollbarsMode(SWT.NONE);
        view = new PictureView(this, background, () -> selected, this::shownAnew);
        addListener(SWT.Paint, event -> view.paint(event.gc));
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseDoubleClick, event -> opened(event.button));
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseVerticalWheel, this::wheeled);
        addListener(SWT.KeyDown, this::keyed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        AccessibleName.of(this, this::accessibleName);
        PictureWords.describe(getAccessible(), this::description);
    }

    /**
     * Shows another scene as soon as it is painted.
     *
     * @param snapshot asked for on the user interface thread when the scene's turn to be laid out comes; what it gives
     *     must not change after that
     * @param place the one that is marked; "" for none
     */
    public void show(Supplier<Scene.Maker> snapshot, String place) {
        view.show(snapshot);
        select(place);
    }

    /** Shows nothing any more, at once; a picture that is being painted is dropped. For what must not be seen longer. */
    public void clear() {
        waitingKeys.clear();
        pointed = "";
        setToolTipText(null);
        setCursor(null);
        view.clear();
    }

    /**
     * Scrolls half of what is seen sideways.
     *
     * @param direction -1 to the left, 1 to the right
     */
    public void beside(int direction) {
        view.beside(direction);
    }

    /** Scrolls to the top left, whatever was seen of the picture before. */
    public void toBegin() {
        view.toBegin();
    }

    /**
     * Marks a place and brings it into view.
     *
     * @param place its name; "" for none
     */
    public void select(String place) {
        if (!place.equals(selected)) {
            selected = place;
            if (!pressing || !place.equals(pressedLast)) {
                view.reveal(place);
            }
            redraw();
            tellReader();
        }
    }

    /** Has a picture that is lower than the canvas stand at its top; without this it stands in the middle. */
    public void alignTop() {
        view.alignTop();
    }

    /**
     * What kind of picture this is, for screen readers.
     *
     * @param words stand before the title of the picture
     */
    public void name(String words) {
        name = words;
    }

    /**
     * Makes the picture larger or smaller.
     *
     * @param direction 1 or −1
     */
    public void zoomBy(int direction) {
        view.zoom().step(direction, view.scaleInText());
        view.zoomed();
    }

    /** Shows the whole picture, however small its letters get. */
    public void zoomFit() {
        view.zoom().fit();
        view.zoomed();
    }

    /**
     * Shows the picture at a scale.
     *
     * @param scale more than 0; 1 is the size in which it was drawn
     */
    public void zoomTo(double scale) {
        view.zoom().fixed(scale);
        view.zoomed();
    }

    /**
     * Shows the picture at a scale, or smaller when it is wider than the canvas then, as long as that can be read.
     *
     * @param scale more than 0; 1 is the size in which it was drawn
     */
    public void zoomAtMost(double scale) {
        view.zoom().atMost(scale);
        view.zoomed();
    }

    /**
     * Shows the whole width of the picture, at a scale or as much smaller as that needs, as long as its letters are there.
     *
     * @param scale more than 0; 1 is the size in which it was drawn
     */
    public void zoomWidth(double scale) {
        view.zoom().width(scale);
        view.zoomed();
    }

    /** The scale at which the picture is shown now; 1 is the size in which it was drawn, and while nothing is shown. */
    public double scale() {
        return view.scaleInText();
    }

    /**
     * The scene that is shown now.
     *
     * @return empty until the first one is painted
     */
    public Optional<Scene> scene() {
        return view.scene();
    }

    /**
     * Whether the picture shows everything as it was asked for last.
     *
     * @return false while something is still to be laid out or painted
     */
    public boolean isCurrent() {
        return view.isCurrent();
    }

    /**
     * Where a place is shown now.
     *
     * @param place its name
     * @return in points of this canvas; empty when it is not in the picture
     */
    public Optional<Rectangle> shownAt(String place) {
        return view.shownAt(place);
    }

    private void shownAnew() {
        tellReader();
        List<Runnable> keys = List.copyOf(waitingKeys);
        waitingKeys.clear();
        keys.forEach(Runnable::run);
    }

    /** Its words are others: a screen reader says them, unless somebody types elsewhere. */
    private void tellReader() {
        if (isFocusControl()) {
            getAccessible().setFocus(ACC.CHILDID_SELF);
        }
    }

    /** A key that is pressed on the way to another scene is meant for that one. */
    private void whenShown(Runnable key) {
        if (view.isOnTheWay()) {
            waitingKeys.add(key);
        } else {
            key.run();
        }
    }

    private void pressed(Event event) {
        forceFocus();
        if (event.button == 1) {
            String place = view.placeAt(event.x, event.y);
            pressedBefore = pressedLast;
            pressedLast = place.isEmpty() ? pointed : place;
            pressing = true;
            try {
                listener.pressed(pressedLast);
            } finally {
                pressing = false;
            }
        }
    }

    /** Only when both clicks were on the same place: the first may have brought another picture. */
    private void opened(int button) {
        if (button == 1 && !pressedLast.isEmpty() && pressedLast.equals(pressedBefore)) {
            listener.opened();
        }
    }

    private void moved(Event event) {
        pointed = view.placeAt(event.x, event.y);
        String tip = tip(pointed);
        if (!tip.equals(getToolTipText() == null ? "" : getToolTipText())) {
            setToolTipText(tip.isEmpty() ? null : tip);
            setCursor(tip.isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
    }

    private String tip(String place) {
        return view.scene().map(scene -> scene.tooltip(place)).orElse("").replace("&", "&&");
    }

    private void wheeled(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            listener.zoomed(Integer.signum(event.count));
            event.doit = false;
        }
    }

    private void keyed(Event event) {
        boolean left = event.keyCode == SWT.ARROW_LEFT;
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT && (left || event.keyCode == SWT.ARROW_RIGHT)) {
            beside(left ? -1 : 1);
            return;
        }
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        if (STEPS.containsKey(event.keyCode)) {
            Step step = STEPS.get(event.keyCode);
            whenShown(() -> listener.stepped(step));
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            whenShown(listener::opened);
        } else if (event.keyCode == SWT.ESC) {
            whenShown(listener::left);
        } else if (event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP) {
            view.page(event.keyCode == SWT.PAGE_DOWN ? 1 : -1);
        }
    }

    private String accessibleName() {
        String marked = view.scene().map(scene -> scene.tooltip(selected)).orElse("");
        return marked.isEmpty()
                ? (name + " "
                                + view.scene()
                                        .map(scene -> scene.drawing().title())
                                        .orElse(""))
                        .strip()
                : marked;
    }

    private String description() {
        return view.scene().map(scene -> scene.drawing().description()).orElse("");
    }
}
