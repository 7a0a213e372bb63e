// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.method.Method;

/** Files that would fill the memory or take for ever, read by a Java that has 128 MB. */
@Tag("large")
class BombTest {

    private static final String START =
            "<method:Method xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                    + " xmlns:method='https://kring.org/model/method/1' id='m' formatVersion='1'>";

    @TempDir
    Path folder;

    private interface Content {
        void write(BufferedWriter out) throws IOException;
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eachIsRefusedWithinLittleMemory() throws Exception {
        var expected = new TreeMap<String, Problem>();
        expected.put(bomb("nested", out -> repeat(out, "<flow xsi:type='method:Round'>", 200_000)), Problem.TOO_DEEP);
        expected.put(bomb("siblings", out -> repeat(out, "<aliases/>", 1_000_000)), Problem.TOO_MANY_ELEMENTS);
        expected.put(bomb("attributes", out -> attributes(out, 100_000)), Problem.NOT_XML);
        expected.put(bomb("some-attributes", out -> attributes(out, 100)), Problem.TOO_MANY_ATTRIBUTES);
        expected.put(bomb("long-attribute", out -> around(out, "<roles id='", "'/>", 15 << 20)), Problem.TOO_LONG);
        expected.put(
                bomb("long-text", out -> around(out, "<approaches>", "</approaches>", 15 << 20)), Problem.TOO_LONG);
        expected.put(bomb("long-comment", out -> around(out, "<!--", "-->", 15 << 20)), Problem.NOT_XML);
        expected.put(bomb("long-name", out -> around(out, "<", "/>", 15 << 20)), Problem.NOT_XML);
        expected.put(bomb("large", out -> around(out, "<!--", "-->", 17 << 20)), Problem.TOO_MANY_BYTES);
        expected.put(bomb("values", out -> values(out, 100_000)), Problem.TOO_LONG);
        expected.put(bomb("references", out -> references(out, 1_000_000)), Problem.TOO_LONG);
        expected.put(bomb("rounds", BombTest::rounds), Problem.TOO_MANY_TURNS);
        expected.put(bomb("text-of-pieces", out -> repeat(out, "a<!-- -->", 1_500_000)), Problem.STRAY_TEXT);

        assertEquals(expected, inASmallJava());
    }

    private String bomb(String name, Content content) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(START);
            content.write(out);
            if (name.equals("long-comment")) {
                return name;
            }
            out.write("</method:Method>");
        }
        return name;
    }

    private static void repeat(BufferedWriter out, String piece, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(piece);
        }
    }

    private static void around(BufferedWriter out, String before, String after, int length) throws IOException {
        out.write(before);
        repeat(out, "a", length);
        out.write(after);
    }

    private static void attributes(BufferedWriter out, int count) throws IOException {
        out.write("<roles");
        for (int i = 0; i < count; i++) {
            out.write(" a" + i + "=''");
        }
        out.write("/>");
    }

    private static void values(BufferedWriter out, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write("<approaches>a" + i + "</approaches>");
        }
    }

    private static void references(BufferedWriter out, int count) throws IOException {
        out.write("<roles id='a' combinableWith='");
        for (int i = 0; i < count; i++) {
            out.write("b" + i + " ");
        }
        out.write("'/>");
    }

    private static void rounds(BufferedWriter out) throws IOException {
        for (int i = 0; i < 20; i++) {
            out.write("<flow xsi:type='method:Round' id='r" + i + "' repeat='times' count='100'>");
        }
        out.write("<flow xsi:type='method:Phase' id='p'/>");
        repeat(out, "</flow>", 20);
    }

    private TreeMap<String, Problem> inASmallJava() throws Exception {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                path,
                BombTest.class.getName(),
                folder.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        var found = new TreeMap<String, Problem>();
        text.lines().forEach(line -> found.put(line.split(" ")[0], Problem.valueOf(line.split(" ")[1])));
        return found;
    }

    /** Reads every file of a folder and says what was wrong with it. */
    public static void main(String[] folder) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        try (var files = Files.list(Path.of(folder[0]))) {
            for (Path file : files.toList()) {
                try {
                    DocumentReader.read(file, Method.class);
                    System.out.println(file.getFileName() + " fine");
                } catch (StoreException e) {
                    System.out.println(file.getFileName() + " " + e.problem());
                }
            }
        }
    }
}
