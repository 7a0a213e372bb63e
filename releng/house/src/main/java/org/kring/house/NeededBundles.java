// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every pinned bundle of the product is needed: one of ours requires it or imports a package of it, directly or through
 * another, or it is started by the product, or it is in the list of what works without being named. Optional
 * requirements are none. Reads the manifests in the local Maven repository.
 */
public final class NeededBundles implements Rule {

    private static final String PINS = "releng/platform/pins.txt";
    private static final String PRODUCT = "releng/product/kring.product";
    /** Needed at run time by a service, an extension or a start script, which no manifest says. */
    private static final Set<String> UNNAMED = Set.of(
            "org.apache.felix.scr",
            "org.eclipse.equinox.launcher",
            "org.eclipse.equinox.simpleconfigurator",
            "org.eclipse.e4.ui.workbench.renderers.swt",
            "org.eclipse.e4.ui.css.swt.theme",
            "org.eclipse.e4.ui.workbench.swt");

    private static final Pattern STARTED = Pattern.compile("<plugin id=\"([^\"]+)\"");

    private final Path repository;

    /** Looks in the repository of whoever builds. */
    public NeededBundles() {
        this(Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository")));
    }

    NeededBundles(Path repository) {
        this.repository = repository;
    }

    @Override
    public List<String> violations(House house) throws IOException {
        if (!Files.exists(house.root().resolve(PINS))) {
            return List.of();
        }
        Map<String, Pin> pins = new TreeMap<>();
        for (String line : Files.readAllLines(house.root().resolve(PINS))) {
            Pin.of(line, repository).ifPresent(pin -> pins.put(pin.name(), pin));
        }
        Set<String> needed = closure(pins, roots(house));
        List<String> found = new ArrayList<>();
        for (Pin pin : pins.values()) {
            if (pin.isOfTests() || needed.contains(pin.name())) {
                continue;
            }
            found.add(pin.name() + " is pinned and part of the product, but nothing needs it: take it out of " + PINS);
        }
        return found;
    }

    private static Set<String> roots(House house) throws IOException {
        Set<String> roots = new TreeSet<>(UNNAMED);
        String product = Files.readString(house.root().resolve(PRODUCT));
        STARTED.matcher(product).results().forEach(each -> roots.add(each.group(1)));
        for (Bundle bundle : house.bundles()) {
            if (!bundle.name().endsWith(".tests") && !bundle.name().endsWith(".testkit")) {
                roots.addAll(bundle.required());
                roots.addAll(bundle.imported());
            }
        }
        return roots;
    }

    /** All pins that these names of bundles and packages lead to. */
    private static Set<String> closure(Map<String, Pin> pins, Set<String> roots) {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            String wanted = open.pop();
            for (Pin pin : pins.values()) {
                if (isMeant(pin, wanted) && needed.add(pin.name())) {
                    open.addAll(pin.required());
                    open.addAll(pin.imported());
                    open.addAll(parts(pins, pin));
                }
            }
        }
        return needed;
    }

    private static boolean isMeant(Pin pin, String wanted) {
        return pin.name().equals(wanted) || pin.exported().contains(wanted);
    }

    /** Fragments go with their host; a jar without a manifest needs the others of its group. */
    private static List<String> parts(Map<String, Pin> pins, Pin whole) {
        return pins.values().stream()
                .filter(each -> each.host().filter(whole.name()::equals).isPresent()
                        || whole.isWrapped() && each.isWrapped() && each.group().equals(whole.group()))
                .map(Pin::name)
                .toList();
    }
}
