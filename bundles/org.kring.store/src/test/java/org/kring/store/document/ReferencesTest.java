// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;
import org.kring.testkit.LargeMethod;

class ReferencesTest {

    private static final int SMALL = 5_000;

    @Test
    void eachReferenceCostsOneLookUp() throws StoreException {
        var small = lookups(SMALL);
        var large = lookups(10 * SMALL);

        assertTrue(small > SMALL / 2, small + " look-ups in the small one prove nothing");
        assertEquals(10.0, (double) large / small, 0.2);
    }

    private static int lookups(int objects) throws StoreException {
        var gate = new XmlGate(DocumentWriter.bytes(LargeMethod.of(objects, 1)), "large");
        var builder = new DocumentBuilder(gate, Method.class);
        builder.build();
        return builder.references().lookups();
    }
}
