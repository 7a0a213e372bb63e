// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.YieldKind;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysInOrder() {
        List<String> english = keys("messages.properties");

        assertEquals(english, keys("messages_nl.properties"));
        assertEquals(english.stream().sorted().toList(), english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKindOfActivityAndYieldHasItsOwnWord(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        Set<String> words = new HashSet<>();
        for (ActivityKind kind : ActivityKind.values()) {
            words.add(messages.get("activity_" + Messages.name(kind)));
        }
        assertEquals(ActivityKind.values().length, words.size());
        for (YieldKind kind : YieldKind.values()) {
            assertFalse(messages.get("yield_" + Messages.name(kind)).isBlank());
        }
    }

    @Test
    void languageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertEquals("telling", Messages.of(Locale.ENGLISH).get("activity_tells"));
            assertEquals("telling", Messages.of(Locale.FRENCH).get("activity_tells"));
            assertEquals(
                    "vertellen", Messages.of(Locale.forLanguageTag("nl-BE")).get("activity_tells"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> keys(String file) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
