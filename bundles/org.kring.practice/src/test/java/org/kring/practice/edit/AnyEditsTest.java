// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.method.Phases;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;

/** Whatever is changed in whatever order: undo gives back every state byte by byte, and redo does it again. */
class AnyEditsTest {

    private static final int CHANGES = 60;

    private static List<Method> library;

    private Method method;
    private MethodEditing editing;
    private Random random;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChangesCanBeTakenBackAndDoneAgain(long seed) throws Exception {
        open(seed);
        Deque<byte[]> states = new ArrayDeque<>();
        byte[] first = bytes();
        for (int i = 0; i < CHANGES; i++) {
            change();
            if (random.nextInt(3) > 0) {
                editing.leave();
            }
            if (random.nextInt(6) == 0 && editing.canUndo()) {
                editing.undo();
            }
        }
        byte[] last = bytes();

        while (editing.canUndo()) {
            states.push(bytes());
            editing.undo();
        }
        assertArrayEquals(first, bytes(), "all undone");
        assertEquals(false, editing.dirty());
        while (!states.isEmpty()) {
            editing.redo();
            assertArrayEquals(states.pop(), bytes(), "one redone");
        }
        assertArrayEquals(last, bytes(), "all redone");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDirtyMarkTellsWhetherTheSavedBytesAreOnTheScreen(long seed) throws Exception {
        open(seed);
        byte[] saved = bytes();
        for (int i = 0; i < CHANGES; i++) {
            change();
            editing.leave();
            if (random.nextInt(4) == 0) {
                editing.undo();
            }
            if (random.nextInt(5) == 0) {
                editing.redo();
            }
            if (random.nextInt(9) == 0) {
                SavePoint point = editing.state();
                saved = bytes();
                change();
                editing.saved(point);
            }
            if (!editing.dirty()) {
                assertArrayEquals(saved, bytes(), "clean after step " + i);
            }
        }
    }

    private void open(long seed) throws Exception {
        if (library == null) {
            library = Library.builtIn().methods();
        }
        random = new Random(seed);
        method = EcoreUtil.copy(library.get((int) (seed % library.size())));
        editing = new MethodEditing(method, true);
    }

    private byte[] bytes() throws Exception {
        return DocumentWriter.bytes(method);
    }

    private void change() {
        List<Phase> phases = Phases.of(method);
        Phase phase = phases.get(random.nextInt(phases.size()));
        MethodEdits edits = new MethodEdits(editing);
        switch (random.nextInt(7)) {
            case 0 ->
                edits.write(
                        Field.values()[random.nextInt(Field.values().length)],
                        phase,
                        List.of("", "a", "b").get(random.nextInt(3)));
            case 1 -> edits.time(phase, random.nextBoolean() ? null : new MinuteRange(random.nextInt(9), 9));
            case 2 -> edits.setOptional(phase, random.nextBoolean());
            default -> activity(phase);
        }
    }

    private void activity(Phase phase) {
        ActivityEdits edits = new ActivityEdits(editing);
        int size = phase.getActivities().size();
        if (size == 0 || random.nextInt(4) == 0) {
            edits.add(phase);
            return;
        }
        int place = random.nextInt(size);
        Activity activity = phase.getActivities().get(place);
        switch (random.nextInt(4)) {
            case 0 -> edits.remove(phase, place);
            case 1 -> edits.move(phase, place, random.nextInt(size));
            case 2 ->
                edits.set(
                        activity,
                        MethodPackage.Literals.ACTIVITY__ROLE,
                        method.getRoles().get(random.nextInt(method.getRoles().size())));
            default -> {
                List<ActivityKind> kinds = ActivityKind.VALUES;
                edits.set(activity, MethodPackage.Literals.ACTIVITY__KIND, kinds.get(random.nextInt(kinds.size())));
                edits.set(activity, MethodPackage.Literals.ACTIVITY__PLACE, Place.OUTSIDE);
            }
        }
    }
}
