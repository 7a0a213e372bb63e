// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.testkit.LargeMethod;

/** A very large document comes back as it was; how fast, releng/bench/load tells. */
@Tag("large")
class LargeDocumentTest {

    @Test
    void fiftyThousandObjectsComeBack() throws StoreException {
        var large = LargeMethod.of(50_000, 1);

        var read = DocumentReader.read(new ByteArrayInputStream(DocumentWriter.bytes(large)), "large", Method.class);

        assertTrue(EcoreUtil.equals(large, read));
    }
}
