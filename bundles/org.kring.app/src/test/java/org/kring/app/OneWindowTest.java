// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;

/** A second start on one workspace. */
class OneWindowTest {

    /** A workspace of which some questions are answered with yes. */
    private static Location workspace(String... yes) {
        Set<String> answers = Set.of(yes);
        return (Location) Proxy.newProxyInstance(
                OneWindowTest.class.getClassLoader(), new Class<?>[] {Location.class}, (self, method, arguments) -> {
                    if (answers.contains("fails") && method.getName().equals("isLocked")) {
                        throw new IOException("no lock");
                    }
                    return answers.contains(method.getName());
                });
    }

    @Test
    void aWorkspaceThatAnotherProgramHasIsOpen() {
        assertTrue(OneWindow.isOpen(workspace("isSet", "isLocked")));
        assertFalse(OneWindow.isOpen(workspace("isSet")));
    }

    @Test
    void whatThePlatformToldOfIsLeftToIt() {
        assertFalse(OneWindow.isOpen(null));
        assertFalse(OneWindow.isOpen(workspace("isLocked")));
        assertFalse(OneWindow.isOpen(workspace("isSet", "isLocked", "isReadOnly")));
        assertFalse(OneWindow.isOpen(workspace("isSet", "fails")));
    }
}
