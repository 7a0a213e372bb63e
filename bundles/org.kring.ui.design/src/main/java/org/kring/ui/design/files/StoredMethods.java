// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodLocation;
import org.kring.store.DocumentFolder;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;
import org.kring.store.StoreException;
import org.kring.store.files.SafeFile;

/** The methods of the library and of one folder, through the store. */
public final class StoredMethods implements MethodFiles {

    private static final String ENDING = ".method";

    private final Path folder;

    /**
     * Methods of the library and of a folder.
     *
     * @param folder where drafts are kept; need not exist yet
     */
    public StoredMethods(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<MethodEntry> builtIn(Locale locale) throws StoreException {
        List<MethodEntry> entries = new ArrayList<>();
        for (Method method : Library.builtIn().methods()) {
            MethodLocation location = MethodLocation.builtIn(method.getId());
            entries.add(MethodEntry.of(new LoadedMethod(location, method, ""), locale));
        }
        return entries;
    }

    @Override
    public List<MethodEntry> own(Locale locale) throws StoreException {
        List<MethodEntry> entries = new ArrayList<>();
        for (Path file : DocumentFolder.files(folder, ENDING)) {
            entries.add(entry(MethodLocation.of(file), locale));
        }
        return entries;
    }

    private MethodEntry entry(MethodLocation location, Locale locale) {
        try {
            return MethodEntry.of(read(location), locale);
        } catch (StoreException expected) { // shown in the list; opening it tells what is wrong
            return MethodEntry.unreadable(location);
        }
    }

    @Override
    public LoadedMethod read(MethodLocation location) throws StoreException {
        if (location.isBuiltIn()) {
            Method shared =
                    Library.builtIn().method(location.id()).orElseThrow(() -> DocumentFolder.missing(location.id()));
            return new LoadedMethod(location, EcoreUtil.copy(shared), "");
        }
        // the digest first: a change between the two is then seen as a change
        String digest = DocumentFolder.digest(location.file());
        return new LoadedMethod(location, DocumentReader.read(location.file(), Method.class), digest);
    }

    @Override
    public MethodLocation createDraft(MethodLocation original) throws StoreException {
        Set<String> taken = DocumentFolder.files(folder, ENDING).stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        Method draft = Drafts.of(read(original).method(), taken);
        Path file = folder.resolve(Drafts.fileName(draft));
        DocumentFolder.make(folder);
        DocumentWriter.write(draft, file);
        return MethodLocation.of(file);
    }

    @Override
    public String digest(MethodLocation location) throws StoreException {
        return DocumentFolder.digest(location.file());
    }

    @Override
    public byte[] bytes(Method method) throws StoreException {
        return DocumentWriter.bytes(method);
    }

    @Override
    public String write(MethodLocation location, byte[] bytes) throws StoreException {
        SafeFile.write(location.file(), bytes);
        return DocumentFolder.digest(bytes);
    }
}
