// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.text.Messages;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.state.PartState;
import org.kring.ui.state.StatePage;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.MessageStrip;
import org.kring.ui.widget.WidgetData;

/** The widgets of an opened method: a page for reading, one for a problem, one for the method itself. */
final class MethodPage {

    /** What the buttons of the page do. */
    record Actions(Runnable draft, Runnable accept, Runnable save, Runnable again) {}

    private final MethodPresenter presenter;
    private final DesignServices services;
    private final Actions actions;
    private final Composite pages;
    private final StatePage loading;
    /** Made when it is needed: most methods can be opened. */
    private StatePage failed;

    private MethodView.Next next = MethodView.Next.SAVE;
    private final Composite content;
    private final Banner bar;
    private final DetailsSash sash;
    private final PictureCanvas diagram;
    private final DetailsPane details;
    private boolean focusWanted;
    /** Pressed while the method is being read. */
    private final List<Event> early = new ArrayList<>();

    private boolean dirty;

    MethodPage(Composite parent, MethodPresenter presenter, DesignServices services, Actions actions) {
        this.presenter = presenter;
        this.services = services;
        this.actions = actions;
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        loading = new StatePage(pages, "method.loading", () -> {
            // reading a file is over soon
        });
        loading.addListener(SWT.KeyDown, this::pressedEarly);
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(content);
        MessageStrip strip = new MessageStrip(content, "method.strip");
        bar = strip.add("method.notice");
        // before anything is laid out: the words of a filled button are wider
        bar.primary(false);
        foldButton();
        sash = new DetailsSash(content, services.memory());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash.form());
        diagram = new PictureCanvas(
                sash.form(), services.background(), new DiagramHand(presenter, this::toPhase, this::zoom));
        diagram.addListener(SWT.KeyDown, this::openedByF2);
        diagram.setData(DesignIds.WIDGET_KEY, "method.diagram");
        diagram.name(Messages.Diagram_name);
        details = new DetailsPane(sash.form(), presenter);
        sash.divide(diagram, details);
        show(loading);
    }

    /** Who does not know the key finds the details all the same. */
    private void foldButton() {
        Composite parent = WidgetData.style(new Composite(content, SWT.NONE), "kring-bar");
        // as high above as the button of the sentence beside it
        GridLayoutFactory.fillDefaults().extendedMargins(0, 12, 6, 0).applyTo(parent);
        GridDataFactory.fillDefaults().applyTo(parent);
        Button button = WidgetData.key(new Button(parent, SWT.PUSH), "method.details");
        button.setText(Messages.Details_fold);
        button.setToolTipText(Messages.Details_foldTip);
        button.addListener(SWT.Selection, event -> fold(!isFolded()));
        Keyboard.goesBackAfterClick(button, () -> diagram.setFocus());
    }

    boolean isOpen() {
        return !pages.isDisposed() && ((StackLayout) pages.getLayout()).topControl == content;
    }

    boolean isFolded() {
        return sash.isFolded();
    }

    /** Folds the details away; the keyboard goes to the diagram then. */
    void fold(boolean folded) {
        sash.fold(folded);
        if (folded && content.isVisible()) {
            diagram.setFocus();
        }
    }

    /** F2 is Enter for the picture, which lets keys wait until the phase that they are meant for is shown. */
    private void openedByF2(Event event) {
        if (event.keyCode == SWT.F2 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            diagram.notifyListeners(SWT.KeyDown, enter);
        }
    }

    /** Shows the details, at the title of the phase that is selected; without one there is nothing to go to. */
    private void toPhase() {
        if (presenter.isOpen() && presenter.selectedPhase().isPresent()) {
            fold(false);
            details.toPhase(
                    presenter.editing().editable(), Words.isDutch(services.locale()) ? Field.TITLE_NL : Field.TITLE_EN);
        }
    }

    private void act() {
        Runnable action =
                switch (next) {
                    case DRAFT -> actions.draft();
                    case ACCEPT -> actions.accept();
                    case SAVE -> actions.save();
                };
        action.run();
    }

    private void show(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    /** Keys that are pressed while the method is being read are meant for what is about to be shown. */
    private void pressedEarly(Event event) {
        Event key = new Event();
        key.keyCode = event.keyCode;
        key.character = event.character;
        key.stateMask = event.stateMask;
        early.add(key);
    }

    /** Says whose file is being read, after half a second. */
    void loading(String name) {
        if (!pages.isDisposed()) {
            early.clear();
            // who tries again goes on with what comes
            boolean here = Keyboard.isIn(pages);
            loading.show(PartState.loading(NLS.bind(Messages.Method_opening, name), "", ""));
            show(loading);
            if (here) {
                focus();
            }
        }
    }

    void problem(String heading, String sentence, String file) {
        if (!pages.isDisposed()) {
            if (failed == null) {
                failed = new StatePage(pages, "method.failed", actions.again());
            }
            String where = file.isEmpty() ? sentence : sentence + "\n\n" + file;
            failed.show(PartState.failed(heading, where, Messages.Error_again));
            boolean wanted = focusWanted || loading.isFocusControl();
            show(failed);
            if (wanted) {
                focus();
            }
        }
    }

    void opened(boolean editable) {
        if (!pages.isDisposed()) {
            details.opened(editable);
            if (focusWanted || loading.isFocusControl()) {
                focusWanted = false;
                // before the other page goes: the keyboard would be lent to another part meanwhile
                content.setBounds(pages.getClientArea());
                content.setVisible(true);
                diagram.setFocus();
            }
            show(content);
            List<Event> keys = List.copyOf(early);
            early.clear();
            keys.forEach(each -> diagram.notifyListeners(SWT.KeyDown, each));
        }
    }

    void focus() {
        if (Keyboard.isIn(pages)) {
            return;
        }
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

    void reveal(EditName edit) {
        if (!pages.isDisposed()) {
            details.reveal(edit);
        }
    }

    /** What had the window covered while it saved goes now: the keyboard, which it took, comes back to this page. */
    void notSaved() {
        if (!pages.isDisposed() && !pages.getShell().isEnabled()) {
            pages.getDisplay().asyncExec(() -> {
                if (!pages.isDisposed() && pages.isVisible()) {
                    focus();
                }
            });
        }
    }

    /** After what had the window covered while it saved has gone, and the keyboard has come back to the window. */
    void refused(RefusedWords.Held held) {
        if (isFolded()) {
            fold(false);
            // where it was scrolled to before had no size
            details.reveal(held.edit());
        }
        details.mend(held);
        pages.getDisplay().asyncExec(() -> {
            if (!pages.isDisposed()) {
                details.mend(held);
            }
        });
    }

    void copiedName(Optional<Field> name) {
        if (!pages.isDisposed()) {
            details.copiedName(name);
        }
    }

    void wordsFaults(Map<Field, String> sentences) {
        if (!pages.isDisposed()) {
            details.wordsFaults(sentences);
        }
    }

    void minutesFault(String sentence) {
        if (!pages.isDisposed()) {
            details.minutesFault(sentence);
        }
    }

    void notice(MethodView.Notice notice, String sentence, MethodView.Next newNext) {
        if (pages.isDisposed()) {
            return;
        }
        next = newNext;
        String words = notice == MethodView.Notice.NONE ? Messages.Method_ownDraft : sentence;
        bar.offer(words, tone(notice), action(next), this::act);
        content.layout(true, true);
        enableAction();
    }

    private static Banner.Tone tone(MethodView.Notice notice) {
        return switch (notice) {
            case NOT_SAVED -> Banner.Tone.FAULT;
            case PUBLISHED_INSISTING -> Banner.Tone.STRONG;
            default -> Banner.Tone.QUIET;
        };
    }

    /** The method differs from its file, or no longer does. */
    void dirty(boolean differs) {
        if (!pages.isDisposed() && dirty != differs) {
            dirty = differs;
            enableAction();
        }
    }

    private void enableAction() {
        bar.primary(dirty || next != MethodView.Next.SAVE);
    }

    private static String action(MethodView.Next next) {
        return switch (next) {
            case DRAFT -> Messages.Method_makeDraft;
            case ACCEPT -> Messages.Method_accept;
            case SAVE -> Messages.Method_save;
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
