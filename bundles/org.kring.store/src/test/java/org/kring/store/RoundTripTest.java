// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Document;
import org.kring.testkit.AnyDocument;
import org.kring.testkit.Cases;

class RoundTripTest {

    private static final int DOCUMENTS = Cases.of(3_000);
    private static final int FOR_EMF = Cases.of(300);

    @Test
    void anyDocumentComesBackAsItWasAndKeepsItsBytes() throws StoreException {
        var missing = everything();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            var document = AnyDocument.of(seed);

            var bytes = DocumentWriter.bytes(document);
            var back = read(bytes);

            assertTrue(EcoreUtil.equals(document, back), "another document, seed " + seed);
            assertArrayEquals(bytes, DocumentWriter.bytes(back), "other bytes, seed " + seed);
            see(document, missing);
            document.eAllContents().forEachRemaining(each -> see(each, missing));
        }
        assertTrue(missing.isEmpty() || !Cases.all(), "never generated: " + missing);
    }

    /** Every class with every feature that it can have. */
    private static Set<String> everything() {
        var names = new TreeSet<String>();
        for (EClass each : AnyDocument.concrete(EcorePackage.Literals.EOBJECT)) {
            each.getEAllStructuralFeatures().stream()
                    .filter(feature -> feature != CommonPackage.Literals.DOCUMENT__CHECKSUM && !feature.isTransient())
                    .forEach(feature -> names.add(each.getName() + "." + feature.getName()));
        }
        return names;
    }

    private static void see(EObject object, Set<String> missing) {
        object.eClass().getEAllStructuralFeatures().stream()
                .filter(object::eIsSet)
                .forEach(feature -> missing.remove(object.eClass().getName() + "." + feature.getName()));
    }

    @Test
    void ourFilesArePlainXmiThatEmfReadsTheSame() throws StoreException, IOException {
        for (long seed = 0; seed < FOR_EMF; seed++) {
            var bytes = DocumentWriter.bytes(AnyDocument.of(seed));

            var byEmf = EmfPeer.load(bytes);

            assertTrue(EcoreUtil.equals(byEmf, read(bytes)), "EMF reads another document, seed " + seed);
        }
    }

    @Test
    void whatEmfWritesIsReadTheSame() throws StoreException, IOException {
        for (long seed = 0; seed < FOR_EMF; seed++) {
            var document = AnyDocument.of(seed);

            var out = new ByteArrayOutputStream();
            EmfPeer.save(EcoreUtil.copy(document), out);

            var back = read(out.toByteArray());
            assertTrue(back.isAltered(), "nobody but Kring knows the checksum, seed " + seed);
            back.setAltered(false);
            assertTrue(EcoreUtil.equals(document, back), "another document, seed " + seed);
        }
    }

    @Test
    void theSameDocumentMadeTwiceHasTheSameBytes() throws StoreException {
        var different = new HashSet<String>();
        for (long seed = 0; seed < 200; seed++) {
            var first = DocumentWriter.bytes(AnyDocument.of(seed));
            different.add(new String(first, StandardCharsets.UTF_8));
            assertArrayEquals(first, DocumentWriter.bytes(AnyDocument.of(seed)));
        }
        assertTrue(different.size() > 190, "the generator repeats itself");
    }

    private static Document read(byte[] bytes) throws StoreException {
        return DocumentReader.read(new ByteArrayInputStream(bytes), "generated", Document.class);
    }
}
