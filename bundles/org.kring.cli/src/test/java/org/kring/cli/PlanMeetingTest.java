// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.command.Exit;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.store.Library;

/** A meeting of a group by the command line. */
class PlanMeetingTest {

    @TempDir
    Path folder;

    private final Session session = new Session("en");
    private GroupFolder group;

    @BeforeEach
    void make() throws Exception {
        var noord = PracticeFactory.eINSTANCE.createGroup();
        noord.setName("Noord");
        group = PracticeFolder.create(folder.resolve("p"), "Practice").create(noord);
    }

    private int plan(String method, String... more) {
        var words = new ArrayList<>(List.of("plan", method, "--practice", folder.resolve("p") + "", "--group=noord"));
        words.addAll(List.of(more));
        return session.run(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gossip", "crea"})
    void anUnknownVariantIsRefusedAsForNobodyInParticular(String method) throws Exception {
        assertEquals(Exit.USAGE, session.run("plan", method, "--people=6", "--minutes=60", "--variant=typo"));
        String sentence = session.err();

        assertEquals(Exit.USAGE, plan(method, "--variant=typo"), session.out());

        assertEquals(sentence, session.err());
        assertEquals(List.of(), group.meetings().found());
    }

    @Test
    void aKnownVariantIsPlanned() throws Exception {
        String variant = Library.builtIn()
                .method("gossip")
                .orElseThrow()
                .getVariants()
                .get(0)
                .getId();

        assertNotEquals(Exit.USAGE, plan("gossip", "--variant", variant), session.err());

        var agenda = group.meetings().found().get(0).meeting().getAgenda();
        assertTrue(agenda.stream().anyMatch(each -> each.getVariants().contains(variant)));
    }

    @Test
    void aMeetingTakesAsManyMinutesAsTheHelpSays() {
        session.run("help", "plan");
        assertTrue(session.out().contains("1 to 1440; a meeting takes 1 to 600"), session.out());

        assertEquals(Exit.USAGE, plan("gossip", "--minutes=601"));
        assertNotEquals(Exit.USAGE, plan("gossip", "--minutes=600"), session.err());
        assertNotEquals(Exit.USAGE, session.run("plan", "gossip", "--people=6", "--minutes=1440"), session.err());
    }
}
