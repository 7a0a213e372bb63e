// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.command.Exit;
import org.kring.method.DateWords;
import org.kring.method.VisibleText;

class PracticeCommandsTest {

    @TempDir
    static Path shared;

    private static String practice;
    private static List<String> groups;

    private final Session session = new Session("nl");

    @TempDir
    Path folder;

    @BeforeAll
    static void makeUp() throws IOException {
        practice = shared.resolve("practice").toString();
        var session = new Session("nl");
        assertEquals(0, session.run("sample", "--seed", "3", "--groups=3", "--meetings=8", "-o", practice));
        assertTrue(session.out().startsWith("Verzonnen: 3 groepen, elk met 8"), session.out());
        groups = names(Path.of(practice, "groups"));
    }

    @Test
    void aSampleIsMadeForTheDayOfTheClock() {
        String to = folder.resolve("s").toString();

        assertEquals(0, session.run("sample", "--groups=1", "--meetings=1", "-o", to), session.err());

        assertTrue(session.out().contains("1 groep met 1 geëvalueerde bijeenkomst, startgetal 1"), session.out());
        assertTrue(session.out().contains("startgetal 1, tot en met 2026-11-21"), session.out());
    }

    @Test
    void oneGroupHasNothingEach() {
        String to = folder.resolve("s").toString();
        var english = new Session("en");

        assertEquals(0, english.run("sample", "--groups=1", "--meetings=2", "-o", to), english.err());

        assertTrue(english.out().contains("1 group with 2 evaluated meetings, seed 1"), english.out());
    }

    @Test
    void aPracticeIsReadByARelativePath() {
        Path relative =
                Path.of("").toAbsolutePath().relativize(Path.of(practice).toAbsolutePath());

        for (String command : List.of("methods", "verify")) {
            assertEquals(0, session.run(command, "--practice", relative.toString()), session.out() + session.err());
        }
    }

    @Test
    void aSampleSaysInWhichFolderItIsFromWhereverItWasMade() {
        Path to = folder.toAbsolutePath().resolve("s");
        Path relative = Path.of("").toAbsolutePath().relativize(to);

        assertEquals(0, session.run("sample", "--groups=1", "--meetings=1", "-o", relative.toString()), session.err());

        assertTrue(session.out().contains(" " + to), session.out());
    }

    @Test
    void aGroupThatHidesAMeetingSinceItCannotBeReadIsTold() throws IOException {
        String to = folder.resolve("hidden").toString();
        assertEquals(0, session.run("sample", "--groups=2", "--meetings=2", "-o", to), session.err());
        String group = names(Path.of(to, "groups")).get(0);
        Files.writeString(Path.of(to, "groups", group, "group.xmi"), "");

        assertEquals(2, session.run("record", "--practice", to, "--meeting=2026-01-01"));

        assertTrue(session.err().contains("groups/" + group + "/group.xmi"), session.err());
        assertTrue(session.err().contains("Er is geen bijeenkomst \"2026-01-01\""), session.err());
    }

    @Test
    void aSampleGoesIntoNoFolderWithSomethingInIt() throws IOException {
        Files.writeString(folder.resolve("mine"), "mine");

        assertEquals(Exit.USAGE, session.run("sample", "-o", folder.toString()));

        assertEquals(1, session.err().lines().count(), session.err());
        assertEquals(List.of("mine"), names(folder));
    }

    @Test
    void aSampleIsWholeAsItIsMade() {
        assertEquals(0, session.run("verify", "--practice", practice), session.out());

        assertTrue(session.out().contains("0 beschadigd"), session.out());
        assertEquals(1, session.out().lines().count(), session.out());
    }

