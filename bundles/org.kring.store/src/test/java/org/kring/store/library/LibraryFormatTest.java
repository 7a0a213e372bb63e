// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.common.Document;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;
import org.kring.store.files.SafeFile;

/**
 * The files of the library are as the program would write them. Whoever edits them by hand lets releng/format-library
 * put them right: it runs this test with KRING_FORMAT_LIBRARY naming their folder.
 */
class LibraryFormatTest {
    private static final String FOLDER = "/org/kring/library/";

    @Test
    void everyFileIsAsTheProgramWouldWriteIt() throws IOException, StoreException {
        List<String> names = index();
        assertTrue(names.size() > 13, names.toString());
        String folder = System.getenv("KRING_FORMAT_LIBRARY");
        for (String name : names) {
            byte[] bytes = bytes(name);
            Document document = DocumentReader.read(new ByteArrayInputStream(bytes), name, Document.class);
            document.setAltered(false);
            byte[] canonical = DocumentWriter.bytes(document);
            if (folder != null) {
                SafeFile.write(Path.of(folder, name), canonical);
            } else {
                assertEquals(text(canonical), text(bytes), name + ": run releng/format-library");
            }
        }
    }

    @Test
    void everyFileBesideTheIndexStandsInIt() throws IOException {
        Path folder = Path.of("../org.kring.library/data" + FOLDER);
        try (var files = Files.list(folder)) {
            var names = files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("index"))
                    .sorted()
                    .toList();
            assertEquals(index().stream().sorted().toList(), names);
        }
    }

    private static List<String> index() throws IOException {
        return text(bytes("index")).lines().toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = LibraryFormatTest.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
