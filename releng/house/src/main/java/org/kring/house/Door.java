// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A thing with one way in: whose name matches a target may be used by classes whose name matches the other pattern.
 *
 * @param thing what it is, for the sentence
 * @param targets full names of classes, or of classes and methods; each leads to something, so that a name that
 *     changes does not leave the door open
 * @param mayUse full names of the classes that may
 * @param leads false when there is nothing of it today, and need not be
 */
record Door(String thing, List<Pattern> targets, Pattern mayUse, boolean leads) {

    static Door to(String thing, String target, String mayUse) {
        return to(thing, List.of(target), mayUse);
    }

    static Door to(String thing, List<String> targets, String mayUse) {
        return new Door(thing, targets.stream().map(Pattern::compile).toList(), Pattern.compile(mayUse), true);
    }

    /** A door that nobody has gone through yet; whoever is the first goes in here. */
    static Door unused(String thing, String target, String mayUse) {
        return new Door(thing, List.of(Pattern.compile(target)), Pattern.compile(mayUse), false);
    }

    /** A door that nobody may go through. */
    static Door shut(String thing, String target) {
        return unused(thing, target, "nobody");
    }

    boolean isClosed(String from, String to) {
        return targets.stream().anyMatch(each -> each.matcher(to).matches())
                && !mayUse.matcher(from).matches();
    }
}