    @Test
    void aDamagedFileIsNamedAndTheOthersAreCounted() throws IOException {
        Path copy = copy();
        Path meeting = copy.resolve("groups/" + groups.get(0) + "/meetings");
        Path broken = meeting.resolve(names(meeting).get(2) + "/meeting.xmi");
        Files.writeString(broken, Files.readString(broken).substring(0, 200));

        assertEquals(Exit.FINDINGS, session.run("verify", "--practice", copy.toString()));
        assertTrue(session.out().contains("meeting.xmi"), session.out());
        assertEquals(Exit.FINDINGS, session.run("verify", "--practice", copy.toString(), "--json"));
        assertTrue(session.out().contains("\"kind\": \"damaged\""), session.out());
    }

    @Test
    void everyCommandSaysInWhichFolderADamagedFileLies() throws IOException {
        Path copy = copy();
        String group = groups.get(0);
        Path meetings = copy.resolve("groups/" + group + "/meetings");
        String held = names(meetings).get(2);
        String file = "groups/" + group + "/meetings/" + held + "/meeting.xmi";
        Files.writeString(copy.resolve(file), "<meeting");

        for (String command : List.of("run", "record")) {
            session.run(command, "--practice", copy.toString(), "--group", group, "--meeting", held);
            assertTrue(session.err().startsWith("kring: " + file + ", regel 1, "), session.err());
        }
        session.run("verify", "--practice", copy.toString());
        assertTrue(session.out().contains("! " + file + ": regel 1, "), session.out());

        String roster = "groups/" + group + "/group.xmi";
        Files.writeString(copy.resolve(roster), "<group");
        session.run("stats", "--practice", copy.toString(), "--group", group);
        assertTrue(session.err().startsWith("kring: " + roster + ", regel 1, "), session.err());
    }

    @Test
    void aFileThatWasChangedByHandIsToldAndUsedUntilItIsAccepted() throws IOException {
        Path copy = copy();
        String name = "groups/" + groups.get(0) + "/group.xmi";
        Path group = copy.resolve(name);
        Files.writeString(group, Files.readString(group).replaceFirst("founded=\"\\d+-", "founded=\"1999-"));

        assertEquals(Exit.FINDINGS, session.run("verify", "--practice", copy.toString()));
        assertTrue(session.out().startsWith("! " + name + ": "), session.out());
        assertTrue(session.out().contains("beschadigd, of met de hand gewijzigd"), session.out());
        assertTrue(session.out().contains(" 1 beschadigd"), session.out());
        assertEquals(Exit.FINDINGS, session.run("verify", "--practice", copy.toString(), "--json"));
        assertTrue(session.out().contains("\"kind\": \"altered\""), session.out());
        assertEquals(0, session.run("stats", "--practice", copy.toString(), "--group", groups.get(0)), session.err());

        assertEquals(0, session.run("verify", "--practice", copy.toString(), "--accept", name), session.err());
        assertTrue(session.out().contains(" 0 beschadigd"), session.out());
        assertTrue(Files.readString(group).contains("founded=\"1999-"));
    }

    @Test
    void onlyADocumentOfThePracticeIsAccepted() throws IOException {
        Path copy = copy();
        String run = "groups/" + groups.get(0) + "/meetings/"
                + names(copy.resolve("groups/" + groups.get(0) + "/meetings")).get(0) + "/run.journal";
        Path other = folder.resolve("other.method");
        Files.copy(copy.resolve("methods/step-plan-2.method"), other);
        byte[] before = Files.readAllBytes(copy.resolve(run));

        assertEquals(Exit.USAGE, session.run("verify", "--practice", copy.toString(), "--accept", run));
        assertEquals(1, session.err().lines().count(), session.err());
        assertArrayEquals(before, Files.readAllBytes(copy.resolve(run)));
        for (String each : new String[] {"../other.method", other.toString(), ".", "nothing.xmi"}) {
            assertEquals(Exit.USAGE, session.run("verify", "--practice", copy.toString(), "--accept", each), each);
            String expected = each.equals("nothing.xmi") ? "bestaat niet" : "ligt niet in de praktijk";
            assertTrue(session.err().contains(expected), session.err());
        }
        String whole = copy.resolve("practice.kring").toString();
        assertEquals(0, session.run("verify", "--practice", copy.toString(), "--accept", whole), session.err());
    }

