// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.util.Map;

/**
 * One step of the journal: what an event of one version says, said as the next version says it. A step knows its events
 * by themselves and leaves later ones alone, since the line that tells the version may be damaged and two journals may
 * have been joined. Each is kept for ever, with a journal of its version among the tests.
 */
interface EventMigration {

    /**
     * Changes the fields of an event.
     *
     * @param number the number of its line
     * @param fields texts, truths, {@link FactValue.Digits} and lists of texts by their names
     */
    void apply(long number, Map<String, Object> fields);
}
