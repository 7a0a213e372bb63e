// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockOwnerTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var owner = new LockOwner(4711, Instant.ofEpochMilli(1_700_000_000_123L));
        assertEquals("4711 1700000000123\n", owner.text());
        assertEquals(owner, LockOwner.parse(owner.text()));
        assertEquals(owner, LockOwner.parse(" " + owner.text()));
        assertEquals(
                999_999_999_999_999_999L,
                LockOwner.parse("999999999999999999 999999999999999").process());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 ", "1 2 3", "-1 2", "1 -2", "a 2", "1 b", "1  2", "1234567890123456789 2"})
    void whatIsNoNameOfAProcessIsNobody(String text) {
        assertNull(LockOwner.parse(text));
    }

    @Test
    void aProcessThatIsGoneIsNotAlive() throws Exception {
        var process = new ProcessBuilder("true").start();
        process.waitFor();
        assertFalse(new LockOwner(process.pid(), Instant.EPOCH).alive());
    }
}
