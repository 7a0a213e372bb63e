// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.MethodStatus;
import org.kring.practice.PracticeFolder;

class MethodFinderTest {

    @TempDir
    Path folder;

    private PracticeFolder practice;

    @BeforeEach
    void make() throws Exception {
        practice = PracticeFolder.create(folder.resolve("p"), "Praktijk");
        Own.file(practice, Own.method("cafe", "1.9", MethodStatus.DRAFT, "Caf\u00e9  gesprek", "Caf\u00e9 talk"));
        Own.file(practice, Own.method("cafe", "1.10", MethodStatus.DRAFT, "Caf\u00e9 gesprek", "Caf\u00e9 talk"));
        Own.file(
                practice,
                Own.method("cafe", "1.11-00c0ffee", MethodStatus.RETIRED, "Caf\u00e9 gesprek", "Caf\u00e9 talk"));
    }

    private List<String> named(String words) throws Exception {
        return Methods.of(practice).finder().named(words).stream()
                .map(each -> each.id() + "@" + each.version())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cafe",
                " cafe ",
                "CAFE",
                "CAFE\u0301",
                "caf\u00e9 gesprek",
                "CAF\u00c9 TALK",
                "Cafe   talk",
                "cafe-1.10",
                "cafe-1.10.method",
                "Cafe-1.10.METHOD",
                "cafe@1.10",
                "caf\u00e9 talk@1.10"
            })
    void whateverItIsCalledTheNewestDraftIsFound(String words) throws Exception {
        assertEquals(List.of("cafe@1.10"), named(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", "@1.9", "cafe@", "cafe@2", "caf", "cafe-1", "..", "cafe/1.10"})
    void whatNamesNothingFindsNothing(String words) throws Exception {
        assertEquals(List.of(), named(words));
    }

    @Test
    void anOlderVersionAndAKeptOneAreFoundWhenNamed() throws Exception {
        assertEquals(List.of("cafe@1.9"), named("cafe@1.9"));
        assertEquals(List.of("cafe@1.11-00c0ffee"), named("cafe@1.11-00c0ffee"));
    }

    @Test
    void publishedComesBeforeADraftAndOwnBeforeTheLibrary() throws Exception {
        assertEquals(List.of("gossip@1"), named("gossip"));
        Own.file(practice, Own.method("gossip", "1.1", MethodStatus.DRAFT, "Roddelmodel", "Gossip model"));
        assertEquals(List.of("gossip@1.1"), named("gossip"));
        Own.file(practice, Own.method("gossip", "1.0", MethodStatus.PUBLISHED, "Roddelmodel", "Gossip model"));
        assertEquals(List.of("gossip@1.0"), named("gossip"));
        assertEquals(List.of("gossip@1"), named("gossip@1"));
    }

    @Test
    void anIdentifierCountsBeforeTheNameOfAnother() throws Exception {
        Own.file(practice, Own.method("other", "1", MethodStatus.DRAFT, "cafe", "cafe"));

        assertEquals(List.of("cafe@1.10"), named("cafe"));
    }

    @Test
    void differentMethodsOfOneNameAreAllFound() throws Exception {
        Own.file(practice, Own.method("one", "1", MethodStatus.DRAFT, "Zelfde", "Same"));
        Own.file(practice, Own.method("two", "1", MethodStatus.DRAFT, "Zelfde", "Other"));

        assertEquals(List.of("one@1", "two@1"), named("zelfde"));
        assertEquals(List.of("two@1"), named("other"));
    }

    @Test
    void anotherNameOfABuiltInMethodFindsItToo() throws Exception {
        var builtIn = Methods.builtIn();
        for (MethodEntry each : builtIn.entries()) {
            var method = each.method().orElseThrow();
            var names = Stream.concat(Stream.of(method.getName()), method.getAliases().stream());
            for (var name : names.toList()) {
                for (String words : List.of(String.valueOf(name.getNl()), String.valueOf(name.getEn()))) {
                    assertTrue(
                            words.equals("null")
                                    || !builtIn.finder()
                                            .named(words.toUpperCase(Locale.ROOT))
                                            .isEmpty(),
                            words);
                }
            }
        }
    }

    @Test
    void damagedFilesAreNotFound() throws Exception {
        Files.writeString(practice.path().resolve("methods/broken-1.method"), "?");

        assertEquals(List.of(), named("broken-1.method"));
        assertEquals(List.of("cafe@1.10"), named("cafe"));
    }

    @Test
    void anAgendaItemFindsItsVersionAndNoOther() throws Exception {
        var finder = Methods.of(practice).finder();
        var item = MeetingFactory.eINSTANCE.createAgendaItem();
        assertTrue(finder.apply(item).isEmpty());
        item.setMethod("cafe");
        assertEquals("1.10", finder.apply(item).orElseThrow().getVersion());
        item.setMethodVersion("1.9");
        assertEquals("1.9", finder.apply(item).orElseThrow().getVersion());
        item.setMethodVersion("3");
        assertTrue(finder.apply(item).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1,2",
        "1.9,1.10",
        "1,1.1",
        "1.1,1.1.1",
        "1.1,1.1-a",
        "'',1",
        "1.a,1.b",
        "9,10",
        "99999999999,100000000000"
    })
    void versionsAreOrderedByTheirNumbers(String older, String newer) {
        var order = new VersionOrder();

        assertTrue(order.compare(older, newer) < 0);
        assertTrue(order.compare(newer, older) > 0);
        assertEquals(0, order.compare(newer, newer));
    }
}
