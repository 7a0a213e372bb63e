// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.testkit.SmallMethod;
import org.kring.ui.design.TestRoom;

/** A small draft in a folder, opened without a screen. */
final class OpenMethod {

    private final FakeView view = new FakeView();
    private final TestRoom room;
    private final MethodRepository files;
    private final MethodLocation place;
    private final MethodPresenter presenter;

    OpenMethod(Path folder) throws Exception {
        room = new TestRoom(folder);
        files = room.methods();
        place = MethodLocation.of(folder.resolve("test-1.method"));
        files.write(place, files.bytes(SmallMethod.draft()));
        presenter = new MethodPresenter(view, room.services(Locale.ENGLISH));
        open(place);
    }

    FakeView view() {
        return view;
    }

    TestRoom room() {
        return room;
    }

    MethodRepository files() {
        return files;
    }

    /** Where the draft lies. */
    MethodLocation place() {
        return place;
    }

    MethodPresenter presenter() {
        return presenter;
    }

    /** Opens another method in its place. */
    void open(MethodLocation location) {
        presenter.open(location);
        room.settle();
    }

    /** Begins to save; nothing is told before the test waits for the end. */
    AtomicReference<Boolean> begin() {
        AtomicReference<Boolean> saved = new AtomicReference<>();
        presenter.save(saved::set);
        return saved;
    }

    boolean save() {
        AtomicReference<Boolean> saved = begin();
        room.settle();
        return saved.get();
    }
}
