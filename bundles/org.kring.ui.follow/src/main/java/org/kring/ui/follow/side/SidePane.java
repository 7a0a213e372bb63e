// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.side;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kring.evaluation.Audience;
import org.kring.ui.AccessibleName;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.widget.RoomForBars;

/** Beside the charts: the side of words, and below it for whom the figures are made. */
public final class SidePane {

    private static final Map<SideViewState.Look, String> STYLES = Map.of(
            SideViewState.Look.HEADING, "kring-heading",
            SideViewState.Look.PLAIN, "kring-plain",
            SideViewState.Look.QUIET, "kring-quiet",
            SideViewState.Look.FLAG, "kring-fault");
    private static final int MARGIN = 14;
    /** Between words and their bar, whose room is kept while there is none. */
    private static final int AIR = 4;

    private final ScrolledComposite scroll;
    private final Composite body;
    private final Composite audiences;
    private final Composite lines;
    private final Map<Audience, Button> choices = new EnumMap<>(Audience.class);
    private final Label explanation;
    private final IStylingEngine styles;
    private SideViewState shown;

    /** Builds the widgets; whoever chooses an audience is told. */
    public SidePane(Composite parent, IStylingEngine styles, Consumer<Audience> onAudience) {
        this.styles = styles;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(MARGIN, AIR, 16, 16)
                .spacing(0, 12)
                .applyTo(body);
        scroll.setContent(body);
        label(body, Messages.Audience_heading, "kring-heading");
        audiences = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 12).applyTo(audiences);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(audiences);
        for (Audience audience : new Audience[] {Audience.OUTSIDE, Audience.GROUP}) {
            choice(audience, onAudience);
        }
        explanation = label(body, "", "kring-quiet");
        explanation.setData(FollowIds.WIDGET_KEY, "follow.audience.why");
        // last: words of another length move nothing that can be chosen
        lines = new Composite(body, SWT.NONE);
        lines.setData(FollowIds.WIDGET_KEY, "follow.sheet");
        GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        scroll.addListener(SWT.Resize, event -> fit());
        RoomForBars.showBars(scroll, this::fit);
    }

    /** The widget. */
    public Control control() {
        return scroll;
    }

    /** The words beside their button wrap and can be clicked: GTK keeps words of its own in one as wide as they were. */
    private void choice(Audience audience, Consumer<Audience> onAudience) {
        String words = audience == Audience.OUTSIDE ? Messages.Audience_outside : Messages.Audience_group;
        Button button = new Button(audiences, SWT.RADIO);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
        AccessibleName.of(button, words);
        button.setData(FollowIds.WIDGET_KEY, "follow.audience." + audience.name());
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                onAudience.accept(audience);
            }
        });
        button.addListener(SWT.KeyDown, this::scrolled);
        Label beside = label(audiences, words, "kring-plain");
        beside.setData(FollowIds.WIDGET_KEY, "follow.audience." + audience.name() + ".words");
        beside.addListener(SWT.MouseDown, event -> {
            if (button.isEnabled()) {
                button.setFocus();
                choices.forEach((each, other) -> other.setSelection(each == audience));
                onAudience.accept(audience);
            }
        });
        choices.put(audience, button);
    }

    /** What has the keyboard here is at the top; the pages below are turned from there. */
    private void scrolled(Event event) {
        int page = scroll.getClientArea().height;
        int further = event.keyCode == SWT.PAGE_DOWN ? page : event.keyCode == SWT.PAGE_UP ? -page : 0;
        if (further != 0) {
            scroll.setOrigin(0, Math.max(0, scroll.getOrigin().y + further));
            event.doit = false;
        }
    }

    private static Label label(Composite parent, String text, String style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setData(FollowIds.CSS_CLASS, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Shows for whom the figures are made, and what that means; a group looks at itself alone, so one is to be chosen. */
    public void audience(Audience audience, boolean oneGroup) {
        choices.forEach((each, button) -> button.setSelection(each == audience));
        choices.get(Audience.GROUP).setEnabled(oneGroup);
        String why = audience == Audience.OUTSIDE ? Messages.Audience_outsideWhy : Messages.Audience_groupWhy;
        explanation.setText(oneGroup ? why : why + " " + Messages.Audience_oneGroup);
        fit();
    }

    /** Shows other words. */
    public void show(SideViewState side) {
        if (side.equals(shown)) {
            return;
        }
        boolean another = !side.meeting().equals(shown == null ? "" : shown.meeting());
        shown = side;
        lines.setRedraw(false);
        for (Control old : lines.getChildren()) {
            old.dispose();
        }
        for (int i = 0; i < side.lines().size(); i++) {
            line(side.lines().get(i), i == 0);
        }
        if (styles != null) {
            styles.style(lines);
        }
        fit();
        lines.setRedraw(true);
        if (another) {
            reveal();
        }
    }

    /** The figures of a meeting come into view when it is chosen, at least as many of them as there is room for. */
    private void reveal() {
        if (shown.meeting().isEmpty()) {
            scroll.setOrigin(0, 0);
            return;
        }
        int top = lines.getLocation().y;
        Rectangle last = lines.getChildren()[shown.firstSection() - 1].getBounds();
        int bottom = top + last.y + last.height;
        int origin = scroll.getOrigin().y;
        int height = scroll.getClientArea().height;
        if (top < origin || bottom > origin + height) {
            scroll.setOrigin(0, top < origin ? top : Math.min(top, bottom - height));
        }
    }

    private void line(SideViewState.Line line, boolean first) {
        Label label = label(lines, line.text(), STYLES.get(line.look()));
        label.setToolTipText(line.tip().isEmpty() ? null : line.tip().replace("&", "&&"));
        int above = line.look() == SideViewState.Look.HEADING && !first ? 12 : 0;
        int inset = line.look() == SideViewState.Look.QUIET ? 10 : 0;
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .indent(inset, above)
                .applyTo(label);
    }

    private void fit() {
        int width = Math.max(120, scroll.getClientArea().width);
        // as if the bar were there: when it comes, no word moves
        int words = Math.max(120, scroll.getSize().x - scroll.getVerticalBar().getSize().x) - MARGIN - AIR;
        wrap(body, words);
        int button = choices.get(Audience.GROUP).computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        wrap(audiences, words - button - ((GridLayout) audiences.getLayout()).horizontalSpacing);
        wrap(lines, words);
        scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true, true);
    }

    private static void wrap(Composite parent, int width) {
        for (Control each : parent.getChildren()) {
            if (each instanceof Label && each.getLayoutData() instanceof GridData data) {
                data.widthHint = width - data.horizontalIndent;
            }
        }
    }
}
