// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.model.common.DevelopmentStage;

/**
 * One made-up group: who is in it and when, what it is called, when it meets, and what happens to it. Everything
 * follows from the seed and the number of the group.
 */
final class SampleGroup {

    private static final int SMALL = 4;
    private static final int FEWEST = 6;
    private static final int MOST = 8;
    private static final double LEAN = 0.5;

    private final SampleWish wish;
    private final SampleWords words;
    private final SampleTrend fate;
    private final Dice dice;
    private final String name;
    private final Calendar calendar;
    private final List<Person> people;
    private final Mood mood;

    SampleGroup(SampleWish wish, SampleWords words, int number) {
        this.wish = wish;
        this.words = words;
        this.fate = SampleTrend.of(number);
        this.name = name(number);
        this.dice = Dice.of(wish.seed(), number + 1);
        this.calendar = Calendar.of(wish, dice);
        this.people = invented();
        this.mood = new Mood(fate, wish.meetings(), dice);
    }

    /** Each name once in the practice: those of the list in an order by chance, then with a place behind them. */
    private String name(int number) {
        Dice order = Dice.of(wish.seed(), 0);
        List<String> names = order.shuffled(words.list("group"));
        List<String> places = order.shuffled(words.list("place"));
        String plain = names.get(number % names.size());
        int round = number / names.size();
        return round == 0 ? plain : plain + " " + places.get(round - 1);
    }

    private List<Person> invented() {
        int size = fate == SampleTrend.SMALL ? SMALL : dice.between(FEWEST, MOST);
        int change = fate == SampleTrend.DIP && wish.meetings() > 1 ? 2 : 0;
        List<String> first = dice.some(words.list("first"), size + change);
        List<String> last = dice.some(words.list("last"), size + change);
        int turn = fate.turn(wish.meetings());
        return IntStream.range(0, size + change)
                .mapToObj(i -> new Person(
                        "m-" + (i + 1),
                        first.get(i) + " " + last.get(i),
                        i < size ? 0 : turn,
                        i >= size - change && i < size ? turn : Integer.MAX_VALUE,
                        dice.bell(0, LEAN),
                        dice.bell(0.9, 0.04)))
                .toList();
    }

    SampleWish wish() {
        return wish;
    }

    SampleWords words() {
        return words;
    }

    Dice dice() {
        return dice;
    }

    SampleTrend fate() {
        return fate;
    }

    Mood mood() {
        return mood;
    }

    Calendar calendar() {
        return calendar;
    }

    String name() {
        return name;
    }

    List<Person> people() {
        return people;
    }

    /** Who is a member at a meeting, in the order of their seats. */
    List<Person> members(int meeting) {
        return people.stream().filter(each -> each.isMember(meeting)).toList();
    }

    /** How far the group is at a meeting. */
    DevelopmentStage stage(int meeting) {
        if (meeting * 5 < wish.meetings()) {
            return DevelopmentStage.NEW;
        }
        return meeting * 2 < wish.meetings() ? DevelopmentStage.PRACTISED : DevelopmentStage.SAFE;
    }

    /** Whether the second agreement holds: half way figures may leave the group. */
    boolean isSecondAgreement(int meeting) {
        return meeting > 0 && meeting * 2 >= wish.meetings();
    }

    /** The agreement that holds at a meeting. */
    String agreement(int meeting) {
        return isSecondAgreement(meeting) ? "agreement-2" : "agreement-1";
    }

    /** The meetings that a coach wrote something down about, in order; half of them interventions. */
    List<Integer> coached() {
        var meetings = new ArrayList<Integer>();
        int step = Math.max(2, wish.meetings() / 5);
        for (int i = step; i < wish.meetings(); i += step) {
            meetings.add(i);
        }
        return meetings;
    }
}
