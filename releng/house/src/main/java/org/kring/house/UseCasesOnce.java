// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.util.List;

/**
 * What people do is done once, on the middle floor: rooms and the command line ask the practice to run, plan, evaluate,
 * follow and find methods, and do none of it by themselves. What a practice is on disk, only the practice knows; what
 * figures mean, only evaluation computes.
 */
public final class UseCasesOnce implements Rule {

    private static final String FLOOR = "org\\.kring\\.practice\\..*";
    private static final String KEEPERS = "org\\.kring\\.(store|practice)\\..*";
    /** Makes up a practice, with methods that the library does not have. */
    private static final String SAMPLE = "|org\\.kring\\.sample\\..*";

    private static final String PRACTICE = "org\\.kring\\.practice\\.PracticeFolder\\.";
    private static final String GROUP = "org\\.kring\\.practice\\.GroupFolder\\.";
    private static final String MEETING = "org\\.kring\\.practice\\.MeetingFolder\\.";
    /** Opens and makes practices for every room. */
    private static final String OPEN_PRACTICE = "|org\\.kring\\.ui\\.practice\\..*";
    /** Where a group is made. */
    private static final String GROUPS = "|org\\.kring\\.ui\\.facilitate\\.groups\\..*";

    private static final List<Door> CLASSES = List.of(
            Door.to("a run", "org\\.kring\\.meeting\\.run\\.LiveRun.*", "org\\.kring\\.(meeting|practice)\\..*"),
            Door.to("the journal of a run", "org\\.kring\\.store\\.journal\\..*", KEEPERS),
            Door.to(
                    "raw forms",
                    List.of("org\\.kring\\.model\\.form\\..*", "org\\.kring\\.evaluation\\.forms\\..*"),
                    "org\\.kring\\.(model|evaluation|store)\\..*"
                            + "|org\\.kring\\.practice\\.(Form\\w+|MeetingFolder|evaluate\\..*|check\\..*)"),
            Door.to(
                    "what people wrote on forms",
                    "org\\.kring\\.evaluation\\.OpenAnswers.*",
                    "org\\.kring\\.(evaluation|practice|ui\\.facilitate)\\..*"),
            Door.to(
                    "folders of documents",
                    "org\\.kring\\.store\\.DocumentFolder",
                    KEEPERS + "|org\\.kring\\.app\\.MemoryFile"));
    private static final List<Door> CALLS = List.of(
            // a person may accept any document that was changed by hand
            Door.to(
                    "for a document to be written",
                    "org\\.kring\\.store\\.DocumentWriter\\.(?!accept$|<init>).*",
                    KEEPERS),
            Door.to(
                    "for limits to be computed",
                    List.of(
                            "org\\.kring\\.evaluation\\.statistics\\.Xmr\\.(of|<init>)",
                            "org\\.kring\\.evaluation\\.statistics\\.Summary\\.(of|<init>)"),
                    "org\\.kring\\.evaluation\\..*"),
            Door.to(
                    "for a practice without hearing which files were altered",
                    PRACTICE + "open",
                    FLOOR + SAMPLE + OPEN_PRACTICE),
            Door.to(
                    "for a run by its file",
                    List.of(MEETING + "openRun", MEETING + "readRun", MEETING + "writeRun"),
                    FLOOR + SAMPLE),
            Door.to(
                    "for the forms of a meeting",
                    List.of(MEETING + "forms", MEETING + "formFiles", MEETING + "formsClosed"),
                    FLOOR),
            Door.to("for a meeting to be written", MEETING + "save", FLOOR + SAMPLE),
            Door.to("for a meeting to be made", GROUP + "create", FLOOR + SAMPLE),
            Door.to("for a group to be written", GROUP + "save", FLOOR + SAMPLE),
            Door.to("for a practice to be written", PRACTICE + "save", FLOOR + SAMPLE),
            Door.to(
                    "for a practice or a group to be made",
                    PRACTICE + "create",
                    FLOOR + SAMPLE + OPEN_PRACTICE + GROUPS),
            Door.to(
                    "the library for methods",
                    List.of("org\\.kring\\.store\\.Library\\.methods", "org\\.kring\\.store\\.Library\\.method"),
                    KEEPERS + SAMPLE),
            Door.to(
                    "for methods of a practice by their files",
                    List.of(PRACTICE + "methodsIn", PRACTICE + "methodFiles"),
                    FLOOR),
            Door.to(
                    "for an own method to be written",
                    "org\\.kring\\.practice\\.methods\\.MethodFolder\\.write",
                    FLOOR + SAMPLE));

    @Override
    public List<String> violations(House house) throws IOException {
        return doors().violations(house);
    }

    /** A new look through its doors. */
    static Doors doors() {
        return new Doors(CLASSES, CALLS);
    }
}
