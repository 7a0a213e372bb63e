// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import org.eclipse.osgi.util.NLS;

/** A practice that is being opened or made in the background. May be asked from any thread. */
public final class Opening {

    private final String name;
    private volatile boolean stopped;
    private volatile int percent = -1;

    Opening(String name) {
        this.name = name;
    }

    /**
     * What is being done, in the reader's language.
     *
     * @return for example "Making the sample practice"
     */
    public String name() {
        return name;
    }

    /**
     * How far it is, in the reader's language.
     *
     * @return for example "40 %"; "" when nobody knows
     */
    public String progress() {
        return percent < 0 ? "" : NLS.bind(Messages.Opening_percent, percent);
    }

    /**
     * How far it is.
     *
     * @return 0 to 100; −1 means: nobody knows
     */
    public int percent() {
        return percent;
    }

    void stop() {
        stopped = true;
    }

    /** Takes down how far the work is; false when it should stop. */
    boolean goOn(int done, int all) {
        percent = done * 100 / all;
        return !stopped;
    }
}
