// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Locale;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;

/** What a change is called when it can be undone or done again. */
public enum EditName {
    /** The name of the method. */
    RENAME_METHOD,
    /** The summary of the method. */
    CHANGE_SUMMARY,
    /** The title of a phase. */
    RENAME_PHASE,
    /** The instruction of a phase. */
    CHANGE_INSTRUCTION,
    /** The minutes of a phase, or that it is untimed. */
    CHANGE_MINUTES,
    /** Whether a phase may be left out. */
    CHANGE_OPTIONAL,
    /** A new activity. */
    ADD_ACTIVITY,
    /** An activity less. */
    REMOVE_ACTIVITY,
    /** Another order of activities. */
    MOVE_ACTIVITY,
    /** Who does what, where and with how many words. */
    CHANGE_ACTIVITY;

    private static final Sentences SENTENCES = new Sentences(EditName.class);

    /**
     * The name, as it follows after "Undo:".
     *
     * @return for example "rename phase"
     */
    public Bilingual words() {
        return SENTENCES.of("edit." + name().toLowerCase(Locale.ROOT));
    }
}
