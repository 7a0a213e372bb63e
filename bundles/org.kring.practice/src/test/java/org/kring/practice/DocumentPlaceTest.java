// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.practice.DocumentPlace.Kind;

class DocumentPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "practice.kring, PRACTICE",
        "/home/p/practice.kring, PRACTICE",
        "groups/noord/group.xmi, GROUP",
        "groups/noord/content.xmi, NAMES",
        "groups/noord/meetings/2026-11-21/meeting.xmi, MEETING",
        "groups\\noord\\meetings\\2026-11-21\\content.xmi, CONTENT",
        "groups/noord/meetings/2026-11-21/forms.xmi, FORMS",
        "groups/noord/meetings/2026-11-21/run.journal, RUN",
        "/home/p/groups/noord/meetings/2026-11-21, MEETING",
        "groups/noord/meetings/run-noord-2026-11-21-kept-1.journal, OTHER",
        "/home/meetings/noord, OTHER",
        "methods/own.method, OTHER",
        "group.xmi, GROUP",
        "meeting.xmi, OTHER",
        "content.xmi, OTHER"
    })
    void aDocumentIsToldByWhereItLies(String file, Kind kind) {
        assertEquals(kind, DocumentPlace.of(file).kind());
    }

    @Test
    void theFolderOfAMeetingIsItsIdentifier() {
        DocumentPlace place = DocumentPlace.of("groups/noord/meetings/2026-11-21-2/forms.xmi");
        assertEquals("2026-11-21-2", place.folder());
        assertEquals("forms.xmi", place.name());
        assertEquals("", DocumentPlace.of("forms.xmi").folder());
    }
}
