// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Phase;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.MethodEditing;
import org.kring.practice.edit.SavePoint;
import org.kring.practice.methods.MethodLocation;
import org.kring.store.StoreException;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.files.LoadedMethod;
import org.kring.ui.design.text.Messages;

/** Decides what happens with one opened method: reading, selecting, undoing, saving. Knows no widgets. */
final class MethodPresenter {

    private final MethodView view;
    private final DesignServices services;
    private final Locale locale;
    private MethodLocation location;
    private MethodEditing editing;
    private PhasePresenter phases;
    private String digest = "";
    private String selected = "";
    private boolean saving;
    private final List<Consumer<Boolean>> waiting = new ArrayList<>();

    MethodPresenter(MethodView view, DesignServices services) {
        this.view = view;
        this.services = services;
        this.locale = services.locale();
    }

    /** Reads a method and shows it, or says what is wrong with it. */
    void open(MethodLocation place) {
        location = place;
        view.title(place.shortName(), place.text(), false);
        view.loading();
        services.background()
                .start(
                        Messages.Method_loading,
                        () -> services.files().read(place),
                        this::opened,
                        e -> view.problem(
                                e.sentence(locale),
                                place.isBuiltIn() ? "" : place.file().toString()));
    }

    private void opened(LoadedMethod loaded) {
        digest = loaded.digest();
        editing = new MethodEditing(loaded.method(), loaded.editable());
        editing.onChange(this::changed);
        phases = new PhasePresenter(view, editing, locale);
        view.opened(loaded.editable());
        view.notice(loaded.editable() ? MethodView.Notice.NONE : MethodView.Notice.PUBLISHED, publishedSentence());
        if (Phases.find(loaded.method(), selected).isEmpty()) {
            selected = "";
        }
        phases.select(selectedPhase());
        changed();
    }

    private String publishedSentence() {
        return location.isBuiltIn() ? Messages.Method_builtIn : Messages.Method_published;
    }

    private void changed() {
        if (selectedPhase().isEmpty()) {
            selected = "";
        }
        view.method(MethodSheet.of(editing.method()));
        showPhase();
        view.diagram(editing.method(), selected);
        view.title(title(), location.text(), editing.dirty());
        view.historyChanged();
    }

    private void showPhase() {
        view.phase(selectedPhase().map(phase -> PhaseSheet.of(phase, locale)));
    }

    /** The name of the method, or of its file as long as it has none. */
    String name() {
        String name = editing == null ? "" : Words.of(editing.method().getName(), locale);
        return name.isEmpty() ? location.shortName() : name;
    }

    /** The name with a mark on what can be changed, so that a draft differs from its original. */
    private String title() {
        return editing.editable()
                ? NLS.bind(Messages.Method_draftTitle, name(), editing.method().getVersion())
                : name();
    }

    /** The place that the method was read from. */
    MethodLocation location() {
        return location;
    }

    /** False as long as it is being read, or when it could not be read. */
    boolean isOpen() {
        return editing != null;
    }

    /** The changes of words, minutes and activities; only when open. */
    PhasePresenter phases() {
        return phases;
    }

    MethodEditing editing() {
        return editing;
    }

    /** What undo would take back, in words; empty when there is nothing. */
    String undoLabel() {
        return label(isOpen() ? editing.undoName() : Optional.empty());
    }

    /** What redo would do again, in words; empty when there is nothing. */
    String redoLabel() {
        return label(isOpen() ? editing.redoName() : Optional.empty());
    }

    private String label(Optional<EditName> name) {
        return name.map(each -> each.words().in(locale)).orElse("");
    }

    Optional<Phase> selectedPhase() {
        return Phases.find(editing.method(), selected);
    }

    /** Selects a phase by identifier; an unknown or empty one selects none. */
    void select(String phase) {
        if (isOpen() && !phase.equals(selected)) {
            editing.leave();
            selected = phase;
            phases.select(selectedPhase());
            showPhase();
            view.selection(selected);
        }
    }

    /** Moves the selection along the phases, from none to the first; stops at the ends. */
    void selectNext(int step) {
        List<Phase> all = isOpen() ? Phases.of(editing.method()) : List.of();
        if (!all.isEmpty()) {
            int now = all.stream().map(Phase::getId).toList().indexOf(selected);
            int next = now < 0 ? 0 : Math.min(all.size() - 1, Math.max(0, now + step));
            select(all.get(next).getId());
        }
    }

    /** The user tries to type into a method that cannot change. */
    void insist() {
        if (isOpen() && !editing.editable()) {
            view.notice(MethodView.Notice.PUBLISHED_INSISTING, publishedSentence());
        }
    }

    /**
     * Saves what is on the screen now, in the background; what is typed meanwhile stays unsaved.
     *
     * @param ended gets true when the file holds it, or when the user chose to read the file again
     */
    void save(Consumer<Boolean> ended) {
        if (saving) {
            waiting.add(ended);
        } else if (!isOpen() || !editing.dirty()) {
            ended.accept(true);
        } else {
            saving = true;
            write(ended);
        }
    }

    private void write(Consumer<Boolean> ended) {
        SavePoint state = editing.state();
        try {
            byte[] bytes = services.files().bytes(editing.method());
            String known = digest;
            services.background()
                    .start(
                            Messages.Method_saving,
                            () -> writeUnlessChanged(bytes, known),
                            written -> written(written, bytes, state, ended),
                            failure -> notSaved(failure, ended));
        } catch (StoreException e) {
            notSaved(e, ended);
        }
    }

    /** The digest of what was written; empty when the file has changed since it was read, nothing is written then. */
    private String writeUnlessChanged(byte[] bytes, String known) throws StoreException {
        String now = services.files().digest(location);
        return now.isEmpty() || now.equals(known) ? services.files().write(location, bytes) : "";
    }

    private void written(String newDigest, byte[] bytes, SavePoint state, Consumer<Boolean> ended) {
        if (newDigest.isEmpty()) {
            changedOnDisk(bytes, state, ended);
        } else {
            saved(newDigest, state, ended);
        }
    }

    private void changedOnDisk(byte[] bytes, SavePoint state, Consumer<Boolean> ended) {
        switch (services.questions().overwriteChangedFile(location.shortName())) {
            case YES ->
                services.background()
                        .start(
                                Messages.Method_saving,
                                () -> services.files().write(location, bytes),
                                written -> saved(written, state, ended),
                                failure -> notSaved(failure, ended));
            case NO ->
                services.background()
                        .start(
                                Messages.Method_loading,
                                () -> services.files().read(location),
                                loaded -> {
                                    opened(loaded);
                                    ended(true, ended);
                                },
                                failure -> notSaved(failure, ended));
            case CANCEL -> ended(false, ended);
        }
    }

    private void saved(String newDigest, SavePoint state, Consumer<Boolean> ended) {
        digest = newDigest;
        view.notice(MethodView.Notice.NONE, "");
        editing.saved(state);
        ended(true, ended);
    }

    private void notSaved(StoreException failure, Consumer<Boolean> ended) {
        view.notice(MethodView.Notice.NOT_SAVED, NLS.bind(Messages.Method_notSaved, failure.sentence(locale)));
        ended(false, ended);
    }

    /** Tells the end; who asked meanwhile gets what was changed since saved, too. */
    private void ended(boolean saved, Consumer<Boolean> ended) {
        saving = false;
        ended.accept(saved);
        List<Consumer<Boolean>> next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(this::save);
    }
}
