// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * One jar that the product is made of.
 *
 * @param name its symbolic name
 * @param place where it is used: the first word of its line, "junit" for tests
 * @param group its Maven group
 * @param manifest what it says about itself; empty for a jar without an OSGi manifest
 */
record Pin(String name, String place, String group, Optional<Attributes> manifest) {

    private static final String WRAPPED = "wrap";

    /** Reads a line of the pins; empty for a comment. */
    static Optional<Pin> of(String line, Path repository) throws IOException {
        String[] words = line.replaceFirst("#.*", "").strip().split("\\s+");
        if (words.length < 4) {
            return Optional.empty();
        }
        String name = words.length > 4 ? words[4] : words[2];
        if (words[0].equals(WRAPPED)) {
            return Optional.of(new Pin(name, words[0], words[1], Optional.empty()));
        }
        Path jar = repository
                .resolve(words[1].replace('.', '/'))
                .resolve(words[2])
                .resolve(words[3])
                .resolve(words[2] + "-" + words[3] + ".jar");
        return Optional.of(new Pin(name, words[0], words[1], read(jar)));
    }

    private static Optional<Attributes> read(Path jar) throws IOException {
        if (!Files.exists(jar)) {
            return Optional.empty();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest()).map(Manifest::getMainAttributes);
        }
    }

    boolean isOfTests() {
        return place.equals("junit");
    }

    boolean isWrapped() {
        return place.equals(WRAPPED);
    }

    List<String> required() {
        return clauses("Require-Bundle");
    }

    List<String> imported() {
        return clauses("Import-Package");
    }

    List<String> exported() {
        return clauses("Export-Package");
    }

    /** The bundle that it is a part of, when it is a fragment. */
    Optional<String> host() {
        return clauses("Fragment-Host").stream().findFirst();
    }

    private List<String> clauses(String header) {
        return manifest.map(each -> Bundle.names(each.getValue(header), false)).orElse(List.of());
    }
}
