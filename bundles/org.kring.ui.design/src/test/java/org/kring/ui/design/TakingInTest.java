// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.design.library.LibraryPart;
import org.kring.ui.design.method.MethodPart;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.testkit.TestScreen;

/** The list beside a draft that was made while no practice was open, with one open now. */
class TakingInTest {

    @TempDir
    private Path folder;

    private final TestBroker broker = new TestBroker();
    private final MethodPart part = new MethodPart();
    private final MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
    private final MPart model = model();
    private final List<MPart> shown = new ArrayList<>();
    private TestScreen screen;
    private TestRoom room;
    private MethodLocation draft;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder);
        draft = room.methods().createDraft(MethodLocation.builtIn("crea"));
        room.open("noord");
        DesignServices services = room.services(Locale.ENGLISH);
        new LibraryPart()
                .create(new Composite(screen.shell(), SWT.NONE), services, parts(services), null, broker, null);
        model.getPersistedState().put(DesignIds.STATE_LOCATION, draft.text());
        model.setObject(part);
        stack.getChildren().add(model);
        part.create(new Composite(screen.shell(), SWT.NONE), model, services, broker, null);
        screen.open();
        room.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static MPart model() {
        MPart model = MBasicFactory.INSTANCE.createPart();
        model.setElementId(DesignIds.PART_METHOD);
        model.setLabel("draft");
        return model;
    }

    /** As in the workbench, of which only the stack of methods is there. */
    private MethodParts parts(DesignServices services) {
        EModelService models = fake(EModelService.class, (method, argument) -> switch (method) {
            case "findElements" -> List.copyOf(stack.getChildren());
            default -> DesignIds.STACK.equals(argument) ? stack : null;
        });
        EPartService parts = fake(EPartService.class, (method, argument) -> switch (method) {
            case "createPart" -> model();
            case "getParts" -> List.of();
            default -> {
                shown.add((MPart) argument);
                yield argument;
            }
        });
        return new MethodParts(null, models, parts, new RoomSwitch(null, models), broker, services);
    }

    private interface Answering {

        Object answer(String method, Object argument);
    }

    private static <T> T fake(Class<T> type, Answering answering) {
        Object made = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answering.answer(method.getName(), arguments == null ? null : arguments[0]));
        return type.cast(made);
    }

    private void take() {
        screen.press("library.takeIn");
        room.settle();
    }

    @Test
    void whatIsOnTheScreenIsSavedAndTakenIn() throws Exception {
        screen.type("field.NAME_EN", "Mine");
        assertTrue(model.isDirty());

        take();

        MPart now = (MPart) stack.getChildren().get(0);
        MethodLocation taken = MethodLocation.parse(now.getPersistedState().get(DesignIds.STATE_LOCATION))
                .orElseThrow();
        assertEquals(room.inside("noord"), taken.file().getParent());
        assertEquals("Mine", room.methods().read(taken).method().getName().getEn());
        assertFalse(screen.shows("library.takeIn"));
        assertEquals(1, stack.getChildren().size());
    }

    @Test
    void whatCannotBeSavedIsShownAndStaysOutside() {
        screen.type("field.NAME_EN", "x".repeat(101));

        take();

        assertEquals(List.of(model), shown);
        assertTrue(screen.text("method.notice").contains("101"), screen.text("method.notice"));
        assertTrue(Files.exists(draft.file()));
        assertTrue(screen.shows("library.takeIn"), "it can be mended and taken in after that");
    }
}
