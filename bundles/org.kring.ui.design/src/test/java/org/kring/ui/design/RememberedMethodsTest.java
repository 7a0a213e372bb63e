// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.api.Test;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.Memory;

/** The tabs of one run of the program are those of the next, with what stood on them. */
class RememberedMethodsTest {

    private static final MethodLocation BUILT_IN = MethodLocation.builtIn("incident");
    private static final MethodLocation DRAFT = MethodLocation.of(Path.of("mine-0.1.method"));

    private final Memory memory = new Memory();
    private final RememberedMethods methods = new RememberedMethods(memory);

    private static MPart part(MethodLocation place, String name, boolean draft) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.getPersistedState().put(DesignIds.STATE_LOCATION, place.text());
        part.setLabel(name);
        if (draft) {
            part.setIconURI(DesignIds.ICON_DRAFT);
        }
        return part;
    }

    @Test
    void tabsComeBackWithTheirNamesAndPictures() {
        MPart front = part(BUILT_IN, "Incident method", false);
        methods.open(List.of(front, part(DRAFT, "Mine\n& yours (draft 0.1)", true)));
        methods.front(front);

        RememberedMethods next = new RememberedMethods(Memory.of(memory.bytes()));

        assertEquals(
                List.of(
                        new RememberedMethods.Tab(BUILT_IN, "Incident method", false),
                        new RememberedMethods.Tab(DRAFT, "Mine\u00b6& yours (draft 0.1)", true)),
                next.tabs());
        assertEquals(Optional.of(BUILT_IN), next.front());
    }

    @Test
    void aMemoryWithoutNamesStillOpensItsMethods() {
        memory.list("design.open", List.of("nowhere", DRAFT.text(), BUILT_IN.text()));
        memory.list("design.names", List.of("Of nowhere", ""));

        assertEquals(
                List.of(new RememberedMethods.Tab(DRAFT, "", false), new RememberedMethods.Tab(BUILT_IN, "", false)),
                methods.tabs());
        assertEquals(Optional.of(BUILT_IN), methods.front(), "the last one");
        assertEquals(Optional.empty(), new RememberedMethods(new Memory()).front());
    }
}
