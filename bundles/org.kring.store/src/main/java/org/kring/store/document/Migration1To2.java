// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.kring.store.StoreException;

/**
 * From version 1 to 2. The record of a meeting says {@code entered} as its journal does, where it said
 * {@code phase-entered}. A number of a phase that has words becomes its label, the first element in it; since it was
 * shown to readers of both languages, it is the label in both. The checksum that came with version 2 needs no step: a
 * file of version 1 has none to fit.
 */
final class Migration1To2 extends Migration {

    /** What phases are called in a method and in the changes of its variants. */
    private static final Set<String> PHASES = Set.of("flow", "replacement", "addition");

    private static final String NUMBER = "number";
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

    /** The one number of this kind that the library of version 1 had, and its English. */
    private static final String IN_DUTCH = "Tot slot";

    private static final String IN_ENGLISH = "To close";

    private String label;
    private boolean atLabel;

    Migration1To2(XmlEvents older) {
        super(older);
    }

    @Override
    public Event next() throws StoreException {
        if (atLabel) {
            atLabel = false;
            label = null;
            return Event.END;
        } else if (label != null) {
            atLabel = true;
            return Event.START;
        }
        var event = super.next();
        label = event == Event.START && PHASES.contains(super.name()) ? wordsOfNumber() : null;
        return event;
    }

    private String wordsOfNumber() {
        for (int i = 0; i < super.attributes(); i++) {
            if (NUMBER.equals(super.attributeName(i))) {
                var number = super.attributeValue(i);
                return WORDS.matcher(number).find() ? number : null;
            }
        }
        return null;
    }

    @Override
    public String name() {
        return atLabel ? "label" : super.name();
    }

    @Override
    public String namespace() {
        return atLabel ? "" : super.namespace();
    }

    @Override
    public String type() {
        return atLabel ? null : super.type();
    }

    @Override
    public int attributes() {
        return atLabel ? 2 : super.attributes();
    }

    @Override
    public String attributeName(int index) {
        if (atLabel) {
            return index == 0 ? "nl" : "en";
        }
        var name = super.attributeName(index);
        return label != null && NUMBER.equals(name) ? null : name;
    }

    @Override
    public String attributeLabel(int index) {
        return atLabel ? attributeName(index) : super.attributeLabel(index);
    }

    @Override
    public String attributeValue(int index) {
        if (atLabel) {
            return index == 1 && label.strip().equals(IN_DUTCH) ? IN_ENGLISH : label;
        }
        var value = super.attributeValue(index);
        var renamed = value.equals("phase-entered") && "kind".equals(attributeName(index)) && name().equals("events");
        return renamed ? "entered" : value;
    }
}
