// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import java.nio.file.Path;
import java.util.Locale;
import org.kring.practice.methods.MethodRepository;
import org.kring.ui.Background;
import org.kring.ui.Memory;
import org.kring.ui.Questions;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.OneAtATime;

/**
 * What the parts of this room work with.
 *
 * @param background does what may touch a disk
 * @param practice the practice that is open
 * @param outside the folder for methods that are written while no practice is open
 * @param questions asks the user
 * @param memory what is remembered between two runs
 * @param locale the reader's language
 * @param drafting makes drafts, wherever in the room one is asked for
 */
public record DesignServices(
        Background background,
        CurrentPractice practice,
        Path outside,
        Questions questions,
        Memory memory,
        Locale locale,
        OneAtATime drafting) {

    /** Reads and keeps methods, as of the practice that is open now; its calls touch the disk. */
    public MethodRepository methods() {
        return new MethodRepository(practice.folder(), outside);
    }
}
