// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.nio.file.Path;
import java.util.Optional;
import org.kring.model.practice.Practice;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.store.StoreException;

/**
 * Makes up a practice, as docs/sample.md tells: groups of invented people with invented names, who live the real
 * methods of the library on invented cases, and mark their meetings by a model that is written down and honest: what
 * the charts find in it was put there. The practice says that it is made up, and from which seed.
 *
 * <p>The same {@link SampleWish} gives the same files, byte for byte, on every machine: no clock is read, and chance
 * comes from the seed. Another number of groups leaves the groups that both have as they are.
 */
public final class SamplePractice {

    private static final String NAME = "Voorbeeldpraktijk";

    /** Sees how far the making is, and may stop it. */
    @FunctionalInterface
    public interface Watch {

        /**
         * Called after each meeting, on the thread that makes the sample.
         *
         * @param made meetings so far, from 1
         * @param all meetings of all groups
         * @return false to stop
         */
        boolean goOn(int made, int all);
    }

    private SamplePractice() {}

    /**
     * Makes it.
     *
     * @param wish how large, and from which seed
     * @param folder an empty folder, or one that is not there yet
     * @return the practice
     * @throws StoreException NOT_EMPTY or NOT_A_FOLDER, or when the disk does not take it
     */
    public static PracticeFolder make(SampleWish wish, Path folder) throws StoreException {
        PracticeFolder made = begin(wish, folder);
        fill(made, wish, (some, all) -> true);
        return made;
    }

    /**
     * Makes it beside its folder and puts it there when it is finished, so that stopping leaves nothing behind.
     *
     * @param wish how large, and from which seed
     * @param folder an empty folder, or one that is not there yet
     * @param watch is told after each meeting, and may stop
     * @return the practice; empty when the watch stopped it
     * @throws StoreException NOT_EMPTY or NOT_A_FOLDER, or when the disk does not take it
     */
    public static Optional<PracticeFolder> make(SampleWish wish, Path folder, Watch watch) throws StoreException {
        Workshop workshop = new Workshop(folder);
        try {
            if (!fill(begin(wish, workshop.folder()), wish, watch)) {
                workshop.remove();
                return Optional.empty();
            }
            workshop.deliver();
        } catch (StoreException e) {
            throw workshop.giveUp(e);
        }
        return Optional.of(PracticeFolder.open(folder));
    }

    private static PracticeFolder begin(SampleWish wish, Path folder) throws StoreException {
        Practice practice = PracticeFactory.eINSTANCE.createPractice();
        practice.setName(NAME);
        practice.setSample(true);
        practice.setSampleSeed(wish.seed());
        return PracticeFolder.create(folder, practice);
    }

    private static boolean fill(PracticeFolder made, SampleWish wish, Watch watch) throws StoreException {
        Stage stage = Stage.set(made);
        SampleWords words = SampleWords.load();
        for (int i = 0; i < wish.groups(); i++) {
            SampleGroup group = new SampleGroup(wish, words, i);
            GroupPages pages = new GroupPages(group);
            GroupFolder groupFolder = made.create(pages.group());
            groupFolder.save(pages.content());
            int before = i * wish.meetings();
            int all = wish.groups() * wish.meetings();
            if (!new MeetingPages(group, groupFolder, stage).write(meeting -> watch.goOn(before + meeting, all))) {
                return false;
            }
        }
        return true;
    }
}
