// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kring.method.Phases;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.practice.edit.CopiedName;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.EditPlace;
import org.kring.practice.edit.MethodEditing;
import org.kring.practice.methods.LoadedMethod;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.store.StoreException;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.text.Failures;
import org.kring.ui.design.text.Messages;
import org.kring.ui.design.text.MethodTitle;

/** Decides what happens with one opened method: reading, selecting, undoing, saving. Knows no widgets. */
final class MethodPresenter {

    /** What was read, and the method of the library that it began as. */
    private record Found(LoadedMethod read, Optional<Method> original) {}

    private final MethodView view;
    private final DesignServices services;
    private final Locale locale;
    private final MethodNotices notices;
    private MethodLocation location;
    private MethodEditing editing;
    private PhasePresenter phases;
    private String selected = "";
    private LoadedMethod loaded;
    private MethodSaving saving;
    private Optional<Method> original = Optional.empty();
    private RefusedWords refusedWords = new RefusedWords();

    MethodPresenter(MethodView view, DesignServices services) {
        this.view = view;
        this.services = services;
        this.locale = services.locale();
        this.notices = new MethodNotices(view);
    }

    /** Reads a method and shows it, or says what is wrong with it. */
    void open(MethodLocation place) {
        location = place;
        MethodRepository repository = services.methods();
        saving = new MethodSaving(notices, services, repository, place, this::opened);
        view.loading();
        services.background()
                .start(
                        Messages.Method_loading,
                        () -> {
                            LoadedMethod read = repository.read(place);
                            return new Found(read, repository.original(read.method()));
                        },
                        found -> {
                            original = found.original();
                            opened(found.read());
                        },
                        e -> view.problem(Failures.heading(e), Failures.sentence(e, locale), path()));
    }

    /** The path of the file; empty for what is built in. */
    private String path() {
        return location.isBuiltIn() ? "" : location.file().toString();
    }

    /** Also called when the file is read again. */
    void opened(LoadedMethod read) {
        loaded = read;
        editing = new MethodEditing(loaded.method(), loaded.editable());
        editing.onChange(this::changed);
        saving.of(editing, loaded.digest());
        refusedWords = new RefusedWords();
        phases = new PhasePresenter(view, editing, refusedWords, locale);
        view.opened(loaded.editable());
        notice();
        if (Phases.find(loaded.method(), selected).isEmpty()) {
            selected = "";
        }
        phases.select(selectedPhase());
        changed();
    }

    private void notice() {
        notices.begin(
                editing.editable()
                        ? new MethodNotices.Said(MethodView.Notice.NONE, "", MethodView.Next.SAVE)
                        : new MethodNotices.Said(MethodView.Notice.PUBLISHED, unchangeable(), MethodView.Next.DRAFT),
                question());
        // from here on it has been told: whoever saves the method accepts it
        loaded.method().setAltered(false);
    }

    private Optional<MethodNotices.Said> question() {
        if (!loaded.method().isAltered()) {
            return Optional.empty();
        }
        return Optional.of(
                loaded.writable()
                        ? new MethodNotices.Said(
                                MethodView.Notice.ALTERED, Messages.Method_altered, MethodView.Next.ACCEPT)
                        : new MethodNotices.Said(
                                MethodView.Notice.PUBLISHED, Messages.Method_alteredReadOnly, MethodView.Next.DRAFT));
    }

    /** Why the method stays as it is, and what can be done. */
    private String unchangeable() {
        if (location.isBuiltIn()) {
            return Messages.Method_builtIn;
        }
        return loaded.isDraft() ? Messages.Method_readOnly : Messages.Method_published;
    }

    private void changed() {
        if (selectedPhase().isEmpty()) {
            selected = "";
        }
        view.method(MethodViewState.of(editing.method(), refusedWords));
        view.copiedName(original.filter(it -> editing.editable()).flatMap(it -> CopiedName.of(editing.method(), it)));
        showPhase();
        view.diagram(editing.method(), selected);
        view.title(
                MethodTitle.of(loaded, locale),
                editing.dirty() || refusedWords.last().isPresent());
        view.historyChanged();
        if (refusedWords.last().isEmpty()) {
            notices.mended();
        }
    }

