// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodStatus;
import org.kring.practice.methods.LoadedMethod;
import org.kring.practice.methods.MethodLocation;

/** What stands on the tab of a method. */
class MethodTitleTest {

    private final Method method = MethodFactory.eINSTANCE.createMethod();

    private String title(boolean writable) {
        MethodLocation location = MethodLocation.of(Path.of("gossip.method"));
        return MethodTitle.of(new LoadedMethod(location, method, "", writable), Locale.ENGLISH);
    }

    @Test
    void aDraftSaysSoWithItsVersionWhenItHasOne() {
        method.setStatus(MethodStatus.DRAFT);
        assertEquals("gossip.method (draft)", title(true), "a file need not say its version");
        method.setVersion("1.1");
        assertEquals("gossip.method (draft 1.1)", title(true));
        assertEquals("gossip.method", title(false));
    }
}
