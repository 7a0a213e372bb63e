// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.state;

/**
 * What a part says in place of its work.
 *
 * @param kind why the work is not there
 * @param title a few words; "" for none
 * @param sentence what it means and what to do next; "" for none
 * @param button what can be done next, in a word or two; "" for no button
 */
public record PartState(Kind kind, String title, String sentence, String button) {

    /** Why the work is not there. */
    public enum Kind {
        /** There is none yet. */
        EMPTY,
        /** It is being read; shown only when that takes more than half a second. */
        LOADING,
        /** It could not be read. */
        FAILED
    }

    /**
     * There is nothing yet.
     *
     * @param title what is missing
     * @param sentence what to do next
     * @param button does that; "" for no button
     * @return never null
     */
    public static PartState empty(String title, String sentence, String button) {
        return new PartState(Kind.EMPTY, title, sentence, button);
    }

    /**
     * Something is being read.
     *
     * @param title what
     * @param sentence how much of how much; "" when that is not known
     * @param button stops it; "" when it cannot be stopped
     * @return never null
     */
    public static PartState loading(String title, String sentence, String button) {
        return new PartState(Kind.LOADING, title, sentence, button);
    }

    /**
     * Something went wrong.
     *
     * @param title what
     * @param sentence why, and what now
     * @param button tries it again; "" when that is of no use
     * @return never null
     */
    public static PartState failed(String title, String sentence, String button) {
        return new PartState(Kind.FAILED, title, sentence, button);
    }
}
