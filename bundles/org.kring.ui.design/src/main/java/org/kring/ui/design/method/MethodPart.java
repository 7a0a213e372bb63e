// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import jakarta.annotation.PostConstruct;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.kring.model.method.Method;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.BackgroundSave;
import org.kring.ui.Editing;
import org.kring.ui.Foldable;
import org.kring.ui.Zooming;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.Draftable;
import org.kring.ui.design.MethodParts;

/** One opened method in the workbench; its decisions are in {@link MethodPresenter}, its widgets in a page. */
public final class MethodPart implements MethodView, Draftable, Editing, BackgroundSave, Zooming, Foldable {

    private MPart part;
    private DesignServices services;
    private MethodPresenter presenter;
    private MethodPage page;
    private IEventBroker broker;
    private MethodParts methods;

    /**
     * Builds the widgets and starts reading the method that the part's state names.
     *
     * @param parent of the part
     * @param newPart the part, with a location in its state
     * @param newServices of the room
     * @param newBroker tells menu and library; null on a bare shell
     * @param newMethods opens drafts; null on a bare shell
     */
    @PostConstruct
    public void create(
            Composite parent,
            MPart newPart,
            DesignServices newServices,
            IEventBroker newBroker,
            MethodParts newMethods) {
        part = newPart;
        services = newServices;
        broker = newBroker;
        methods = newMethods;
        presenter = new MethodPresenter(this, services);
        page = new MethodPage(
                parent,
                presenter,
                services,
                new MethodPage.Actions(this::createDraft, this::accept, this::saveNow, this::open));
        open();
    }

    private void open() {
        String text = part.getPersistedState().getOrDefault(DesignIds.STATE_LOCATION, "");
        MethodLocation.parse(text).ifPresent(presenter::open);
    }

    /** Makes a draft of this method, in the practice when one is open, and opens it. */
    public void createDraft() {
        if (methods != null) {
            methods.createDraft(presenter.location(), presenter::failed);
        }
    }

    /** Gives the diagram the keyboard, unless it is in the part already. */
    @Focus
    public void focus() {
        page.focus();
    }

    @Override
    public void save(Consumer<Boolean> ended) {
        page.commit();
        presenter.save(saved -> {
            written(saved);
            if (!saved) {
                page.notSaved();
            }
            ended.accept(saved);
        });
    }

    private void saveNow() {
        save(saved -> {
            // the page says how it ended
        });
    }

    private void accept() {
        page.commit();
        presenter.accept(this::written);
    }

    private void written(boolean saved) {
        if (broker != null && presenter.isOpen()) {
            if (saved) {
                broker.post(
                        DesignIds.TOPIC_METHODS_CHANGED, presenter.location().text());
                services.practice().changed();
            } else {
                read();
            }
        }
    }

    /** The library may know the file otherwise than it is. */
    private void read() {
        if (broker != null) {
            broker.post(DesignIds.TOPIC_METHODS_READ, presenter.location().text());
        }
    }

    @Override
    public boolean isOpen() {
        return page.isOpen();
    }

    @Override
    public Optional<Method> toDraft() {
        page.commit();
        return presenter.toDraft();
    }

    @Override
    public boolean canZoom() {
        return isOpen();
    }

    @Override
    public boolean canFold() {
        return isOpen();
    }

    @Override
    public boolean isFolded() {
        return page.isFolded();
    }

    @Override
    public void fold(boolean folded) {
        page.fold(folded);
    }

    @Override
    public void loading() {
        page.loading(part.getLabel());
    }

    @Override
    public void problem(String heading, String sentence, String file) {
        page.problem(heading, sentence, file);
        read();
    }

    @Override
    public void opened(boolean editable) {
        if (editable) {
            part.setIconURI(DesignIds.ICON_DRAFT);
        }
        page.opened(editable);
        read();
    }

    @Override
    public void method(MethodViewState state) {
        page.method(state);
    }

    @Override
    public void phase(Optional<PhaseViewState> state) {
        page.phase(state);
    }

    @Override
    public void diagram(Method method, String selectedPhase) {
        page.diagram(method, selectedPhase);
    }

    @Override
    public void selection(String phase) {
        page.selection(phase);
    }

    @Override
    public void reveal(EditName edit) {
        page.reveal(edit);
    }

    @Override
    public void refused(RefusedWords.Held held) {
        page.refused(held);
    }

    @Override
    public void copiedName(Optional<Field> name) {
        page.copiedName(name);
    }

    @Override
    public void wordsFaults(Map<Field, String> sentences) {
        page.wordsFaults(sentences);
    }

    @Override
    public void minutesFault(String sentence) {
        page.minutesFault(sentence);
    }

    @Override
    public void notice(Notice notice, String sentence, Next next) {
        page.notice(notice, sentence, next);
    }

    @Override
    public void title(String name, boolean dirty) {
        part.setLabel(name);
        // the tab itself shows all of its name where it is shortened
        part.setTooltip("");
        part.setDirty(dirty);
        page.dirty(dirty);
    }

    @Override
    public void historyChanged() {
        if (broker != null) {
            broker.post(CHANGED, part.getElementId());
        }
    }

    @Override
    public void selectActivity(int place) {
        page.selectActivity(place);
    }

    @Override
    public boolean canUndo() {
        return presenter.canUndo();
    }

    @Override
    public boolean canRedo() {
        return presenter.canRedo();
    }

    @Override
    public void undo() {
        presenter.undo();
    }

    @Override
    public void redo() {
        presenter.redo();
    }

    @Override
    public String undoLabel() {
        return presenter.undoLabel();
    }

    @Override
    public String redoLabel() {
        return presenter.redoLabel();
    }

    @Override
    public void zoomIn() {
        page.zoom(1);
    }

    @Override
    public void zoomOut() {
        page.zoom(-1);
    }

    @Override
    public void zoomActual() {
        page.zoomActual();
    }

    @Override
    public void zoomFit() {
        page.zoomFit();
    }
}
