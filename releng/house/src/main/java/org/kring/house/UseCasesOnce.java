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

    private static final String FOLDERS = "org\\.kring\\.practice\\.(Practice|Group|Meeting)Folder\\.";
    private static final List<Door> CLASSES = List.of(
            Door.to("a run", "org\\.kring\\.meeting\\.run\\.LiveRun.*", "org\\.kring\\.(meeting|practice)\\..*"),
            Door.to("the journal of a run", "org\\.kring\\.store\\.journal\\..*", KEEPERS),
            Door.to(
                    "raw forms",
                    "org\\.kring\\.(model\\.form|evaluation\\.forms)\\..*",
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
                    "org\\.kring\\.evaluation\\.statistics\\.(Xmr|Summary)\\.(of|<init>)",
                    "org\\.kring\\.evaluation\\..*"),
            Door.to(
                    "for a practice without hearing which files were altered",
                    FOLDERS + "open",
                    FLOOR + SAMPLE + "|org\\.kring\\.(ui\\.practice|app\\.tests)\\..*"),
            Door.to("for a run by its file", FOLDERS + "(openRun|readRun|writeRun)", FLOOR + SAMPLE),
            Door.to("for the forms of a meeting", FOLDERS + "(forms|formFiles|formsClosed)", FLOOR),
            Door.to("for a meeting to be written", "org\\.kring\\.practice\\.MeetingFolder\\.save", FLOOR + SAMPLE),
            Door.to("the library for methods", "org\\.kring\\.store\\.Library\\.methods?", KEEPERS + SAMPLE),
            Door.to("for methods of a practice by their files", FOLDERS + "(methods|methodFiles)", FLOOR));

    @Override
    public List<String> violations(House house) throws IOException {
        return new Doors(CLASSES, CALLS).violations(house);
    }
}