    private void showPhase() {
        view.phase(selectedPhase().map(phase -> PhaseViewState.of(phase, locale, refusedWords)));
        view.wordsFaults(refusedWords.sentences(selectedPhase().orElse(null)));
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

    boolean canUndo() {
        return isOpen() && (refusedWords.last().isPresent() || editing.canUndo());
    }

    boolean canRedo() {
        return isOpen() && editing.canRedo();
    }

    /** Takes refused words or minutes off the screen, else the last change back. */
    void undo() {
        if (refusedWords.last().isPresent()) {
            RefusedWords.Held held = refusedWords.last().get();
            reveal(held);
            phases.takeBack(held);
        } else if (canUndo()) {
            editing.undo().ifPresent(this::reveal);
        }
    }

    void redo() {
        if (canRedo()) {
            editing.redo().ifPresent(this::reveal);
        }
    }

    /** What was undone or done again is seen: its phase is selected, its field is in view. */
    private void reveal(EditPlace place) {
        place.phase().map(Phase::getId).ifPresent(this::select);
        phases.enteredMinutes();
        view.reveal(place.edit());
    }

    private void reveal(RefusedWords.Held held) {
        reveal(new EditPlace(held.edit(), Optional.ofNullable(held.phase())));
    }

    /** What undo would take back, in words; empty when there is nothing. */
    String undoLabel() {
        if (refusedWords.last().isPresent()) {
            return label(refusedWords.last().map(RefusedWords.Held::edit));
        }
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

    /** Moves the selection along the phases, from none to the first or as far as the step goes; stops at the ends. */
    void selectNext(int step) {
        List<Phase> all = isOpen() ? Phases.of(editing.method()) : List.of();
        if (!all.isEmpty()) {
            int now = all.stream().map(Phase::getId).toList().indexOf(selected);
            int next = now < 0 && step == 1 ? 0 : Math.min(all.size() - 1, Math.max(0, now + step));
            select(all.get(next).getId());
        }
    }

    /** The user tries to type into a method that cannot change. */
    void insist() {
        if (isOpen() && !editing.editable()) {
            notices.insisted();
        }
    }

    /**
     * Saves what is on the screen now, in the background; what is typed meanwhile stays unsaved. Nothing is saved as long
     * as there are refused words or minutes: they would be lost.
     *
     * @param ended gets true when the file holds it, or when the user chose to read the file again
     */
    void save(Consumer<Boolean> ended) {
        Optional<RefusedWords.Held> refused = refused(Messages.Method_refused);
        if (refused.isPresent()) {
            ended.accept(false);
            view.refused(refused.get());
        } else {
            savePlain(ended);
        }
    }

    /** Refused words or minutes, which are shown then and said in a sentence: what was asked for would lack them. */
    private Optional<RefusedWords.Held> refused(String sentence) {
        Optional<RefusedWords.Held> refused = refusedWords.last();
        refused.ifPresent(held -> {
            reveal(held);
            notices.refused(NLS.bind(sentence, held.brief()));
        });
        return refused;
    }

    /**
     * What a draft is made of: the method as it is on the screen, saved or not; only when open.
     *
     * @return a copy; empty, with a sentence, as long as there are refused words or minutes: the draft would lack them
     */
    Optional<Method> toDraft() {
        Optional<RefusedWords.Held> refused = refused(Messages.Method_noDraft);
        refused.ifPresent(view::refused);
        return refused.isPresent() ? Optional.empty() : Optional.of(EcoreUtil.copy(editing.method()));
    }

    /**
     * A person has looked a method through that does not fit its checksum: the file gets the right one.
     *
     * @param ended gets true when the file holds it
     */
    void accept(Consumer<Boolean> ended) {
        saving.accept(ended);
    }

    /** No draft could be made of this method. */
    void failed(StoreException failure) {
        notices.failed(Failures.noDraft(failure, locale));
    }

    private void savePlain(Consumer<Boolean> ended) {
        if (isOpen()) {
            saving.save(ended);
        } else {
            ended.accept(true);
        }
    }
}
