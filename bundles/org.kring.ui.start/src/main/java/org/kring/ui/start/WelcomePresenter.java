// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kring.practice.DisplayName;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.Opening;
import org.kring.ui.practice.PracticePlaces;
import org.kring.ui.practice.RecentPractice;

/** Decides what the first page shows, and what happens with each choice on it. */
final class WelcomePresenter {

    private final WelcomeView view;
    private final CurrentPractice practice;
    private final PracticePlaces places;
    private final Consumer<Boolean> whenOpened;
    private final Runnable listener = this::show;
    private boolean chosenFolder;
    /** Whether the sample was made while somebody went on elsewhere. */
    private boolean ready;

    private Wanted wanted = Wanted.NOTHING;

    /** What has to be mended before a practice can be made; whoever does so need not be told any longer. */
    private enum Wanted {
        NOTHING,
        NAME,
        FOLDER
    }

    /**
     * For one view.
     *
     * @param whenOpened called when the practice that was chosen here is open; true for a made-up one
     */
    WelcomePresenter(WelcomeView view, CurrentPractice practice, PracticePlaces places, Consumer<Boolean> whenOpened) {
        this.view = view;
        this.practice = practice;
        this.places = places;
        this.whenOpened = whenOpened;
    }

    void begin() {
        practice.addListener(listener);
        view.proposeFolder(places.base().toString());
        show();
    }

    void end() {
        practice.removeListener(listener);
    }

    private void show() {
        Optional<Opening> opening = practice.opening();
        opening.ifPresentOrElse(some -> view.busy(some.name(), some.percent()), view::idle);
        view.recent(practice.recent());
        view.open(openLine());
        practice.failure().ifPresent(this::failed);
    }

    private String openLine() {
        if (practice.folder().isEmpty()) {
            return "";
        }
        String line = practice.sample() ? Messages.Welcome_openSample : Messages.Welcome_openNow;
        String now = NLS.bind(line, practice.name());
        return ready && !practice.sample() ? now + "\n" + Messages.Welcome_sampleReady : now;
    }

    /** How far the work is, for who asks now and then; false when there is no work. */
    boolean progress() {
        practice.opening().ifPresent(some -> view.busy(some.name(), some.percent()));
        return practice.opening().isPresent();
    }

    private void mended(Wanted what) {
        if (wanted == what) {
            wanted = Wanted.NOTHING;
            view.problem("", "");
        }
    }

    void named(String name) {
        if (!name.isBlank() && DisplayName.problem(name.strip(), places.base()).isEmpty()) {
            mended(Wanted.NAME);
        }
        if (!chosenFolder) {
            view.proposeFolder(places.proposed(name).toString());
        }
    }

    void folderChosen() {
        mended(Wanted.FOLDER);
        chosenFolder = true;
    }

    /** Makes a practice; Enter makes none while another one is being made, as the button does not. */
    void create(String name, String folder) {
        if (practice.opening().isPresent()) {
            return;
        }
        if (name.isBlank()) {
            view.problem(Messages.Welcome_nameMissing, "");
            wanted = Wanted.NAME;
            view.mendName();
            return;
        }
        path(folder)
                .ifPresentOrElse(
                        path -> start(() -> practice.create(path, name.strip(), this::opened, this::notCreated)),
                        view::mendFolder);
    }

    private Optional<Path> path(String folder) {
        try {
            if (!folder.isBlank() && Path.of(folder.strip()).isAbsolute()) {
                return Optional.of(Path.of(folder.strip()));
            }
        } catch (InvalidPathException expected) {
            // said below, as for every other text that names no folder
        }
        view.problem(Messages.Welcome_folderMissing, "");
        wanted = Wanted.FOLDER;
        return Optional.empty();
    }

    void open(String folder) {
        path(folder).ifPresent(path -> start(() -> practice.open(path, this::opened, this::failed)));
    }

    void open(RecentPractice recent) {
        start(() -> practice.open(recent.folder(), this::opened, this::failed));
    }

    /** What the sample is, and where on the disk it is put. */
    String sampleSentence() {
        return NLS.bind(Messages.Welcome_sampleSentence, places.sample());
    }

    /** Where a folder is looked for first: beside the practice that is open, or where practices usually are. */
    Path lookFrom() {
        Path first = practice.folder()
                .map(open -> open.path().toAbsolutePath().getParent())
                .orElse(places.base());
        return Stream.iterate(first, Objects::nonNull, Path::getParent)
                .filter(Folders::isFolder)
                .findFirst()
                .orElse(first);
    }

    void sample() {
        ready = false;
        start(() -> practice.makeSample(places.sample(), this::made, this::failed));
    }

    /** Whoever went on elsewhere while it was made is not taken away from there; it waits here. */
    private void made() {
        if (view.isShown() || practice.folder().isEmpty()) {
            start(() -> practice.open(places.sample(), this::opened, this::failed));
        } else {
            ready = true;
            show();
        }
    }

    private void start(Runnable choice) {
        wanted = Wanted.NOTHING;
        view.problem("", "");
        choice.run();
    }

    void cancel() {
        practice.cancel();
    }

    /** Only what was chosen here leads on: after a failure another practice may still be open. */
    private void opened() {
        forget();
        whenOpened.accept(practice.sample());
    }

    /** What was typed for an earlier practice is no proposal for the next one. */
    private void forget() {
        chosenFolder = false;
        view.name("");
        view.proposeFolder(places.base().toString());
    }

    private void notCreated(StoreException failure) {
        failed(failure);
        boolean isName = failure.problem() == Problem.NAME_LONG;
        wanted = isName ? Wanted.NAME : Wanted.FOLDER;
        if (isName) {
            view.mendName();
        } else {
            view.mendFolder();
        }
    }

    private void failed(StoreException failure) {
        Locale locale = Locale.getDefault();
        view.problem(
                PracticeFailure.sentence(failure, practice.recent(), practice.documents(locale), locale),
                failure.file());
    }
}
