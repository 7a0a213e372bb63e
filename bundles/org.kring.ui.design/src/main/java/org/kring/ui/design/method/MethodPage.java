// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.draw.Palette;
import org.kring.model.method.Method;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.text.Messages;

/** The widgets of an opened method: a page for reading, one for a problem, one for the method itself. */
final class MethodPage {

    private static final String SASH = "design.details";
    private static final int REPAINT_DELAY_MS = 120;

    private final DesignServices services;
    private final Composite pages;
    private final Label loading;
    private final ErrorPage error;
    private final Composite content;
    private final MessageBar bar;
    private final SashForm sash;
    private final DiagramCanvas diagram;
    private final DetailsPane details;
    private Runnable repaint = () -> {
        // nothing to paint yet
    };
    private boolean painted;
    private boolean focusWanted;

    MethodPage(
            Composite parent, MethodPresenter presenter, DesignServices services, Runnable onDraft, Runnable onAgain) {
        this.services = services;
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        loading = new Label(pages, SWT.CENTER);
        loading.setText(Messages.Method_loading);
        error = new ErrorPage(pages, onAgain);
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        bar = new MessageBar(content, Messages.Method_makeDraft, onDraft);
        sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
        sash.setSashWidth(5);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        diagram = new DiagramCanvas(sash);
        diagram.onSelect(presenter::select);
        diagram.onStep(presenter::selectNext);
        details = new DetailsPane(sash, presenter);
        sash.setWeights(
                services.memory().numbers(SASH, 2).filter(MethodPage::sane).orElse(new int[] {52, 48}));
        diagram.addListener(SWT.Resize, event -> services.memory().numbers(SASH, sash.getWeights()));
        show(loading);
    }

    private static boolean sane(int[] weights) {
        return weights[0] > 0 && weights[1] > 0;
    }

    private void show(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    void loading() {
        show(loading);
    }

    void problem(String sentence, String file) {
        if (!pages.isDisposed()) {
            error.say(sentence, file);
            show(error);
        }
    }

    void opened(boolean editable) {
        if (!pages.isDisposed()) {
            details.opened(editable);
            painted = false;
            boolean focused = focusWanted || loading.isFocusControl();
            show(content);
            if (focused) {
                focus();
            }
        }
    }

    void palette(Palette palette) {
        diagram.palette(palette);
    }

    void focus() {
        Control shown = ((StackLayout) pages.getLayout()).topControl;
        focusWanted = shown == loading;
        if (shown == content) {
            diagram.setFocus();
        } else {
            shown.setFocus();
        }
    }

    void commit() {
        details.commit();
    }

    void method(MethodSheet sheet) {
        details.method(sheet);
    }

    void phase(Optional<PhaseSheet> sheet) {
        details.phase(sheet);
    }

    /** The first picture at once; later ones when typing pauses. */
    void diagram(Method method, String selected) {
        if (painted) {
            diagram.getDisplay().timerExec(-1, repaint);
            repaint = () -> paint(method, selected);
            diagram.getDisplay().timerExec(REPAINT_DELAY_MS, repaint);
        } else {
            painted = true;
            paint(method, selected);
        }
    }

    private void paint(Method method, String selected) {
        if (!diagram.isDisposed()) {
            diagram.show(method, services.locale(), selected);
        }
    }

    void selection(String phase) {
        diagram.select(phase);
    }

    void minutesFault(String sentence) {
        details.minutesFault(sentence);
    }

    void notice(MethodView.Notice notice, String sentence) {
        boolean published = notice == MethodView.Notice.PUBLISHED || notice == MethodView.Notice.PUBLISHED_INSISTING;
        bar.say(
                notice == MethodView.Notice.NONE ? "" : sentence,
                published,
                notice == MethodView.Notice.PUBLISHED_INSISTING || notice == MethodView.Notice.NOT_SAVED);
    }

    void selectActivity(int place) {
        details.selectActivity(place);
    }

    void zoom(int direction) {
        diagram.zoomBy(direction);
    }

    void zoomActual() {
        diagram.zoom().actual();
        diagram.zoomed();
    }

    void zoomFit() {
        diagram.zoom().fit();
        diagram.zoomed();
    }
}
