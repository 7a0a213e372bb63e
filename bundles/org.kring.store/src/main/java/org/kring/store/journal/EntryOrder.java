// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kring.store.journal.JournalDamage.Kind;

/**
 * Puts the whole entries of a journal into the order of their numbers, and finds out what that says about the lines
 * between them: which numbers are gone or unreadable, which stand twice, which stand out of order.
 */
final class EntryOrder {

    /** More are not told one by one. */
    private static final int MOST_DAMAGES = 10_000;

    private static final Set<Kind> IN_ROWS = Set.of(Kind.REPEATED, Kind.CONFLICT, Kind.DISORDERED, Kind.FOREIGN);

    private record Found(String json, int line) {}

    private final TreeMap<Long, Found> first = new TreeMap<>();
    private final TreeSet<Integer> badLines = new TreeSet<>();
    /** Those behind the last whole entry. */
    private final TreeSet<Integer> badBehind = new TreeSet<>();

    private final List<JournalDamage> damages = new ArrayList<>();
    private long highest = -1;
    private long next;
    private int torn;

    /**
     * A whole entry, as it stands in the file; 0 is the line that tells the version. One whose number was never given,
     * because more would be lost before it than a journal holds, is none.
     */
    void add(long number, String json, int line) {
        if (number - Math.max(0, highest) > JournalLines.MOST_LOST) {
            bad(line);
            return;
        }
        badBehind.clear();
        var before = first.get(number);
        if (before != null) {
            boolean same = number == 0 || before.json.equals(json);
            tell(same ? Kind.REPEATED : Kind.CONFLICT, line, number, number);
            return;
        }
        first.put(number, new Found(json, line));
        if (number < highest) {
            tell(Kind.DISORDERED, line, number, number);
        }
        highest = Math.max(highest, number);
    }

    /** A whole line of the journal of another meeting; the one that tells its version goes without saying. */
    void foreign(long number, int line) {
        if (number > 0) {
            tell(Kind.FOREIGN, line, number, number);
        }
    }

    /** A line, or a part of one, that is no entry. */
    void bad(int line) {
        badLines.add(line);
        badBehind.add(line);
    }

    /** A line that held whole entries, but not one alone. */
    void joined(int line) {
        tell(Kind.JOINED, line, Math.max(0, highest), Math.max(0, highest));
    }

    /** A last line that was being written. */
    void torn(int line) {
        torn = line;
    }

    /** Whether anything whole was found. */
    boolean ours() {
        return !first.isEmpty();
    }

    /** Nothing more comes. */
    void end() {
        long expected = 0;
        int line = 0;
        for (Map.Entry<Long, Found> each : first.entrySet()) {
            if (each.getKey() > expected) {
                gap(expected, each.getKey() - 1, line, each.getValue().line);
            }
            expected = each.getKey() + 1;
            line = each.getValue().line;
        }
        next = expected;
        behind();
        stray();
        if (torn > 0) {
            tell(Kind.TORN, torn, next, next);
        }
        damages.sort(Comparator.comparingInt(JournalDamage::line).thenComparing(JournalDamage::first));
    }

    /** Numbers that nothing whole has: damaged when an unreadable line stands between their neighbours. */
    private void gap(long from, long to, int before, int after) {
        var between = badLines.subSet(Math.min(before, after), true, Math.max(before, after), true);
        if (between.isEmpty()) {
            tell(Kind.MISSING, after, from, to);
        } else {
            tell(Kind.DAMAGED, between.first(), from, to);
            between.clear();
        }
    }

    /** Lines behind the last whole entry had been acknowledged, each with a number that is not given again. */
    private void behind() {
        badBehind.retainAll(badLines);
        if (!badBehind.isEmpty()) {
            tell(Kind.DAMAGED, badBehind.first(), next, next + badBehind.size() - 1);
            next += badBehind.size();
            badLines.removeAll(badBehind);
        }
    }

    private void stray() {
        int before = -1;
        for (int each : badLines) {
            if (each != before + 1) {
                tell(Kind.STRAY, each, following(each), following(each));
            }
            before = each;
        }
    }

    private long following(int line) {
        return first.entrySet().stream()
                .filter(each -> each.getValue().line >= line)
                .min(Comparator.comparingInt(each -> each.getValue().line))
                .map(Map.Entry::getKey)
                .orElse(next);
    }

    /** Whole entries with numbers in a row about which the same is to be said are told at once. */
    private void tell(Kind kind, int line, long from, long to) {
        var damage = new JournalDamage(kind, line, from, to);
        int last = damages.size() - 1;
        if (last >= 0 && IN_ROWS.contains(kind) && damages.get(last).isBeside(damage)) {
            damages.set(last, damages.get(last).with(damage));
        } else if (damages.size() < MOST_DAMAGES) {
            damages.add(damage);
        }
    }

    JournalContent content() {
        var entries = first.entrySet().stream()
                .filter(each -> each.getKey() > 0)
                .map(each -> new JournalEntry(each.getKey(), each.getValue().json))
                .toList();
        return new JournalContent(entries, damages);
    }

    /** Above every number that has been used. */
    long next() {
        return next;
    }
}
