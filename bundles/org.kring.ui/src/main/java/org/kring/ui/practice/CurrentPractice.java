// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kring.practice.PracticeFolder;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.Memory;

/**
 * The one practice that is open in all rooms. Lives in the application's context. All of it is used on the user
 * interface thread; disks are touched in the background, one work at a time: a later wish replaces an earlier one.
 */
public final class CurrentPractice {

    private static final String LAST = "practice.last";
    private static final String RECENT = "practice.recent";
    private static final int MOST_RECENT = 6;

    private record Opened(PracticeFolder folder, String name, boolean sample) {

        static Opened of(PracticeFolder folder) throws StoreException {
            var practice = folder.practice();
            return new Opened(folder, practice.getName() == null ? "" : practice.getName(), practice.isSample());
        }
    }

    private final Background background;
    private final Memory memory;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private Opened opened;
    private Opening opening;

    /**
     * Nothing is open at first.
     *
     * @param background does what touches a disk
     * @param memory keeps which practices were open
     * @param clock tells the day from which a sample looks back
     */
    public CurrentPractice(Background background, Memory memory, Clock clock) {
        this.background = background;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * The practice that is open.
     *
     * @return empty when none is
     */
    public Optional<PracticeFolder> folder() {
        return Optional.ofNullable(opened).map(Opened::folder);
    }

    /**
     * The display name of the practice that is open.
     *
     * @return "" when none is open or it has no name
     */
    public String name() {
        return opened == null ? "" : opened.name();
    }

    /**
     * Whether what is open is made up, which every screen then says.
     *
     * @return false when none is open
     */
    public boolean sample() {
        return opened != null && opened.sample();
    }

    /**
     * Opens a practice in place of the one that is open.
     *
     * @param folder its folder
     * @param failed gets the failure on the user interface thread; what was open stays open then
     */
    public void open(Path folder, Consumer<StoreException> failed) {
        start(Messages.CurrentPractice_opening, watch -> Optional.of(PracticeFolder.open(folder)), failed);
    }

    /**
     * Makes a practice and opens it.
     *
     * @param folder an empty folder, or one that is not there yet
     * @param name display name
     * @param failed gets the failure on the user interface thread; what was open stays open then
     */
    public void create(Path folder, String name, Consumer<StoreException> failed) {
        start(Messages.CurrentPractice_creating, watch -> Optional.of(PracticeFolder.create(folder, name)), failed);
    }

    /**
     * Makes the sample practice and opens it; when the folder holds a practice already, opens that one.
     *
     * @param folder a folder with a practice, an empty one, or one that is not there yet
     * @param failed gets the failure on the user interface thread; what was open stays open then
     */
    public void makeSample(Path folder, Consumer<StoreException> failed) {
        SampleWish wish = SampleWish.welcome(LocalDate.now(clock));
        start(
                Messages.CurrentPractice_sample,
                watch -> PracticeFolder.isPractice(folder)
                        ? Optional.of(PracticeFolder.open(folder))
                        : SamplePractice.make(wish, folder, watch::goOn),
                failed);
    }

    /**
     * Opens the practice that was open when the program ended.
     *
     * @param failed gets the failure on the user interface thread
     * @return false when none was open; nothing happens then
     */
    public boolean reopen(Consumer<StoreException> failed) {
        Optional<RecentPractice> last = memory.text(LAST).flatMap(RecentPractice::parse);
        last.ifPresent(recent -> open(recent.folder(), failed));
        return last.isPresent();
    }

    /**
     * What is being done in the background.
     *
     * @return empty when nothing is
     */
    public Optional<Opening> opening() {
        return Optional.ofNullable(opening);
    }

    /** Gives up what is being opened or made; what was open stays open. Does nothing when nothing is. */
    public void cancel() {
        if (opening != null) {
            opening.stop();
            opening = null;
            tell();
        }
    }

    private interface Way {
        Optional<PracticeFolder> go(Opening watch) throws StoreException;
    }

    private void start(String name, Way way, Consumer<StoreException> failed) {
        if (opening != null) {
            opening.stop();
        }
        Opening mine = new Opening(name);
        opening = mine;
        tell();
        background.start(
                name,
                () -> {
                    Optional<PracticeFolder> folder = way.go(mine);
                    return folder.isPresent() ? Opened.of(folder.get()) : null;
                },
                result -> done(mine, result),
                failure -> failed(mine, failure, failed));
    }

    private void done(Opening mine, Opened result) {
        if (opening == mine) {
            opening = null;
            opened = result;
            remember(new RecentPractice(result.folder().path().toAbsolutePath(), result.name()));
            tell();
        }
    }

    private void failed(Opening mine, StoreException failure, Consumer<StoreException> failed) {
        if (opening == mine) {
            opening = null;
            tell();
            failed.accept(failure);
        }
    }

    private void remember(RecentPractice practice) {
        List<RecentPractice> all = new ArrayList<>();
        all.add(practice);
        recent().stream()
                .filter(each -> !each.folder().equals(practice.folder()))
                .forEach(all::add);
        memory.text(LAST, practice.text());
        memory.list(
                RECENT,
                all.stream().limit(MOST_RECENT).map(RecentPractice::text).toList());
    }

    /**
     * Practices that were open before, the last one first.
     *
     * @return at most six
     */
    public List<RecentPractice> recent() {
        return memory.list(RECENT).stream()
                .flatMap(text -> RecentPractice.parse(text).stream())
                .toList();
    }

    /** Closes the practice; it is not opened again with the next start, but stays among the recent ones. */
    public void close() {
        memory.text(LAST, "");
        if (opened != null) {
            opened = null;
            tell();
        }
    }

    /**
     * Adds who is told, on the user interface thread, when another practice is opened or closed, when its content has
     * changed, and when something is being opened or no longer.
     *
     * @param listener not there yet
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes who was told.
     *
     * @param listener nothing happens when it is not there
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** To be called by whoever has written something into the practice. */
    public void changed() {
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
