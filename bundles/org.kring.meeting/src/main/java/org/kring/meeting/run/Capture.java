// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kring.model.method.Visibility;

/**
 * Something that was kept, as it stands now.
 *
 * @param origin how it came in, with its first words
 * @param place where it belongs
 * @param words its words now
 * @param chosen whether it is chosen
 * @param removed whether it was taken away
 * @param scale where the presenter of a case stands
 * @param task what an action asks; of other kinds it says nothing
 * @param ratings how strongly it was meant, oldest first
 */
public record Capture(
        RunFact.Captured origin,
        Place place,
        Words words,
        boolean chosen,
        boolean removed,
        Scale scale,
        Task task,
        List<Rating> ratings) {

    /**
     * Where and when something was kept.
     *
     * @param segment identifier of the segment
     * @param item identifier of the agenda item
     * @param phase identifier of the phase; empty means no method
     * @param at when it was kept
     * @param visibility who may see it
     */
    public record Place(String segment, String item, String phase, Instant at, Visibility visibility) {}

    /**
     * The words now.
     *
     * @param text the words; of a case: the situation
     * @param question the question of a case; otherwise empty
     */
    public record Words(String text, String question) {}

    /**
     * Where the presenter of a case stands.
     *
     * @param now 1 to 10; 0 means not rated
     * @param wanted 1 to 10; 0 means not rated
     */
    public record Scale(int now, int wanted) {}

    /**
     * What an action asks. A parked item uses {@code asCase} only.
     *
     * @param owner identifier of the member who does it; empty means nobody yet
     * @param due last day; empty means open
     * @param where the place; may be empty
     * @param smart letters of SMART that it meets, in that order; may be empty
     * @param asCase whether a parked item becomes a case
     */
    public record Task(String owner, Optional<LocalDate> due, String where, String smart, boolean asCase) {}

    /**
     * How strongly something was meant at a moment.
     *
     * @param at when
     * @param value 1 to 10
     * @param whyNotHigher why it is not a 9 or a 10; may be empty
     * @param whatMakesTen what would make it a 10; may be empty
     */
    public record Rating(Instant at, int value, String whyNotHigher, String whatMakesTen) {}

    /** Copies the ratings. */
    public Capture {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(place);
        ratings = List.copyOf(ratings);
    }

    static Capture of(RunFact.Captured origin, Place place) {
        Words words = new Words(origin.text(), origin.question());
        Task task = new Task("", Optional.empty(), "", "", false);
        return new Capture(origin, place, words, false, false, new Scale(0, 0), task, List.of());
    }

    /**
     * Identifies it.
     *
     * @return identifier, unique within the run
     */
    public String id() {
        return origin.id();
    }

    /**
     * Says what it is.
     *
     * @return its kind
     */
    public CaptureKind kind() {
        return origin.kind();
    }

    /**
     * Says who said it.
     *
     * @return identifier of the member; "" means unnamed
     */
    public String author() {
        return origin.author();
    }

    /**
     * Returns its words.
     *
     * @return the words now; of a case: the situation
     */
    public String text() {
        return words.text();
    }

    /**
     * Returns the last rating.
     *
     * @return empty when it was never rated
     */
    public Optional<Rating> lastRating() {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
    }

    Capture changed(RunFact.OnCapture fact, Instant at) {
        if (fact instanceof RunFact.Edited edited) {
            return with(new Words(edited.text(), words.question()), scale);
        } else if (fact instanceof RunFact.CaseSet set) {
            return with(new Words(words.text(), set.question()), new Scale(set.now(), set.wanted()));
        } else if (fact instanceof RunFact.ActionSet set) {
            return with(
                    new Task(set.owner(), Optional.ofNullable(set.due()), set.where(), letters(set.smart()), false));
        } else if (fact instanceof RunFact.ParkedAs as) {
            return with(new Task("", Optional.empty(), "", "", as.asCase()));
        } else if (fact instanceof RunFact.Rated rated) {
            List<Rating> more = new ArrayList<>(ratings);
            if (rated.value() == 0) {
                more.remove(more.size() - 1);
            } else {
                more.add(new Rating(at, rated.value(), rated.whyNotHigher(), rated.whatMakesTen()));
            }
            return new Capture(origin, place, words, chosen, removed, scale, task, more);
        }
        boolean out = removed || fact instanceof RunFact.Removed;
        boolean in = fact instanceof RunFact.Chosen choice ? choice.chosen() : chosen;
        return new Capture(origin, place, words, in, out, scale, task, ratings);
    }

    /** The letters of SMART (source S0) in the order of the word, each once. */
    private static String letters(String smart) {
        String upper = smart.toUpperCase(Locale.ROOT);
        return "SMART"
                .chars()
                .filter(letter -> upper.indexOf(letter) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Capture with(Words fresh, Scale stands) {
        return new Capture(origin, place, fresh, chosen, removed, stands, task, ratings);
    }

    private Capture with(Task fresh) {
        return new Capture(origin, place, words, chosen, removed, scale, fresh, ratings);
    }
}