    @Test
    void eachLineOfTheCheckNamesItsFileOnce() throws IOException {
        Path copy = copy();
        String group = "groups/" + groups.get(0);
        Files.writeString(copy.resolve(group + "/group.xmi"), "<");
        Files.copy(copy.resolve("methods/step-plan-2.method"), copy.resolve("methods/step-plan-2 (copy).method"));

        assertEquals(Exit.FINDINGS, session.run("verify", "--practice", copy.toString()));

        assertTrue(session.out().contains("! " + group + "/group.xmi: regel 1, kolom 2: "), session.out());
        assertTrue(session.out().contains("! methods/step-plan-2 (copy).method: step-plan-2.method "), session.out());
        assertFalse(session.out().contains(copy.toString()), session.out());
    }

    @Test
    void aMethodOfNoPracticeIsAcceptedByItsFile() throws IOException {
        Path method = folder.resolve("by-hand.method");
        Files.writeString(
                method,
                Files.readString(Path.of(practice, "methods/step-plan-2.method"))
                        .replace("combinableWith=\"participants\"", ""));
        String before = Files.readString(method);

        assertEquals(0, session.run("verify", "--accept", method.toString()), session.err());

        assertEquals("", session.out());
        assertNotEquals(before, Files.readString(method));
        assertEquals(Exit.USAGE, session.run("verify"));
    }

    @Test
    void statsShowWhatIsLeftWhenAMeetingCannotBeRead() throws IOException {
        Path copy = copy();
        Path meetings = copy.resolve("groups/" + groups.get(0) + "/meetings");
        Path newer = meetings.resolve(names(meetings).get(2) + "/meeting.xmi");
        Files.writeString(newer, Files.readString(newer).replace("formatVersion=\"2\"", "formatVersion=\"3\""));

        assertEquals(Exit.FINDINGS, session.run("stats", "--practice", copy.toString(), "--group", groups.get(0)));

        assertEquals(2, session.err().lines().count(), session.err());
        assertTrue(session.err().contains("nieuwer"), session.err());
        assertTrue(session.out().contains("7 gehouden"), session.out());
    }

    /** As the room does: its group by name, its meeting by day, and the file last. */
    @Test
    void statsNameWhatCannotBeUsedByGroupAndDay() throws IOException {
        Path copy = copy();
        String meetings = "groups/" + groups.get(0) + "/meetings";
        List<String> ids = names(copy.resolve(meetings));
        String damaged = meetings + "/" + ids.get(2) + "/forms.xmi";
        Files.writeString(copy.resolve(damaged), "no forms");
        Path other = copy.resolve(meetings + "/" + ids.get(4) + "/forms.xmi");
        Files.writeString(other, Files.readString(other).replaceFirst("instrument=\"[^\"]+\"", "instrument=\"other\""));

        assertEquals(Exit.FINDINGS, session.run("stats", "--practice", copy.toString(), "--group", groups.get(0)));

        String name = session.out().lines().toList().get(1).replaceAll(" · .*", "");
        assertNotEquals(groups.get(0), name);
        List<String> told =
                session.err().lines().filter(each -> !each.contains("--accept")).toList();
        assertEquals(3, told.size(), session.err());
        assertTrue(told.get(1).startsWith("kring: Eén bijeenkomst kon niet gelezen worden: "), told.get(1));
        assertTrue(
                told.get(0)
                        .startsWith("kring: " + name + " · De formulieren van de bijeenkomst van " + day(ids.get(2))
                                + ": "),
                told.get(0));
        assertTrue(told.get(0).endsWith(" (" + damaged + ")"), told.get(0));
        assertTrue(
                told.get(2).startsWith("kring: De bijeenkomst van " + day(ids.get(4)) + " is weggelaten: "),
                told.get(2));

        session.run("stats", "--json", "--practice", copy.toString(), "--group", groups.get(0));
        assertTrue(session.out().contains("\"lackingMeetings\": 1"), session.out());
    }

