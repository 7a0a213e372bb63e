// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kring.method.Words;
import org.kring.practice.edit.MethodEditing;
import org.kring.practice.edit.SavePoint;
import org.kring.practice.methods.LoadedMethod;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.text.Failures;
import org.kring.ui.design.text.Messages;

/**
 * Saves one opened method in the background: the bytes of the moment in which saving was asked for, and no others count
 * as saved. Never writes over what somebody else has written without asking.
 */
final class MethodSaving {

    /** What is being written, and who wants to know how it ends. */
    private record Writing(byte[] bytes, SavePoint state, Consumer<Boolean> ended) {}

    private final MethodNotices notices;
    private final DesignServices services;
    private final MethodRepository repository;
    private final MethodLocation location;
    private final Consumer<LoadedMethod> reread;
    private final List<Consumer<Boolean>> waiting = new ArrayList<>();
    private MethodEditing editing;
    private String digest = "";
    private boolean running;

    /** The last one gets the method when the user wants what the file holds in place of what was typed. */
    MethodSaving(
            MethodNotices notices,
            DesignServices services,
            MethodRepository repository,
            MethodLocation location,
            Consumer<LoadedMethod> reread) {
        this.notices = notices;
        this.services = services;
        this.repository = repository;
        this.location = location;
        this.reread = reread;
    }

    /** What is saved from now on, and the digest that its file had when it was read. */
    void of(MethodEditing opened, String read) {
        editing = opened;
        digest = read;
    }

    /**
     * Saves what is on the screen now; when something is being saved already, that first.
     *
     * @param ended gets true when the file holds it, or when the user chose to read the file again
     */
    void save(Consumer<Boolean> ended) {
        if (running) {
            waiting.add(ended);
        } else if (editing.dirty()) {
            running = true;
            write(ended);
        } else {
            ended.accept(true);
        }
    }

    /**
     * Saves what is on the screen even if nothing was changed, so that the file gets the checksum that it should have.
     *
     * @param ended as for {@link #save}
     */
    void accept(Consumer<Boolean> ended) {
        if (running) {
            waiting.add(ended);
        } else {
            running = true;
            write(ended);
        }
    }

    private void write(Consumer<Boolean> ended) {
        try {
            SavePoint state = editing.state();
            Writing writing = new Writing(repository.bytes(editing.method()), state, ended);
            String known = digest;
            start(() -> repository.write(location, writing.bytes(), known), writing);
        } catch (StoreException e) {
            notSaved(e, ended);
        }
    }

    private void start(Background.Work<String> work, Writing writing) {
        services.background()
                .start(
                        Messages.Method_saving,
                        work,
                        written -> written(written, writing),
                        failure -> refused(failure, writing));
    }

    private void refused(StoreException failure, Writing writing) {
        if (failure.problem() == Problem.CHANGED_ELSEWHERE) {
            changedOnDisk(writing);
        } else {
            notSaved(failure, writing.ended());
        }
    }

    private void written(String newDigest, Writing writing) {
        digest = newDigest;
        notices.saved();
        editing.saved(writing.state());
        end(true, writing.ended());
    }

    private void changedOnDisk(Writing writing) {
        switch (services.questions().overwriteChangedFile(name())) {
            case YES -> start(() -> repository.write(location, writing.bytes()), writing);
            case NO -> reread(writing.ended());
            case CANCEL -> end(false, writing.ended());
        }
    }

    private String name() {
        String name = Words.of(editing.method().getName(), services.locale());
        return name.isBlank() ? location.shortName() : name;
    }

    private void reread(Consumer<Boolean> ended) {
        services.background()
                .start(
                        Messages.Method_loading,
                        () -> repository.read(location),
                        loaded -> {
                            reread.accept(loaded);
                            end(true, ended);
                        },
                        failure -> notSaved(failure, ended));
    }

    private void notSaved(StoreException failure, Consumer<Boolean> ended) {
        editing.notSaved();
        notices.failed(NLS.bind(Messages.Method_notSaved, Failures.sentence(failure, services.locale())));
        end(false, ended);
    }

    /** Tells the end; who asked meanwhile gets what was changed since saved, too. */
    private void end(boolean saved, Consumer<Boolean> ended) {
        running = false;
        ended.accept(saved);
        List<Consumer<Boolean>> next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(this::save);
    }
}
