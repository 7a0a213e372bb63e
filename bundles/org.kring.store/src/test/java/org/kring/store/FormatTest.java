// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Document;
import org.kring.model.form.FormBox;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.RunEvent;
import org.kring.model.method.Method;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.Practice;
import org.kring.testkit.AnyDocument;

/** The files of src/test/resources/format are never changed: whatever was written once opens for ever. */
class FormatTest {

    private static final Path FIRST = Path.of("src/test/resources/format/1");
    private static final Path SECOND = Path.of("src/test/resources/format/2");

    static Stream<Path> filesOfTheFirstVersion() throws IOException {
        return Files.list(FIRST).sorted();
    }

    static Stream<Path> filesOfTheSecondVersion() throws IOException {
        return Files.list(SECOND).sorted();
    }

    @ParameterizedTest
    @MethodSource("filesOfTheFirstVersion")
    void aFileOfTheFirstVersionOpensAndIsWrittenAsOneOfTheSecond(Path file) throws IOException, StoreException {
        var document = DocumentReader.read(file, Document.class);

        assertEquals(1, document.getFormatVersion());
        assertFalse(document.isAltered());
        assertArrayEquals(Files.readAllBytes(SECOND.resolve(file.getFileName())), DocumentWriter.bytes(document));
    }

    @ParameterizedTest
    @MethodSource("filesOfTheSecondVersion")
    void aFileOfTheSecondVersionOpensAndIsWrittenTheSame(Path file) throws IOException, StoreException {
        var document = DocumentReader.read(file, Document.class);

        assertEquals(2, document.getFormatVersion());
        assertFalse(document.isAltered());
        assertArrayEquals(Files.readAllBytes(file), DocumentWriter.bytes(document));
    }

    @ParameterizedTest
    @MethodSource("filesOfTheSecondVersion")
    void aFileOfTheThirdVersionIsRefusedAndLeftAsItIs(Path file, @TempDir Path folder) throws IOException {
        var later = folder.resolve(file.getFileName());
        var text = Files.readString(file).replace("formatVersion=\"2\"", "formatVersion=\"3\"");
        Files.writeString(later, text);

        var refused = assertThrows(StoreException.class, () -> DocumentReader.read(later, Document.class));

        assertEquals(Problem.FUTURE_VERSION, refused.problem());
        assertTrue(refused.sentence(Locale.ENGLISH).contains("format 3, this Kring reads format 2"));
        assertEquals(text, Files.readString(later));
    }

    @Test
    void aMeetingOfTheFirstVersionSaysEnteredInItsOwnWord() throws IOException, StoreException {
        assertTrue(Files.readString(FIRST.resolve("meeting.meeting")).contains("kind=\"phase-entered\""));

        var kinds = read("meeting.meeting", Meeting.class).getRun().getEvents().stream()
                .map(RunEvent::getKind)
                .toList();

        assertTrue(kinds.contains(EventKind.PHASE_ENTERED), kinds.toString());
    }

    @Test
    void thereIsOneOfEachKind() throws IOException, StoreException {
        var missing = new TreeSet<String>();
        AnyDocument.concrete(CommonPackage.Literals.DOCUMENT).stream()
                .map(EClass::getName)
                .forEach(missing::add);
        for (Path each : filesOfTheSecondVersion().toList()) {
            missing.remove(DocumentReader.read(each, Document.class).eClass().getName());
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatTheyMeanHasNotChanged() throws StoreException {
        var method = read("method.method", Method.class);
        var practice = read("practice.practice", Practice.class);
        var meeting = read("meeting.meeting", Meeting.class);
        var words = read("group-content.group-content", GroupContent.class);
        var content = read("meeting-content.meeting-content", MeetingContent.class);
        var forms = read("forms.forms", FormBox.class);

        assertEquals("Speed sparren", method.getName().getNl());
        assertEquals(-4611686018427387904L, practice.getSampleSeed());
        assertEquals(
                Instant.parse("2025-10-14T17:40:00.123456789Z"),
                meeting.getRun().getEvents().get(2).getAt());
        assertEquals(
                "\u0141ucja \u00d6zt\u00fcrk \ud83d\ude00",
                words.getNames().get(1).getName());
        assertTrue(words.getAgreementTexts().get(0).getText().contains("\n\n  * ook na afloop\n"));
        assertEquals("", words.getLogs().get(0).getPlan());
        assertEquals(
                7,
                ((Action) content.getArtefacts().get(8)).getCommitments().get(0).getValue());
        assertTrue(forms.getForms().get(0).getAnswers().get(1).isNotApplicable());
    }

    private static <T extends Document> T read(String name, Class<T> type) throws StoreException {
        return DocumentReader.read(FIRST.resolve(name), type);
    }
}
