// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import java.util.List;
import org.kring.ui.practice.RecentPractice;

/** What the first page shows. */
interface WelcomeView {

    /** Something is being opened or made; percent is −1 when nobody knows how far it is. */
    void busy(String what, int percent);

    /** Nothing is being opened or made. */
    void idle();

    /** What went wrong, in one sentence; "" takes it away. The file that it is about is told apart; "" for none. */
    void problem(String sentence, String file);

    /** Whether the page is on the screen. */
    boolean isShown();

    /** Practices to open again, the last one first. */
    void recent(List<RecentPractice> practices);

    /** What is open now, in one line; "" when nothing is. */
    void open(String line);

    /** Another name in the field; "" empties it. */
    void name(String name);

    /** Gives the field for the name the keyboard: it has to be mended. */
    void mendName();

    /** Gives the field for the folder the keyboard: it has to be mended. */
    void mendFolder();

    /** A folder for the practice that is being named. */
    void proposeFolder(String folder);
}
