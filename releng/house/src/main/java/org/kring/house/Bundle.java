// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A bundle as its folder and its manifest tell. */
public record Bundle(Path folder) {
    static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** The folder's name, which is the symbolic name. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Symbolic names of the bundles that it requires. */
    public List<String> required() {
        return header("Require-Bundle");
    }

    /** Names of the packages that it imports. */
    public List<String> imported() {
        return header("Import-Package");
    }

    /** Names of the packages that it exports. */
    public List<String> exported() {
        return header("Export-Package");
    }

    /** Java files written by hand for the program itself: neither generated nor tests. */
    public List<Path> sources() throws IOException {
        return onlyTests() ? List.of() : main();
    }

    /** Java files of its tests. */
    public List<Path> tests() throws IOException {
        return onlyTests() ? main() : House.files(folder.resolve("src/test/java"), ".java");
    }

    private List<Path> main() throws IOException {
        return House.files(folder.resolve("src/main/java"), ".java");
    }

    private boolean onlyTests() {
        return name().endsWith(".tests") || name().endsWith(".testkit");
    }

    /** Where its compiled classes are. */
    public Path classes() {
        return folder.resolve("target/classes");
    }

    private List<String> header(String name) {
        try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            return names(attributes.getValue(name), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of a header's clauses; commas within quotes belong to a clause. */
    static List<String> names(String header, boolean optional) {
        List<String> names = new ArrayList<>();
        if (header != null) {
            for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                if (optional || !clause.contains("resolution:=optional")) {
                    names.add(clause.split(";")[0].strip());
                }
            }
        }
        return names;
    }
}
