// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kring.model.method.Method;
import org.kring.practice.PracticeFolder;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/** A folder with one version of one method in each file: that of a practice, or the one outside of every practice. */
public final class MethodFolder {

    static final String ENDING = ".method";
    private static final String IMPORTED = "imported";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}");

    private final Path root;
    private final Path folder;
    private final Optional<PracticeFolder> practice;

    private MethodFolder(Path root, Path folder, Optional<PracticeFolder> practice) {
        this.root = root;
        this.folder = folder;
        this.practice = practice;
    }

    /** The folder of own methods of a practice, whether it is there or not. */
    public static MethodFolder of(PracticeFolder practice) {
        return new MethodFolder(practice.path(), practice.methodsFolder(), Optional.of(practice));
    }

    static MethodFolder outside(Path folder) {
        return new MethodFolder(folder, folder, Optional.empty());
    }

    /** The name of the file that a version is kept in, for example "basic-model-1.1.method". */
    static String fileName(String id, String version) {
        return id + "-" + version + ENDING;
    }

    static String fileName(Method method) {
        return fileName(method.getId(), method.getVersion());
    }

    /** Whether a file lies in this folder or in one of its folders. */
    boolean holds(Path file) {
        return file.startsWith(folder.toAbsolutePath().normalize());
    }

    /** Every file, by name; one that cannot be read with its sentence. */
    List<MethodEntry> entries() throws StoreException {
        List<MethodEntry> entries = new ArrayList<>();
        for (Path file : files()) {
            entries.add(entry(file));
        }
        return entries;
    }

    private MethodEntry entry(Path file) {
        MethodLocation location = MethodLocation.of(file);
        MethodOrigin origin = practice.isPresent() ? MethodOrigin.PRACTICE : MethodOrigin.OUTSIDE;
        try {
            return MethodEntry.of(location, origin, read(file));
        } catch (StoreException damage) {
            return MethodEntry.damaged(location, origin, damage);
        }
    }

    /** Reads a file of this folder, never through a link. */
    Method read(Path file) throws StoreException {
        return practice.isPresent()
                ? practice.get().read(file, Method.class)
                : DocumentReader.readOwn(file, Method.class);
    }

    private List<Path> files() throws StoreException {
        return PracticeFolder.methodsIn(Folders.list(root, folder));
    }

    /** Names that exist already, in lower case: some disks do not tell capitals apart. */
    Set<String> taken() throws StoreException {
        return Folders.list(root, folder).stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /**
     * Writes a version under its usual name, in place of what that file held.
     *
     * @param method with an identifier and a version
     * @return where it lies
     * @throws StoreException NOT_WRITTEN when the two cannot be the name of a file; NO_PRACTICE when the practice is not
     *     there any more; when the disk does not take it
     */
    public MethodLocation write(Method method) throws StoreException {
        String name = fileName(method);
        if (!NAME.matcher(name).matches()) {
            throw StoreException.of(Problem.NOT_WRITTEN, folder);
        }
        Path file = Folders.inside(root, folder.resolve(name));
        refuseGone();
        Folders.make(folder);
        DocumentWriter.writeOwn(method, file);
        return MethodLocation.of(file);
    }

    private void refuseGone() throws StoreException {
        if (practice.isPresent()) {
            practice.get().refuseGone();
        }
    }

    /** Moves a file of this folder into the folder "imported" in it, under a name that is free there. */
    void putAside(Path file) throws StoreException {
        Path aside = folder.resolve(IMPORTED);
        Folders.make(Folders.inside(root, aside.resolve(IMPORTED)).getParent());
        String name = file.getFileName().toString();
        Path to = aside.resolve(name);
        for (int i = 2; Folders.exists(to); i++) {
            to = aside.resolve(i + "-" + name);
        }
        Folders.move(file, to);
    }
}
