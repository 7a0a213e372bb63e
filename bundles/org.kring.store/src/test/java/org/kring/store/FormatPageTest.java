// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.common.CommonPackage;
import org.kring.model.method.Method;
import org.kring.store.event.EventJson;
import org.kring.store.journal.Journal;
import org.kring.testkit.AnyDocument;

/** What docs/format shows is what the program reads and writes. */
class FormatPageTest {

    private static final Path PAGES = Path.of("../../docs/format");

    @TempDir
    Path folder;

    @Test
    void theDocumentOfThePageIsCanonicalAndFitsItsChecksum() throws Exception {
        var shown = example("documents.md", "```xml\n");

        var method = DocumentReader.read(
                new ByteArrayInputStream(shown.getBytes(StandardCharsets.UTF_8)), "page", Method.class);

        assertFalse(method.isAltered());
        assertEquals(shown, new String(DocumentWriter.bytes(method), StandardCharsets.UTF_8));
    }

    @Test
    void theJournalOfThePageIsWhole() throws Exception {
        var page = Files.readString(PAGES.resolve("journal.md"));
        var shown = page.substring(page.indexOf("0 985fe82e"), page.indexOf("```", page.indexOf("0 985fe82e")));
        var file = Files.createDirectories(folder.resolve("groups/a/meetings/2026-11-29"))
                .resolve("run.journal");
        Files.writeString(file, shown);

        var content = Journal.read(folder, file);

        assertTrue(content.whole());
        assertEquals("{\"event\":\"resumed\"}", content.entries().get(0).json());
        Journal.write(folder, file, List.of("{\"event\":\"resumed\"}"));
        assertEquals(shown, Files.readString(file));
    }

    @Test
    void thePageNamesEveryEvent() throws IOException {
        var page = Files.readString(PAGES.resolve("journal.md"));

        assertEquals(
                List.of(),
                EventJson.words().stream()
                        .filter(each -> !page.contains("`" + each + "`"))
                        .toList());
    }

    @Test
    void thePageNamesEveryDocument() throws IOException {
        var page = Files.readString(PAGES.resolve("documents.md"));

        assertEquals(
                List.of(),
                AnyDocument.concrete(CommonPackage.Literals.DOCUMENT).stream()
                        .map(type -> "`" + type.getEPackage().getNsPrefix() + ":" + type.getName() + "`")
                        .filter(each -> !page.contains(each))
                        .toList());
    }

    private static String example(String file, String start) throws IOException {
        var page = Files.readString(PAGES.resolve(file));
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("```", from));
    }
}