    private static String day(String meeting) {
        return new DateWords(Locale.forLanguageTag("nl"), Session.CLOCK).day(LocalDate.parse(meeting));
    }

    @Test
    void statsOfASampleSayThatTheyAreMadeUp() {
        for (String group : groups) {
            assertEquals(0, session.run("stats", "--practice", practice, "--group", group), session.err());
            assertTrue(session.out().startsWith("Deze groepen en cijfers zijn verzonnen."), session.out());
            assertTrue(session.out().contains("product: "), session.out());
        }
    }

    @Test
    void outsidersSeeNothingOfASmallGroup() {
        int hidden = 0;
        for (String group : groups) {
            assertEquals(0, session.run("stats", "--practice", practice, "--group", group, "--audience=outside"));
            hidden += session.out().contains("product: 0 getoonde gemiddelden") ? 1 : 0;
        }
        assertEquals(1, hidden);
    }

    @Test
    void aGroupIsFoundByFolderAndByDisplayName() throws IOException {
        String file = Files.readString(Path.of(practice, "groups", groups.get(0), "group.xmi"));
        String name = file.replaceAll("(?s).*\\sname=\"([^\"]+)\".*founded.*", "$1");

        assertEquals(0, session.run("stats", "--json", "--practice", practice, "--group", groups.get(0)));
        String byFolder = session.out();
        assertEquals(0, session.run("stats", "--json", "--practice", practice, "--group", name), session.err());

        assertEquals(byFolder, session.out());
        assertTrue(byFolder.contains("\"group\": \"" + groups.get(0) + "\""), byFolder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#10;", "&#13;&#10;", "&#x85;", "&#x2028;", "&#x202e;"})
    void aNameForgesNoLineOfItsOwn(String forging) throws IOException {
        Path copy = copy();
        Path file = copy.resolve("groups/" + groups.get(0) + "/group.xmi");
        String text = Files.readString(file);
        Files.writeString(
                file, text.replaceFirst("( name=\"[^\"]*)\"", "$1" + forging + "! groups/x: forged" + forging + "y\""));

        session.run("stats", "--practice", copy.toString(), "--group", groups.get(0));
        String table = session.out() + session.err();
        session.run("stats", "--json", "--practice", copy.toString(), "--group", groups.get(0));
        String json = session.out();
        session.run("verify", "--practice", copy.toString());
        String check = session.out() + session.err();

        for (String said : List.of(table, json, check)) {
            assertTrue(said.lines().noneMatch(each -> each.startsWith("! groups/x")), said);
            assertTrue(said.codePoints().noneMatch(each -> each != '\n' && !VisibleText.isVisible(each)), said);
        }
        assertTrue(table.contains("! groups/x: forged"), table);
    }

    @Test
    void anUnknownGroupIsAnsweredWithThoseMostLikeIt() {
        assertEquals(Exit.USAGE, session.run("stats", "--practice", practice, "--group", groups.get(1) + "x"));

        assertTrue(session.err().contains(groups.get(1) + ","), session.err());
        assertEquals("", session.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aRehearsalTellsHowItWent(String language) {
        var each = new Session(language);

        assertEquals(0, each.run("rehearse", "speed-sparring", "--people", "5"), each.out());
        assertFalse(each.out().contains("!!"), each.out());
        assertEquals(0, each.run("rehearse", "speed-sparring", "--people", "5", "--json"), each.err());
        assertTrue(each.out().contains("\"sound\": true"), each.out());
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("copy");
        try (var files = Files.walk(Path.of(practice))) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(Path.of(practice).relativize(each).toString()));
            }
        }
        return copy;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
