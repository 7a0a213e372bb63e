// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kring.practice.Damage;
import org.kring.practice.words.DocumentWords;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class NoticesTest {

    private final List<String> asked = new ArrayList<>();
    private String bar = "";
    private Runnable accepted;
    private Consumer<StoreException> failed;
    private final Notices notices =
            new Notices(this::way, new DocumentWords(Locale.ENGLISH, Clock.systemUTC()), words -> bar = words);

    private void way(String file, Runnable whenAccepted, Consumer<StoreException> whenFailed) {
        asked.add(file);
        accepted = whenAccepted;
        failed = whenFailed;
    }

    private static Damage told(Problem problem, String file) {
        return new Damage(file, StoreException.of(problem, Path.of(file)));
    }

    @Test
    void nothingIsSaidOfWhatFitsOrCannotBeRead() {
        notices.show(List.of(told(Problem.NOT_XML, "a.xmi")));
        assertEquals("", bar);
        notices.accept();
        assertEquals(List.of(), asked);
    }

    @Test
    void oneAfterTheOtherIsToldAndAccepted() {
        notices.show(List.of(
                told(Problem.ALTERED, "a.xmi"), told(Problem.ALTERED, "b.xmi"), told(Problem.ALTERED, "a.xmi")));
        assertTrue(bar.startsWith("a.xmi was changed outside Kring"), bar);
        assertTrue(bar.endsWith("1 more."), "each file once: " + bar);

        notices.accept();
        assertFalse(notices.tells("a.xmi"), "what is written from now on fits");
        accepted.run();
        assertTrue(bar.startsWith("b.xmi"), bar);
        assertFalse(bar.contains("more"), bar);

        notices.accept();
        accepted.run();
        assertEquals("", bar);
        assertEquals(List.of("a.xmi", "b.xmi"), asked);
    }

    @Test
    void whatCannotBeAcceptedIsSaidAndAskedForAgain() {
        notices.show(List.of(told(Problem.ALTERED, "a.xmi"), told(Problem.ALTERED, "b.xmi")));
        notices.accept();
        failed.accept(StoreException.of(Problem.NOT_WRITTEN, Path.of("a.xmi")));
        assertTrue(bar.contains("could not be saved"), bar);
        assertTrue(notices.tells("a.xmi"));

        notices.accept();
        assertEquals(List.of("a.xmi", "a.xmi"), asked);
    }
}
