// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** A small house in a folder of its own, to be built as a rule must not find it. */
record TestHouse(Path root) {
    static final String LICENCE = "// SPDX-License-Identifier: EPL-2.0\n";

    void only(Rule rule, String sentence) throws IOException {
        List<String> found = rule.violations(new House(root));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).contains(sentence), found.get(0));
    }

    void bundle(String name, String requirements) throws IOException {
        write(
                "bundles/org.kring." + name + "/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.kring." + name + "\nExport-Package: org.kring.method\n"
                        + requirements);
    }

    void source(String bundle, String name, String body) throws IOException {
        write(file(bundle, name), LICENCE + "package org.kring." + bundle + ";\n" + body);
    }

    /** A class of any package, in the bundle of its first name after org.kring; compiled with {@link #compileAll}. */
    void type(String bundle, String name, String body) throws IOException {
        int dot = name.lastIndexOf('.');
        write(
                "bundles/" + bundle + "/src/main/java/" + name.replace('.', '/') + ".java",
                LICENCE + "package " + name.substring(0, dot) + ";\npublic class " + name.substring(dot + 1) + " "
                        + body);
    }

    void compile(String bundle) throws IOException {
        compile(bundle, file(bundle, "Minutes"));
    }

    void compile(String bundle, String... sources) throws IOException {
        compile(root.resolve("bundles/org.kring." + bundle + "/target/classes"), List.of(sources));
    }

    /** Compiles every class of every bundle, each bundle into its own folder. */
    void compileAll() throws IOException {
        House house = new House(root);
        for (Bundle bundle : house.bundles()) {
            List<String> own = bundle.sources().stream()
                    .map(root::relativize)
                    .map(Path::toString)
                    .toList();
            if (!own.isEmpty()) {
                compile(bundle.classes(), own);
            }
        }
    }

    private void compile(Path classes, List<String> sources) throws IOException {
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-sourcepath", sourcePath()));
        sources.forEach(source -> arguments.add(root.resolve(source).toString()));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }

    private String sourcePath() throws IOException {
        return String.join(
                File.pathSeparator,
                new House(root)
                        .bundles().stream()
                                .map(each ->
                                        each.folder().resolve("src/main/java").toString())
                                .toList());
    }

    /** A jar in the Maven repository, which is the root itself. */
    void jar(String name, String manifest) throws IOException {
        Path file = root.resolve("group").resolve(name).resolve("1").resolve(name + "-1.jar");
        Files.createDirectories(file.getParent());
        byte[] text = ("Manifest-Version: 1.0\nBundle-SymbolicName: " + name + "\n" + manifest)
                .getBytes(StandardCharsets.UTF_8);
        try (JarOutputStream out =
                new JarOutputStream(Files.newOutputStream(file), new Manifest(new ByteArrayInputStream(text)))) {
            out.finish();
        }
    }

    void pins(String... names) throws IOException {
        StringBuilder lines = new StringBuilder("# a comment\njunit group org.tests 1\n");
        for (String name : names) {
            lines.append("libs group ").append(name).append(" 1\n");
        }
        write("releng/platform/pins.txt", lines.toString());
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String file(String bundle, String name) {
        return "bundles/org.kring." + bundle + "/src/main/java/org/kring/" + bundle + "/" + name + ".java";
    }
}
