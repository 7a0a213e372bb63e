// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.testkit.LargeMethod;

/** Reading and writing grow with the document and not with its square. */
class LoadGrowthTest {

    private static final int SMALL = 5_000;
    private static final int ROUNDS = 5;
    /** Ten times the size: 10 would be perfect, 100 a square; the machine may be busy. */
    private static final int MOST = 30;

    @Test
    void tenTimesTheObjectsTakeNowhereNearAHundredTimesAsLong() throws StoreException {
        var small = LargeMethod.of(SMALL, 1);
        var large = LargeMethod.of(10 * SMALL, 1);
        var smallBytes = DocumentWriter.bytes(small);
        var largeBytes = DocumentWriter.bytes(large);
        assertTrue(EcoreUtil.equals(large, read(largeBytes)));
        var read = new long[2][ROUNDS];
        var write = new long[2][ROUNDS];

        for (int i = 0; i < ROUNDS; i++) {
            read[0][i] = time(() -> read(smallBytes));
            read[1][i] = time(() -> read(largeBytes));
            write[0][i] = time(() -> DocumentWriter.bytes(small));
            write[1][i] = time(() -> DocumentWriter.bytes(large));
        }

        assertTrue(least(read[1]) <= MOST * least(read[0]), "reading: " + least(read[1]) + " to " + least(read[0]));
        assertTrue(least(write[1]) <= MOST * least(write[0]), "writing: " + least(write[1]) + " to " + least(write[0]));
    }

    private interface Work {
        Object run() throws StoreException;
    }

    private static long time(Work work) throws StoreException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long least(long[] times) {
        return LongStream.of(times).min().orElseThrow();
    }

    private static Method read(byte[] bytes) throws StoreException {
        return DocumentReader.read(new ByteArrayInputStream(bytes), "large", Method.class);
    }
}
