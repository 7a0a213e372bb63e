// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.nio.file.Path;

/**
 * Where practices are put as long as the user chooses no other place.
 *
 * @param base the folder that holds them
 */
public record PracticePlaces(Path base) {

    /**
     * The folder "Kring" in the user's home, or what the property {@code kring.practices} names.
     *
     * @return never null
     */
    public static PracticePlaces usual() {
        String home = Path.of(System.getProperty("user.home"), "Kring").toString();
        return new PracticePlaces(Path.of(System.getProperty("kring.practices", home)));
    }

    /**
     * Where the sample practice lies: in a folder that is called in the reader's language.
     *
     * @return a folder that need not be there
     */
    public Path sample() {
        return base.resolve(Messages.PracticePlaces_sample);
    }

    /**
     * Where a new practice could lie.
     *
     * @param name display name, in any words
     * @return a folder that every system can have; it need not be there
     */
    public Path proposed(String name) {
        String words = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? base : base.resolve(words);
    }
}
