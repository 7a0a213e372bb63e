// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderPageTest {

    private static final Path PAGE = Path.of("../../docs/format/practice.md");

    @Test
    void thePageNamesEveryFileOfAPractice() throws Exception {
        var page = Files.readString(PAGE);

        var missing = Stream.of(PracticeFolder.names(), GroupFolder.names(), MeetingFolder.names())
                .flatMap(Set::stream)
                .filter(each -> !each.endsWith(".lock"))
                .filter(each -> !page.contains(each))
                .toList();

        assertEquals(List.of(), missing);
    }
}
