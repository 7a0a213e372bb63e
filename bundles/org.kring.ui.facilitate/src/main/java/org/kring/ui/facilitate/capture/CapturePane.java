// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kring.meeting.run.CaptureKind;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.typing.Resumed;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.Scrolling;

/** What is kept, in sections. Words half typed stay when the rest changes, and come back with a section of their kind. */
public final class CapturePane {

    /** Percent of the height that the parking lot takes at most. */
    private static final int PARKING = 36;

    private static final int MARGIN = 4;

    private final CapturePresenter presenter;
    private final Labels labels;
    private final Scrolling column;
    private final LookBackPane lookBack;
    private final Composite body;
    /** Below the rest and always there, however much was kept; what it holds leaves room for the rest. */
    private final Scrolling parking;
    /** Its heading, which stays where it is while it scrolls. */
    private final Composite parkingHead;

    private final Combo also;
    private final List<CaptureKind> kinds = new ArrayList<>();
    private final Map<String, SectionPane> sections = new HashMap<>();
    /** The sections from above to below; the parking lot is the last. */
    private List<SectionViewState> shown = List.of();
    /** Whether the parking lot scrolls with the rest. */
    private boolean low;
    /** Whether the step asks for nothing but what everybody keeps to themselves. */
    private boolean secret;
    /** Whether it is looked back on something: what is said of that is no new point for later. */
    private boolean back;

    /** Builds the widgets; nothing is shown yet. */
    public CapturePane(Composite parent, CapturePresenter presenter, Labels labels) {
        this.presenter = presenter;
        this.labels = labels;
        column = new Scrolling(parent, MARGIN);
        lookBack = new LookBackPane(Widgets.column(column.content(), 0), presenter, labels);
        body = Widgets.column(column.content(), 0);
        also = Widgets.combo(column.content(), "capture.also", this::also);
        LongWords.tip(also, Messages.Capture_alsoTip);
        AccessibleName.of(also, Messages.Capture_also);
        also.addListener(SWT.KeyDown, this::openAlso);
        fillAlso();
        parkingHead = Widgets.column(parent, 0);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 0).applyTo(parkingHead);
        parking = new Scrolling(parent, MARGIN);
        parking.atMost(PARKING);
    }

    private void fillAlso() {
        also.add(Messages.Capture_also);
        for (CaptureKind each : CaptureKind.values()) {
            if (each != CaptureKind.PARKED) {
                kinds.add(each);
                also.add(labels.of(each));
            }
        }
        also.select(0);
    }

    /** An arrow opens the list, to go through all of it: on a closed one it would take the first kind at once. */
    private void openAlso(Event event) {
        boolean arrow = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP;
        if (arrow && !also.getListVisible()) {
            event.doit = false;
            also.setListVisible(true);
        }
    }

    private void also() {
        int index = also.getSelectionIndex();
        if (index > 0) {
            CaptureKind kind = kinds.get(index - 1);
            presenter.also(kind);
            also.select(0);
            // the list that closes gives the keyboard back to what had it before: go there after that
            also.getDisplay().asyncExec(() -> section(kind).ifPresent(CapturePane::begin));
        }
    }

    /** Under its heading, as far as there is room for both. */
    private static void begin(SectionPane section) {
        Scrolling.keepInSight(section);
        Resumed.typeIn(section.field());
    }

    private Optional<SectionPane> section(CaptureKind kind) {
        return sections.values().stream()
                .filter(each -> each.kind() == kind && each.field() != null)
                .findFirst();
    }

    /** The field to type more of a kind in; empty when there is none. */
    public Optional<Text> field(CaptureKind kind) {
        return section(kind).map(SectionPane::field);
    }

    /** In a low window the parking lot has no room of its own: it comes last in the column, and scrolls with the rest. */
    public void low(boolean isLow) {
        low = isLow;
        String keyboard = Keyboard.nameIn(parking.frame().getParent());
        for (Control each : new Control[] {parkingHead, parking.frame()}) {
            each.setVisible(!low);
            ((GridData) each.getLayoutData()).exclude = low;
        }
        sections.entrySet().removeIf(each -> {
            boolean parked = each.getValue().kind() == CaptureKind.PARKED;
            if (parked) {
                each.getValue().dispose();
            }
            return parked;
        });
        show(shown);
        if (keyboard.startsWith("capture." + CaptureKind.PARKED)) {
            Keyboard.toName(parking.frame().getParent(), keyboard);
        }
    }

    /** Shows the heading of the first section again. */
    public void top() {
        column.top();
    }

    /** Shows what is kept. */
    public void show(List<SectionViewState> sheets) {
        shown = sheets;
        List<String> order = sheets.stream().map(SectionViewState::key).toList();
        List<SectionViewState> own =
                sheets.stream().filter(each -> !each.yield().isEmpty()).toList();
        secret = !own.isEmpty() && own.stream().noneMatch(SectionViewState::entry);
        sections.entrySet().removeIf(each -> {
            boolean gone = !order.contains(each.getKey());
            if (gone) {
                each.getValue().dispose();
            }
            return gone;
        });
        SectionPane before = null;
        for (SectionViewState each : sheets) {
            boolean parked = !low && each.kind() == CaptureKind.PARKED;
            SectionPane pane = sections.computeIfAbsent(
                    each.key(),
                    key -> parked
                            ? new SectionPane(parking.content(), parkingHead, presenter)
                            : new SectionPane(body, presenter));
            pane.show(each);
            if (before != null && !parked) {
                pane.moveBelow(before);
            }
            before = pane;
        }
        body.reskin(SWT.ALL);
        parking.frame().reskin(SWT.ALL);
        parkingHead.reskin(SWT.ALL);
        parking.fit();
        parking.frame().getParent().layout(true, true);
        // both: where somebody types stays in sight when entries come above it
        column.fitAndKeepInSight();
        parking.fitAndKeepInSight();
    }

    /** Whether the step asks for nothing but what everybody keeps to themselves. */
    public boolean isSecret() {
        return secret;
    }

    /**
     * The first field to type in, the parking lot's when there is no other and it is not looked back on anything; null when
     * nothing is kept now, or only what is nobody else's business: by reflex nothing of it is to get anywhere.
     */
    public Text field() {
        return secret
                ? null
                : shown.stream()
                        .filter(each -> !back || each.kind() != CaptureKind.PARKED)
                        .map(each -> sections.get(each.key()))
                        .map(SectionPane::field)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Shows what to look back on; who has taken something up goes on with what comes after it.
     *
     * @param elsewhere gives the keyboard another place when nothing comes after it
     */
    public void lookBack(List<LookBackItem> open, Runnable elsewhere) {
        back = !open.isEmpty();
        lookBack.show(open, elsewhere);
        column.fit();
    }
}
