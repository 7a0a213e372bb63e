// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.state;

import org.eclipse.osgi.util.NLS;
import org.kring.practice.ReadingProgress;

/** One reading that is under way: how far it is, and whether it is to stop. May be asked from any thread. */
public final class ReadingCount implements ReadingProgress {

    private volatile int done;
    private volatile int all;
    private volatile boolean stopped;

    /** Has it stop as soon as it can. */
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean goOn(int newDone, int newAll) {
        all = newAll;
        done = newDone;
        return !stopped;
    }

    /**
     * How many meetings are read.
     *
     * @return from 0
     */
    public int done() {
        return done;
    }

    /**
     * How many meetings there are to read.
     *
     * @return 0 while that is not known
     */
    public int all() {
        return all;
    }

    /**
     * How many meetings of how many are read, in the reader's language.
     *
     * @return for example "3 of 40 meetings"; "" while that is not known
     */
    public String words() {
        return all == 0 ? "" : NLS.bind(Messages.Reading_count, done, all);
    }
}
