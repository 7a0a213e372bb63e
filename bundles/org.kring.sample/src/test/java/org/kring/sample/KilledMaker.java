// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.nio.file.Path;
import java.time.LocalDate;

/** Makes a sample and says so after each meeting; meant to be killed in the middle of it. */
final class KilledMaker {

    private KilledMaker() {}

    /** The argument is the wanted folder. */
    public static void main(String[] wanted) throws Exception {
        SampleWish wish = new SampleWish(7, 40, 20, LocalDate.of(2026, 11, 21));
        SamplePractice.make(wish, Path.of(wanted[0]), (made, all) -> {
            System.out.println(made);
            return true;
        });
    }
}
