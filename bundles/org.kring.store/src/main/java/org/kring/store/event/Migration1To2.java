// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.util.Map;

/**
 * From version 1 to 2. An event no longer repeats the number of its line, which could contradict it; one that does
 * contradict keeps its number and is told.
 */
final class Migration1To2 implements EventMigration {

    @Override
    public void apply(long number, Map<String, Object> fields) {
        fields.remove(EventJson.NUMBER, new FactValue.Digits(Long.toString(number)));
    }
}
