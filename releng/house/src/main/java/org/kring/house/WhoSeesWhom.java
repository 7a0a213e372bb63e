// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Arrows between bundles go downwards only: a bundle may require those of the floors below its own, and on its own
 * floor nobody. Rooms don't see each other. A bundle without a floor is a violation too, so that a new bundle must take
 * its place here first.
 */
public final class WhoSeesWhom implements Rule {
    private static final String OURS = "org.kring.";
    private static final Map<String, Set<String>> MAY_SEE = floors();

    private static Map<String, Set<String>> floors() {
        Map<String, Set<String>> see = new HashMap<>();
        Set<String> words = Set.of("model");
        Set<String> rules = with(words, "method");
        Set<String> base = with(rules, "meeting", "evaluation");
        Set<String> keeping = with(base, "library");
        Set<String> outer = with(keeping, "draw", "store");
        Set<String> floor = with(outer, "practice");
        Set<String> doors = with(floor, "publish", "exchange", "phone", "sample");
        Set<String> rooms = with(doors, "ui");
        see.put("model", Set.of());
        see.put("library", words);
        see.put("method", words);
        see.put("meeting", rules);
        see.put("evaluation", rules);
        see.put("store", keeping);
        see.put("draw", base);
        see.put("practice", with(keeping, "store"));
        see.put("sample", with(keeping, "store", "practice"));
        see.put("publish", floor);
        see.put("exchange", floor);
        see.put("phone", floor);
        see.put("cli", doors);
        see.put("ui", doors);
        see.put("ui.design", rooms);
        see.put("ui.facilitate", rooms);
        see.put("ui.follow", rooms);
        see.put("ui.start", rooms);
        see.put("app", rooms);
        see.put("testkit", outer);
        see.put("ui.testkit", Set.of());
        see.put(
                "app.tests",
                with(
                        rooms,
                        "app",
                        "ui.design",
                        "ui.facilitate",
                        "ui.follow",
                        "ui.start",
                        "testkit",
                        "ui.testkit",
                        "cli"));
        return see;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Override
    public List<String> violations(House house) throws IOException {
        List<String> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            Set<String> mayBeSeen = MAY_SEE.get(shortName(bundle.name()));
            if (mayBeSeen == null) {
                found.add(bundle.name() + " has no floor in the house");
                continue;
            }
            bundle.required().stream()
                    .filter(name -> name.startsWith(OURS) && !mayBeSeen.contains(shortName(name)))
                    .forEach(name -> found.add(bundle.name() + " may not see " + name));
            bundle.imported().stream()
                    .filter(name -> name.startsWith(OURS))
                    .forEach(name -> found.add(bundle.name() + " imports package " + name
                            + ": require the bundle, so that this rule can see it"));
        }
        return found;
    }

    private static String shortName(String bundle) {
        return bundle.startsWith(OURS) ? bundle.substring(OURS.length()) : bundle;
    }
}
