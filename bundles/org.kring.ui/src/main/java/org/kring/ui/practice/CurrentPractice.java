// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kring.method.VisibleText;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.PracticeFolder;
import org.kring.practice.words.DocumentWords;
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
            return new Opened(folder, VisibleText.line(practice.getName()), practice.isSample());
        }
    }

    /** Has a say before another practice takes the place of the one that is open. */
    public interface Leaving {

        /**
         * Another practice was asked for.
         *
         * @param practice the folder of the one that is open
         * @param goOn opens the other one, now or later; when it is never run, everything stays as it is
         */
        void ask(Path practice, Runnable goOn);
    }

    private final Background background;
    private final Memory memory;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private final List<Leaving> asked = new ArrayList<>();
    private Optional<Path> last;
    private Opened opened;
    private Opening opening;
    private Opening latest;
    private StoreException failure;

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
        this.last = memory.text(LAST).flatMap(RecentPractice::parse).map(RecentPractice::folder);
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
     * How documents of the open practice are called, each meeting by the day on which it was held.
     *
     * @param locale of the reader
     * @param time tells which year it is, and the zone
     * @return words that follow which practice is open
     */
    public DocumentWords documents(Locale locale, Clock time) {
        return new DocumentWords(locale, time, place -> folder().flatMap(open -> open.held(place)));
    }

    /**
     * The same by the clock of the program.
     *
     * @param locale of the reader
     * @return never null
     */
    public DocumentWords documents(Locale locale) {
        return documents(locale, clock);
    }

    /**
     * The display name of the practice that is open, on one line.
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
     * Opens a practice in place of the one that is open; who has something unsaved there is asked when it has been read.
     *
     * @param folder its folder
     * @param opened told on the user interface thread when this practice is open, after everybody else
     * @param failed gets the failure on the user interface thread; what was open stays open then
     */
    public void open(Path folder, Runnable opened, Consumer<StoreException> failed) {
        start(
                Messages.CurrentPractice_opening,
                watch -> Opened.of(PracticeFolder.open(folder)),
                (mine, result) -> leave(folder, () -> adopt(mine, result, opened)),
                failed);
    }

    /**
     * Makes a practice and opens it; who has something unsaved is asked before.
     *
     * @param folder an empty folder, or one that is not there yet
     * @param name display name
     * @param opened told on the user interface thread when this practice is open, after everybody else
     * @param failed gets the failure on the user interface thread; what was open stays open then
     */
    public void create(Path folder, String name, Runnable opened, Consumer<StoreException> failed) {
        leave(
                folder,
                () -> start(
                        Messages.CurrentPractice_creating,
                        watch -> Opened.of(PracticeFolder.create(folder, name)),
                        (mine, result) -> adopt(mine, result, opened),
                        failed));
    }

    /**
     * Makes the sample practice, unless the folder holds a practice already. It takes a while, in which people go on with
     * the one that is open: it is not opened.
     *
     * @param folder a folder with a practice, an empty one, or one that is not there yet
     * @param made told on the user interface thread when it can be opened
     * @param failed gets the failure on the user interface thread; what was open stays open then
     */
    public void makeSample(Path folder, Runnable made, Consumer<StoreException> failed) {
        SampleWish wish = SampleWish.welcome(LocalDate.now(clock));
        start(
                Messages.CurrentPractice_sample,
                watch -> PracticeFolder.isPractice(folder)
                        || SamplePractice.make(wish, folder, watch::goOn).isPresent(),
                (mine, there) -> {
                    if (there) {
                        made.run();
                    }
                },
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
        last.ifPresent(recent -> open(
                recent.folder(),
                () -> {
                    // everybody has been told
                },
                failed));
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

    /**
     * Why the last practice that was asked for could not be opened or made.
     *
     * @return empty when it could, and while it is being tried
     */
    public Optional<StoreException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Gives up what is being opened or made; what was open stays open. Does nothing when nothing is. */
    public void cancel() {
        if (opening != null) {
            opening.stop();
            opening = null;
            tell();
        }
    }

    /**
     * Adds who is asked before another practice is opened or made.
     *
     * @param last asked when all who were added before let it go on
     */
    public void onLeaving(Leaving last) {
        asked.add(last);
    }

    /**
     * Adds who has to come to rest before anybody is asked.
     *
     * @param first asked before all who were added until now
     */
    public void beforeLeaving(Leaving first) {
        asked.add(0, first);
    }

    private void leave(Path target, Runnable goOn) {
        Optional<Path> now = folder().map(open -> open.path().toAbsolutePath().normalize());
        if (now.isEmpty() || now.get().equals(target.toAbsolutePath().normalize())) {
            goOn.run();
        } else {
            ask(now.get(), List.copyOf(asked).iterator(), goOn);
        }
    }

    private static void ask(Path practice, Iterator<Leaving> rest, Runnable goOn) {
        if (rest.hasNext()) {
            rest.next().ask(practice, () -> ask(practice, rest, goOn));
        } else {
            goOn.run();
        }
    }

    private interface Way<T> {
        T go(Opening watch) throws StoreException;
    }

    private <T> void start(String name, Way<T> way, BiConsumer<Opening, T> done, Consumer<StoreException> failed) {
        if (opening != null) {
            opening.stop();
        }
        Opening mine = new Opening(name);
        opening = mine;
        latest = mine;
        failure = null;
        tell();
        background.start(
                name,
                () -> way.go(mine),
                result -> {
                    if (opening == mine) {
                        ended(() -> done.accept(mine, result));
                    }
                },
                problem -> failed(mine, problem, failed));
    }

    /** Everybody is told that the work is over, at once when nothing else tells them. */
    private void ended(Runnable done) {
        Opened before = opened;
        opening = null;
        done.run();
        if (opened == before && opening == null) {
            tell();
        }
    }

    /** Unless something else was asked for in the meantime. */
    private void adopt(Opening mine, Opened result, Runnable told) {
        if (latest == mine) {
            opened = result;
            Path path = result.folder().path().toAbsolutePath();
            boolean another = !last.equals(Optional.of(path));
            last = Optional.of(path);
            remember(new RecentPractice(path, result.name()));
            if (another) {
                List.copyOf(others).forEach(Runnable::run);
            }
            tell();
            told.run();
        }
    }

    private void failed(Opening mine, StoreException problem, Consumer<StoreException> failed) {
        if (opening == mine) {
            opening = null;
            failure = problem;
            failed.accept(problem);
            tell();
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

    /**
     * Adds who is told, before all others, when another practice is opened than the one that was open last: what was
     * chosen there has no meaning here.
     *
     * @param forget takes back every choice
     */
    public void onAnother(Runnable forget) {
        others.add(forget);
    }

    /**
     * Accepts a document that does not fit its checksum, since a person looked it through; everybody is told that the
     * practice has changed. As {@code kring verify --accept} does.
     *
     * @param file where it is within the practice, as {@link org.kring.practice.Damage#file} tells it
     * @param accepted told on the user interface thread, before everybody else
     * @param failed gets the failure on the user interface thread; the document is then as it was
     */
    public void accept(String file, Runnable accepted, Consumer<StoreException> failed) {
        PracticeFolder folder = opened.folder();
        background.start(
                Messages.CurrentPractice_accepting,
                () -> {
                    AlteredDocuments.of(folder).accept(file);
                    return file;
                },
                done -> {
                    accepted.run();
                    changed();
                },
                failed);
    }

    /** To be called by whoever has written something into the practice. */
    public void changed() {
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
