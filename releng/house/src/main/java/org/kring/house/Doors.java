// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks through the compiled classes for whoever goes in by another door, so that a name without import counts too. */
final class Doors {

    private final List<Door> classes;
    private final List<Door> calls;
    private final TreeSet<String> found = new TreeSet<>();
    private final TreeSet<String> met = new TreeSet<>();

    /**
     * Prepares a look.
     *
     * @param classes doors to classes
     * @param calls doors to methods
     */
    Doors(List<Door> classes, List<Door> calls) {
        this.classes = classes;
        this.calls = calls;
    }

    List<String> violations(House house) throws IOException {
        for (Bundle bundle : house.bundles()) {
            if (bundle.sources().isEmpty()) {
                continue;
            }
            if (Files.isDirectory(bundle.classes())) {
                new ClassFileImporter()
                        .importPath(bundle.classes())
                        .that(DescribedPredicate.describe("are current", each -> isCurrent(bundle, each)))
                        .forEach(this::look);
            } else {
                found.add(bundle.name() + " is not compiled: build it first");
            }
        }
        return new ArrayList<>(found);
    }

    /** Doors to what is neither here nor used, for example since it was renamed. */
    List<String> leadingNowhere(House house) throws IOException {
        violations(house);
        List<String> nowhere = new ArrayList<>();
        Stream.concat(classes.stream(), calls.stream()).filter(Door::leads).forEach(door -> door.targets().stream()
                .filter(target -> met.stream().noneMatch(target.asMatchPredicate()))
                .forEach(target -> nowhere.add(door.thing() + " is nowhere: " + target)));
        return nowhere;
    }

    /** Not left over from a source that is gone. */
    private static boolean isCurrent(Bundle bundle, JavaClass each) {
        String file = each.getPackageName().replace('.', '/') + "/"
                + each.getSource().flatMap(Source::getFileName).orElse("");
        return List.of("src/main/java", "src-gen").stream()
                .anyMatch(folder -> Files.exists(bundle.folder().resolve(folder).resolve(file)));
    }

    private void look(JavaClass each) {
        String from = outermost(each.getName());
        met.add(each.getName());
        each.getCodeUnits().forEach(unit -> met.add(each.getName() + "." + unit.getName()));
        each.getDirectDependenciesFromSelf().forEach(dependency -> {
            String to = dependency.getTargetClass().getBaseComponentType().getName();
            met.add(to);
            classes.stream()
                    .filter(door -> door.isClosed(from, to))
                    .forEach(door -> found.add(from + " uses " + door.thing() + ": " + to));
        });
        for (JavaAccess<?> access : each.getAccessesFromSelf()) {
            String to = access.getTargetOwner().getName() + "." + access.getName();
            met.add(to);
            calls.stream()
                    .filter(door -> door.isClosed(from, to) && takesNoClock(access))
                    .forEach(door -> found.add(from + " asks " + door.thing() + ": " + to));
        }
    }

    /** {@code Instant.now(clock)} is fine: the clock was handed in. */
    private static boolean takesNoClock(JavaAccess<?> access) {
        return !access.getTarget().getFullName().endsWith("(java.time.Clock)");
    }

    private static String outermost(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
