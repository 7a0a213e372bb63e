// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's folder: its bundles and its documents. */
public record House(Path root) {
    private static final List<String> SKIPPED = List.of("target", "bin", ".git", ".cache", ".run", "node_modules");

    /** The house that holds the working directory: the nearest folder upwards that has {@code bundles/}. */
    public static House here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return new House(folder);
    }

    /** Every bundle, by name. */
    public List<Bundle> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve(Bundle.MANIFEST)))
                    .sorted()
                    .map(Bundle::new)
                    .toList();
        }
    }

    /** Every file below the root whose name ends so, build output left out, in order of path. */
    public List<Path> files(String ending) throws IOException {
        return files(root, ending);
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .filter(file -> kept(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean kept(Path relative) {
        for (Path name : relative) {
            if (SKIPPED.contains(name.toString())) {
                return false;
            }
        }
        return true;
    }
}
