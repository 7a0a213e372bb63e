// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.PracticeFolder;
import org.kring.store.Library;

class MethodsTest {

    @TempDir
    Path folder;

    private PracticeFolder practice;

    @BeforeEach
    void make() throws Exception {
        practice = PracticeFolder.create(folder.resolve("p"), "Praktijk");
    }

    private List<String> choosable() throws Exception {
        return Methods.of(practice).choosable().stream()
                .filter(each -> each.origin() == MethodOrigin.PRACTICE)
                .map(each -> each.id() + "@" + each.version())
                .toList();
    }

    @Test
    void withoutOwnOnesTheyAreThoseOfTheLibraryInItsOrder() throws Exception {
        var library = Library.builtIn().methods().stream().map(Method::getId).toList();

        assertEquals(
                library,
                Methods.of(practice).choosable().stream().map(MethodEntry::id).toList());
        assertEquals(
                library,
                Methods.builtIn().entries().stream().map(MethodEntry::id).toList());
    }

    @Test
    void publishedOnesAndDraftsCanBeChosenAndRetiredOnesNot() throws Exception {
        Own.file(practice, Own.method("a", "1", MethodStatus.PUBLISHED, "A", "A"));
        Own.file(practice, Own.method("b", "1.1", MethodStatus.DRAFT, "B", "B"));
        Own.file(practice, Own.method("c", "1", MethodStatus.RETIRED, "C", "C"));

        assertEquals(List.of("a@1", "b@1.1"), choosable());
        var entries = Methods.of(practice).entries();
        assertEquals("own version 1", entries.get(0).mark().en());
        assertEquals("concept 1.1", entries.get(1).mark().nl());
        assertEquals("B · draft 1.1", entries.get(1).label(Locale.ENGLISH));
        assertEquals("kept as used, 1", entries.get(2).mark().en());
        assertEquals("", entries.get(3).mark().en());
    }

    @Test
    void aDraftThatDoesNotSayWhichVersionItIsIsCalledADraftAlone() throws Exception {
        Own.file(practice, "own.method", Own.method("d", null, MethodStatus.DRAFT, "D", "D"));

        var entry = Methods.of(practice).entries().get(0);

        assertEquals("draft", entry.mark().en());
        assertEquals("D · concept", entry.label(Words.DUTCH));
    }

    @Test
    void aSortIsNotMixedWithOthers() throws Exception {
        for (Category each : Category.values()) {
            assertTrue(Methods.of(practice).choosable(each).stream().allMatch(entry -> entry.category() == each));
        }
        assertFalse(Methods.of(practice).choosable(Category.CASE_METHOD).isEmpty());
    }

    @Test
    void aDamagedFileIsListedWithItsSentenceAndHidesNoOther() throws Exception {
        Own.file(practice, Own.draft("a", "1.1"));
        Own.file(practice, Own.draft("z", "1.1"));
        Files.writeString(practice.path().resolve("methods/m-1.method"), "<?xml version='1.0'?><x/>");

        var methods = Methods.of(practice);

        assertEquals(List.of("a@1.1", "z@1.1"), choosable());
        var damaged = methods.entries().get(1);
        assertEquals("m-1.method", damaged.name(Words.DUTCH));
        assertTrue(damaged.problem().orElseThrow().en().contains("m-1.method"), damaged.problem()::toString);
        assertFalse(damaged.problem()
                .orElseThrow()
                .nl()
                .equals(damaged.problem().orElseThrow().en()));
        assertTrue(damaged.method().isEmpty());
        assertFalse(damaged.draft() || damaged.retired() || damaged.choosable());
        assertEquals(Category.UNSTATED, damaged.category());
    }

    @Test
    void aCopyWithAnotherFileNameIsToldAndTheUsualNameCounts() throws Exception {
        Own.file(practice, "a copy.method", Own.method("m", "1.1", MethodStatus.DRAFT, "Kopie", "Copy"));
        Own.file(practice, Own.method("m", "1.1", MethodStatus.DRAFT, "Echt", "Real"));

        var entries = Methods.of(practice).entries();

        assertFalse(entries.get(0).choosable());
        assertTrue(entries.get(0).problem().orElseThrow().nl().contains("m-1.1.method"));
        assertTrue(entries.get(1).choosable());
        assertEquals(
                "Real",
                Methods.of(practice)
                        .finder()
                        .find("m", "1.1")
                        .orElseThrow()
                        .getName()
                        .getEn());
    }

    @Test
    void anOwnOneNeverStandsInForABuiltInVersion() throws Exception {
        Own.file(practice, Own.method("gossip", "1", MethodStatus.PUBLISHED, "Vals", "False"));

        var methods = Methods.of(practice);

        assertTrue(methods.entries().get(0).problem().orElseThrow().en().contains("gossip"));
        assertFalse("False"
                .equals(methods.finder()
                        .find("gossip", "1")
                        .orElseThrow()
                        .getName()
                        .getEn()));
    }

    @Test
    void withoutIdentifierOrVersionNothingCanPointAtIt() throws Exception {
        Own.file(practice, "x.method", Own.method("x", null, MethodStatus.DRAFT, "X", "X"));
        Own.file(practice, "y.method", Own.method("y", null, MethodStatus.DRAFT, "", ""));

        var entries = Methods.of(practice).entries();

        assertTrue(entries.get(0).problem().orElseThrow().nl().contains("versie"));
        assertTrue(entries.get(1).problem().orElseThrow().nl().contains("versie"));
        assertEquals("y.method", entries.get(1).name(Locale.ENGLISH));
        assertEquals(List.of(), choosable());
    }

    @Test
    void theLineOfAMethodIsFoundByIdentifierAndVersion() throws Exception {
        Own.file(practice, Own.draft("m", "1.1"));
        var methods = Methods.of(practice);

        assertEquals("1.1", methods.entry(Own.draft("m", "1.1")).orElseThrow().version());
        assertTrue(methods.entry(Own.draft("m", "1.2")).isEmpty());
        assertTrue(methods.entry(Own.draft("n", "1.1")).isEmpty());
    }
}
