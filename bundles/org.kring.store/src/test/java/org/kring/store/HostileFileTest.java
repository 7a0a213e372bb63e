// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;

/** Files that mean harm, from src/test/resources/hostile: one sentence each, and nothing happens. */
class HostileFileTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Set<Problem> GENERAL =
            Set.of(Problem.NOT_ALLOWED, Problem.POINTS_OUTSIDE, Problem.FOREIGN_NAMESPACE, Problem.UNKNOWN_ELEMENT);
    private static final Map<String, Problem> EXPECTED = Map.ofEntries(
            Map.entry("empty", Problem.EMPTY),
            Map.entry("blank", Problem.EMPTY),
            Map.entry("not-xml", Problem.NOT_XML),
            Map.entry("truncated", Problem.NOT_XML),
            Map.entry("future-version", Problem.FUTURE_VERSION),
            Map.entry("no-version", Problem.NO_VERSION),
            Map.entry("missing-reference", Problem.MISSING_REFERENCE),
            Map.entry("wrong-root", Problem.WRONG_ROOT),
            Map.entry("foreign-root", Problem.WRONG_ROOT),
            Map.entry("unknown-element", Problem.UNKNOWN_ELEMENT),
            Map.entry("unknown-attribute", Problem.UNKNOWN_ATTRIBUTE),
            Map.entry("billion-laughs", Problem.NOT_ALLOWED),
            Map.entry("utf-16", Problem.NOT_UTF8),
            Map.entry("latin-1", Problem.NOT_UTF8),
            Map.entry("broken-utf-8", Problem.NOT_UTF8));

    @Test
    void eachIsRefusedForItsOwnReason() throws IOException {
        var wrong = new TreeMap<String, Problem>();
        for (Path file : files()) {
            var name = file.getFileName().toString().replace(".method", "");

            var fault = assertThrows(StoreException.class, () -> DocumentReader.read(file, Method.class), name);

            var expected = EXPECTED.get(name);
            if (expected == null ? !GENERAL.contains(fault.problem()) : expected != fault.problem()) {
                wrong.put(name, fault.problem());
            }
            assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void noneOpensAConnectionOrInitialisesAClass() throws IOException {
        try (var trap = new Trap()) {
            for (Path file : files()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1).replace("127.0.0.1:9", trap.address());
                var bytes = text.getBytes(StandardCharsets.ISO_8859_1);

                assertThrows(
                        StoreException.class,
                        () -> DocumentReader.read(new ByteArrayInputStream(bytes), "x", Method.class));
            }
            assertEquals(0, trap.connections());
        }
        assertNull(System.getProperty("kring.foreign.class"));
    }

    @Test
    void theTrapWouldHaveSeenEmfItself() throws IOException {
        try (var trap = new Trap()) {
            var file = Files.readString(FOLDER.resolve("schema-location-http.method"))
                    .replace("https://kring.org/model/method/1\"", "http://" + trap.address() + "/y\"")
                    .replace("127.0.0.1:9", trap.address());

            assertThrows(Exception.class, () -> EmfPeer.load(file.getBytes(StandardCharsets.UTF_8)));

            assertTrue(trap.connections() > 0, "the trap catches nothing");
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var all = files.sorted().toList();
            assertTrue(all.size() >= 50, all.size() + " files");
            return all;
        }
    }
}
