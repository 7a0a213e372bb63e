// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.model.method.Method;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.field.ErrorPage;
import org.kring.ui.design.field.MessageBar;
import org.kring.ui.design.text.Messages;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.state.PartState;
import org.kring.ui.state.StatePage;

/** The widgets of an opened method: a page for reading, one for a problem, one for the method itself. */
final class MethodPage {

    private static final String SASH = "design.side";
    private static final String FOLDED = "design.side.folded";
    private static final String YES = "yes";
    /** Together with the list on the left, the sides take a third of the window. */
    private static final int[] WEIGHTS = {79, 21};

    /** What stands out. */
    private static final Set<MethodView.Notice> STRONG =
            EnumSet.of(MethodView.Notice.PUBLISHED_INSISTING, MethodView.Notice.NOT_SAVED, MethodView.Notice.REFUSED);

    /** What the buttons of the page do. */
    record Actions(Runnable draft, Runnable accept, Runnable again) {}

    private final DesignServices services;
    private final Actions actions;
    private final Composite pages;
    private final StatePage loading;
    /** Made when it is needed: most methods can be opened. */
    private ErrorPage error;

    private MethodView.Notice shown = MethodView.Notice.NONE;
    private final Composite content;
    private final MessageBar bar;
    private final SashForm sash;
    private final PictureCanvas diagram;
    private final DetailsPane details;
    private boolean focusWanted;

    MethodPage(Composite parent, MethodPresenter presenter, DesignServices services, Actions actions) {
        this.services = services;
        this.actions = actions;
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        loading = new StatePage(pages, "method.loading", () -> {
            // reading a file is over soon
        });
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        bar = new MessageBar(content, this::act);
        sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(5);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        diagram = new PictureCanvas(sash, services.background(), new DiagramHand(presenter, this::zoom));
        diagram.setData(DesignIds.WIDGET_KEY, "method.diagram");
        diagram.name(Messages.Diagram_name);
        details = new DetailsPane(sash, presenter);
        sash.setWeights(
                services.memory().numbers(SASH, 2).filter(MethodPage::sane).orElse(WEIGHTS));
        fold(services.memory().text(FOLDED).filter(YES::equals).isPresent());
        diagram.addListener(SWT.Resize, event -> remember());
        show(loading);
    }

    private void remember() {
        if (!isFolded()) {
            services.memory().rememberNumbers(SASH, sash.getWeights());
        }
    }

    boolean isFolded() {
        return sash.getMaximizedControl() != null;
    }

    /** Folds the details away; the keyboard goes to the diagram then. */
    void fold(boolean folded) {
        if (folded != isFolded()) {
            // the sash form only moves it out of sight, where keys would still find it
            details.setVisible(!folded);
            sash.setMaximizedControl(folded ? diagram : null);
            services.memory().text(FOLDED, folded ? YES : "no");
            if (folded && content.isVisible()) {
                diagram.setFocus();
            }
        }
    }

    private static boolean sane(int[] weights) {
        return weights[0] > 0 && weights[1] > 0;
    }

    private void act() {
        (shown == MethodView.Notice.ALTERED ? actions.accept() : actions.draft()).run();
    }

    private void show(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    void loading() {
        if (!pages.isDisposed()) {
            loading.show(PartState.loading(Messages.Method_loading, "", ""));
            show(loading);
        }
    }

    void problem(String heading, String sentence, String file) {
        if (!pages.isDisposed()) {
            if (error == null) {
                error = new ErrorPage(pages, actions.again());
            }
            error.say(heading, sentence, file);
            show(error);
        }
    }

    void opened(boolean editable) {
        if (!pages.isDisposed()) {
            details.opened(editable);
            boolean focused = focusWanted || loading.isFocusControl();
            show(content);
            if (focused) {
                focus();
            }
        }
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

    void method(MethodViewState state) {
        if (!pages.isDisposed()) {
            details.method(state);
        }
    }

    void phase(Optional<PhaseViewState> state) {
        if (!pages.isDisposed()) {
            details.phase(state);
        }
    }

    void diagram(Method method, String selected) {
        if (!diagram.isDisposed()) {
            diagram.show(() -> DiagramScene.of(method, services.locale()), selected);
        }
    }

    void selection(String phase) {
        if (!pages.isDisposed()) {
            diagram.select(phase);
        }
    }

    void minutesFault(String sentence) {
        if (!pages.isDisposed()) {
            details.minutesFault(sentence);
        }
    }

    void notice(MethodView.Notice notice, String sentence) {
        if (pages.isDisposed()) {
            return;
        }
        shown = notice;
        bar.say(
                notice == MethodView.Notice.NONE ? Messages.Method_ownDraft : sentence,
                action(notice),
                STRONG.contains(notice));
    }

    private static String action(MethodView.Notice notice) {
        return switch (notice) {
            case PUBLISHED, PUBLISHED_INSISTING -> Messages.Method_makeDraft;
            case ALTERED -> Messages.Method_accept;
            default -> "";
        };
    }

    void selectActivity(int place) {
        details.selectActivity(place);
    }

    void zoom(int direction) {
        diagram.zoomBy(direction);
    }

    void zoomActual() {
        diagram.zoomTo(1);
    }

    void zoomFit() {
        diagram.zoomFit();
    }
}
