// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;

class FactTypesTest {

    private static final Path FROZEN = Path.of("src/test/resources/format/journal-2.names");

    /** Whoever wants another name there needs a new version of the journal, and a step that leads to it. */
    @Test
    void theNamesInAJournalAreThoseOfTheFrozenList() throws IOException {
        var names = FactTypes.ALL.stream().map(FactTypesTest::described).collect(Collectors.joining("\n", "", "\n"));

        assertEquals(Files.readString(FROZEN), names);
    }

    private static String described(FactType type) {
        return type.word()
                + type.fields().stream().map(FactTypesTest::described).collect(Collectors.joining("", ":", ""));
    }

    private static String described(FactField<?, ?> field) {
        var words = field.words() == null
                ? ""
                : field.words().values().stream().sorted().collect(Collectors.joining("|", "(", ")"));
        return " " + field.name() + "=" + field.kind() + words;
    }

    @Test
    void everyFactHasOneWordAndEveryComponentOneField() {
        assertEquals(
                new HashSet<>(RunFact.all()),
                FactTypes.ALL.stream().map(FactType::type).collect(Collectors.toSet()));
        for (FactType each : FactTypes.ALL) {
            assertEquals(each.type().getRecordComponents().length, each.fields().size(), each.word());
            assertEquals(each, FactTypes.of(each.word()));
        }
        assertEquals(RunFact.all().size(), new HashSet<>(EventJson.words()).size());
    }

    @Test
    void everyChoiceHasOneWord() {
        assertWords(FactWords.CAPTURES, CaptureKind.values());
        assertWords(FactWords.REASONS, PauseReason.values());
        assertWords(FactWords.OUTCOMES, OutcomeKind.values());
        assertWords(FactWords.ROLES, RoleKind.values());
    }

    private static <T> void assertWords(Map<T, String> words, T[] values) {
        assertEquals(Set.copyOf(Arrays.asList(values)), words.keySet());
        assertEquals(values.length, Set.copyOf(words.values()).size());
        assertTrue(words.values().stream().allMatch(each -> each.matches("[a-z]+(-[a-z]+)*")), words.toString());
    }
}
