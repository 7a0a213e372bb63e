// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.model.common.Category;
import org.kring.model.common.Span;
import org.kring.model.method.Method;

/**
 * Settles the meetings of a made-up group one after the other: who comes, who guides and brings the case by turns
 * (longest ago first, source S4), and which method of the library fits the people and the stage of the group.
 */
final class SampleMeetings {

    private static final int FEWEST = 3;
    private static final double THEME = 0.08;
    private static final double SMALL_ZEAL = 0.85;
    /** Where the average of all models stands in the library is no model to live. */
    private static final String AVERAGE = "time-skeleton";

    private final SampleGroup group;
    private final List<Method> methods;
    private final Map<Person, Integer> guided = new HashMap<>();
    private final Map<Person, Integer> brought = new HashMap<>();

    SampleMeetings(SampleGroup group, List<Method> methods) {
        this.group = group;
        this.methods = methods;
    }

    /** The next meeting; to be asked for in order. The one after the evaluated ones is to come. */
    SampleMeeting of(int index) {
        List<Person> members = group.members(Math.min(index, group.wish().meetings() - 1));
        List<Person> present = index < group.wish().meetings() ? present(members) : members;
        Person facilitator = facilitator(index, present);
        guided.put(facilitator, index);
        Method method = method(index, present.size());
        Optional<Person> presenter = Optional.empty();
        if (method.getCategory() == Category.CASE_METHOD) {
            presenter = present.stream()
                    .filter(each -> !each.equals(facilitator))
                    .min(Comparator.comparingInt(each -> brought.getOrDefault(each, -1)));
            presenter.ifPresent(each -> brought.put(each, index));
        }
        return new SampleMeeting(index, members, present, facilitator, presenter, method);
    }

    private List<Person> present(List<Person> members) {
        var present = new ArrayList<Person>();
        for (Person each : members) {
            double zeal = group.fate() == SampleTrend.SMALL ? SMALL_ZEAL : each.zeal();
            if (group.dice().chance(zeal)) {
                present.add(each);
            }
        }
        return present.size() < FEWEST ? members.subList(0, FEWEST) : present;
    }

    /** By turns, but where the fate is a change of facilitator one person guides for long. */
    private Person facilitator(int index, List<Person> present) {
        if (group.fate() == SampleTrend.SHIFT) {
            String wanted = index < group.fate().turn(group.wish().meetings()) ? "m-1" : "m-2";
            return present.stream()
                    .filter(each -> each.id().equals(wanted))
                    .findFirst()
                    .orElse(present.get(0));
        }
        return present.stream()
                .min(Comparator.comparingInt(each -> guided.getOrDefault(each, -1)))
                .orElseThrow();
    }

    private Method method(int index, int people) {
        var category = group.dice().chance(THEME) && index < group.wish().meetings()
                ? Category.THEME_METHOD
                : Category.CASE_METHOD;
        List<Method> fitting = fitting(index, category, people);
        return group.dice().pick(fitting.isEmpty() ? fitting(index, Category.CASE_METHOD, 0) : fitting);
    }

    private List<Method> fitting(int index, Category category, int people) {
        var stage = group.stage(Math.min(index, group.wish().meetings() - 1));
        return methods.stream()
                .filter(each -> each.getCategory() == category && !each.getId().equals(AVERAGE))
                .filter(each -> Stage.isCurrent(each, index, group.wish().meetings()))
                .filter(each -> each.getMinimumStage().getValue() <= stage.getValue())
                .filter(each -> people == 0 || fits(each.getPeople(), people))
                .toList();
    }

    private static boolean fits(Span span, int people) {
        return span == null || span.getMin() <= people && (span.getMax() == 0 || people <= span.getMax());
    }
}
