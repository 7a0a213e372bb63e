// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.methods.MethodLocation;
import org.kring.store.StoreException;
import org.kring.testkit.SmallMethod;

class StoredMethodsTest {

    private static final MethodLocation BASIC = MethodLocation.builtIn("basic-model");

    @TempDir
    private Path folder;

    @Test
    void aDraftIsACopyThatKnowsItsOrigin() throws StoreException {
        StoredMethods files = new StoredMethods(folder.resolve("new/methods"));

        MethodLocation first = files.createDraft(BASIC);
        MethodLocation second = files.createDraft(BASIC);

        assertEquals("basic-model-1.1.method", first.shortName());
        assertEquals("basic-model-1.2.method", second.shortName());
        LoadedMethod draft = files.read(first);
        assertEquals(MethodStatus.DRAFT, draft.method().getStatus());
        assertEquals("1", draft.method().getBasedOn());
        assertTrue(draft.editable());
        assertEquals(
                files.read(BASIC).method().getFlow().size(),
                draft.method().getFlow().size());
        assertEquals(2, files.own(Locale.ENGLISH).size());
    }

    @Test
    void aBuiltInMethodIsReadOnlyAndNotShared() throws StoreException {
        StoredMethods files = new StoredMethods(folder);
        LoadedMethod one = files.read(BASIC);
        one.method().setName(null);

        assertFalse(one.editable());
        assertNotEquals(null, files.read(BASIC).method().getName());
    }

    @Test
    void aPublishedFileIsReadOnly() throws StoreException {
        Method method = SmallMethod.draft();
        method.setStatus(MethodStatus.PUBLISHED);
        StoredMethods files = new StoredMethods(folder);
        MethodLocation place = MethodLocation.of(folder.resolve("p.method"));
        files.write(place, files.bytes(method));

        assertFalse(files.read(place).editable());
    }

    @Test
    void aBrokenFileIsListedAndTellsWhatIsWrong() throws Exception {
        Files.writeString(folder.resolve("broken.method"), "<method");
        StoredMethods files = new StoredMethods(folder);

        List<MethodEntry> own = files.own(Locale.ENGLISH);

        assertEquals(1, own.size());
        assertFalse(own.get(0).readable());
        assertThrows(StoreException.class, () -> files.read(own.get(0).location()));
    }

    @Test
    void theDigestTellsWhetherTheFileChanged() throws Exception {
        StoredMethods files = new StoredMethods(folder);
        MethodLocation draft = files.createDraft(BASIC);
        LoadedMethod loaded = files.read(draft);
        assertEquals(loaded.digest(), files.digest(draft));
        assertEquals(
                loaded.digest(), files.write(draft, files.bytes(loaded.method())), "unchanged content, same bytes");

        Files.writeString(draft.file(), " ", java.nio.file.StandardOpenOption.APPEND);

        assertNotEquals(loaded.digest(), files.digest(draft));
        Files.delete(draft.file());
        assertEquals("", files.digest(draft));
    }

    @Test
    void locationsSurviveBeingWritten() {
        MethodLocation file = MethodLocation.of(folder.resolve("a b=c.method"));
        assertEquals(Optional.of(file), MethodLocation.parse(file.text()));
        assertEquals(Optional.of(BASIC), MethodLocation.parse(BASIC.text()));
        for (String text : List.of("", "library:", "file:", "http://x", "file:\0")) {
            assertEquals(Optional.empty(), MethodLocation.parse(text), text);
        }
    }
}
