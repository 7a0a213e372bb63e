// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kring.model.common.Document;
import org.kring.testkit.AnyDocument;
import org.kring.testkit.Cases;

/** Files that broke on their way: the answer is a document or a sentence, never anything else. */
class DamagedFileTest {

    private static final int MUTANTS = Cases.of(10_000);

    @Test
    void truncatedAtEveryHundredthItSaysSo() throws StoreException {
        for (long seed = 0; seed < 20; seed++) {
            var bytes = DocumentWriter.bytes(AnyDocument.of(seed));
            for (int percent = 0; percent < 100; percent++) {
                var part = Arrays.copyOf(bytes, bytes.length * percent / 100);

                var fault = assertThrows(StoreException.class, () -> read(part));

                // a cut through a character leaves half of it
                var told = part.length == 0 ? Set.of(Problem.EMPTY) : Set.of(Problem.NOT_XML, Problem.NOT_UTF8);
                assertTrue(told.contains(fault.problem()), fault.getMessage());
            }
        }
    }

    @Test
    void anyMutantIsReadOrRefusedWithASentence() throws StoreException {
        var random = new SplittableRandom(2);
        var originals = new byte[50][];
        for (int i = 0; i < originals.length; i++) {
            originals[i] = DocumentWriter.bytes(AnyDocument.of(i));
        }
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            var mutant = mutant(originals[i % originals.length].clone(), random);
            try {
                var document = read(mutant);
                assertNotNull(DocumentWriter.bytes(document), "what was read can be written");
            } catch (StoreException e) {
                refused++;
                assertTrue(e.getMessage().startsWith("mutant"), e.getMessage());
            }
        }
        assertTrue(refused > MUTANTS / 10 && refused < MUTANTS, refused + " refused");
    }

    private static byte[] mutant(byte[] bytes, SplittableRandom random) {
        var out = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(40), bytes.length - from);
        int to = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                bytes[from] ^= (byte) (1 << random.nextInt(8));
                out.writeBytes(bytes);
            }
            case 1 -> {
                out.write(bytes, 0, from);
                out.write(bytes, from + length, bytes.length - from - length);
            }
            case 2 -> {
                out.write(bytes, 0, to);
                out.write(bytes, from, length);
                out.write(bytes, to, bytes.length - to);
            }
            default -> {
                bytes[from] = (byte) random.nextInt(256);
                bytes[to] = (byte) random.nextInt(128);
                out.writeBytes(bytes);
            }
        }
        return out.toByteArray();
    }

    private static Document read(byte[] bytes) throws StoreException {
        return DocumentReader.read(new ByteArrayInputStream(bytes), "mutant", Document.class);
    }
}
