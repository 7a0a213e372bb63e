// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void methodsComeInTheOrderOfTheIndex() throws StoreException {
        var methods = Library.builtIn().methods();

        assertEquals("basic-model", methods.get(0).getId());
        assertEquals("focus-point", methods.get(methods.size() - 1).getId());
    }

    @Test
    void aMethodIsFoundByItsIdentifierAndByNothingElse() throws StoreException {
        var library = Library.builtIn();

        assertEquals("gossip", library.method("gossip").orElseThrow().getId());
        for (String other : new String[] {"Roddel model", "GOSSIP", " gossip", "nothing", "", null}) {
            assertTrue(library.method(other).isEmpty(), other);
        }
    }

    @Test
    void whoeverAsksGetsDocumentsOfTheirOwn() throws StoreException {
        var one = Library.builtIn().methods().get(0);
        var other = Library.builtIn().methods().get(0);

        assertNotSame(one, other);
    }

    @Test
    void shelvesAndInstrumentsAreThere() throws StoreException {
        assertFalse(Library.builtIn().shelves().isEmpty());
        assertFalse(Library.builtIn().instruments().isEmpty());
    }
}
