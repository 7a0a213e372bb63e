// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Words that were typed in a run and not handed in yet, by the name of their field; nobody else has them. */
public final class HalfTyped {

    /** Ends the name of what tells only who says the words of a field. */
    public static final String AUTHOR_OF = ".author";

    private final Map<String, String> words = new HashMap<>();
    private int refusals;
    private boolean waits;

    /** What was typed in a field; empty when nothing was, when it was handed in, and when kept words were taken out of it. */
    public String in(String field) {
        return words.getOrDefault(field, "");
    }

    /** Whether a field is half typed, be it that kept words were taken out of it and nothing else was put in. */
    boolean isIn(String field) {
        return words.containsKey(field);
    }

    /** Whether nothing is half typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** All that was typed, without who said it; nothing else than the words. */
    public List<String> words() {
        return words.entrySet().stream()
                .filter(each -> !each.getKey().endsWith(AUTHOR_OF))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The name of a field that something was typed in; "" when nothing was. */
    public String field() {
        return fields().stream().findFirst().orElse("");
    }

    /** The names of all fields that something was typed in, sorted; empty when nothing was. */
    public List<String> fields() {
        return words.keySet().stream()
                .filter(each -> !each.endsWith(AUTHOR_OF))
                .sorted()
                .toList();
    }

    /** The disk refused something of it. */
    public void refused() {
        refusals++;
        waits = true;
    }

    /** How often the disk refused something so far: another number means that it is worth to try again. */
    int refusals() {
        return refusals;
    }

    /**
     * Whether something that was refused waits to be handed in again.
     *
     * @return false when nothing was, and once that was tried
     */
    public boolean isRefused() {
        return waits && !isEmpty();
    }

    /** What was refused is handed in again. */
    void again() {
        waits = false;
    }

    /** Somebody said that all of it may go. */
    public void clear() {
        words.clear();
    }

    /** What was typed in fields that are not there any more is in another field now, behind what was typed there. */
    public void move(Predicate<String> gone, String field) {
        for (String each : words.keySet().stream().filter(gone).sorted().toList()) {
            typed(field, (in(field) + " " + words.remove(each)).strip());
        }
    }

    /** Words are in a field now; empty ones are none. */
    public void typed(String field, String text) {
        if (text.isEmpty()) {
            words.remove(field);
        } else {
            words.put(field, text);
        }
    }

    /** Words that were kept stand otherwise in their field now, or not at all any more: that is half typed until it is kept. */
    void changed(String field, String kept, String text) {
        if (text.equals(kept)) {
            words.remove(field);
        } else {
            words.put(field, text);
        }
    }

    /** Words of a field are kept; tells whether they are gone from it now, and not when somebody typed on meanwhile. */
    public boolean kept(String field, String text) {
        boolean same = in(field).equals(text);
        if (same) {
            words.remove(field);
        }
        return same;
    }
}
