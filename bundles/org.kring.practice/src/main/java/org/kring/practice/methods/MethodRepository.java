// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.method.Method;
import org.kring.practice.PracticeFolder;
import org.kring.store.DocumentFolder;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;
import org.kring.store.files.OwnFile;
import org.kring.store.files.SafeFile;

/**
 * Where whoever writes methods reads and keeps them: in the practice that is open, or, as long as none is, in a folder
 * outside of every practice, from which they can be taken into one later. Keeps nothing in memory and touches the disk
 * with each call.
 */
public final class MethodRepository {

    private final Optional<PracticeFolder> practice;
    private final MethodFolder outside;

    /**
     * The methods of a practice and those outside.
     *
     * @param practice the practice that is open; empty when none is
     * @param outside the folder for what is written while no practice is open; need not exist
     */
    public MethodRepository(Optional<PracticeFolder> practice, Path outside) {
        this.practice = practice;
        this.outside = MethodFolder.outside(outside);
    }

    /** Whether a practice is open, so that drafts lie in it. */
    public boolean hasPractice() {
        return practice.isPresent();
    }

    /**
     * The methods of the practice, if one is open, and of the library.
     *
     * @return what meetings can be planned with, and what cannot be read
     * @throws StoreException when the installation is damaged or the folder cannot be listed
     */
    public Methods methods() throws StoreException {
        return practice.isPresent() ? Methods.of(practice.get()) : Methods.builtIn();
    }

    /**
     * What lies outside of every practice.
     *
     * @return by file name; damaged files too
     * @throws StoreException when the folder cannot be listed
     */
    public List<MethodEntry> outside() throws StoreException {
        return outside.entries();
    }

    /**
     * Reads a method.
     *
     * @param location where it lies
     * @return a method of its own for each call
     * @throws StoreException when it is not there or cannot be understood
     */
    public LoadedMethod read(MethodLocation location) throws StoreException {
        if (location.isBuiltIn()) {
            Method shared =
                    Library.builtIn().method(location.id()).orElseThrow(() -> DocumentFolder.missing(location.id()));
            return new LoadedMethod(location, EcoreUtil.copy(shared), "", false);
        }
        // the digest first: a change between the two is then seen as a change
        String digest = digest(location);
        Method method = isOurs(location.file())
                ? DocumentReader.readOwn(location.file(), Method.class)
                : DocumentReader.read(location.file(), Method.class);
        return new LoadedMethod(location, method, digest, isWritable(location.file()));
    }

    /**
     * The method of the library that a method of one's own began as.
     *
     * @param own any method
     * @return shared, never to be changed; empty when the library has none of its identifier
     * @throws StoreException when the library cannot be read
     */
    public Optional<Method> original(Method own) throws StoreException {
        return Library.builtIn().method(own.getId());
    }

    private static boolean isWritable(Path file) {
        try {
            SafeFile.refuseReadOnly(file);
            return true;
        } catch (StoreException expected) { // who reads it is told that it stays as it is
            return false;
        }
    }

    /** In our own folders nothing is read or written through a link; what a person points at elsewhere may be one. */
    private boolean isOurs(Path file) {
        return outside.holds(file)
                || practice.map(MethodFolder::of)
                        .filter(each -> each.holds(file))
                        .isPresent();
    }

    /**
     * Makes a draft of a method, in the practice when one is open.
     *
     * @param original where the original lies
     * @return where the draft lies
     * @throws StoreException when the original cannot be read or the draft cannot be written
     */
    public MethodLocation createDraft(MethodLocation original) throws StoreException {
        return createDraft(read(original).method());
    }

    /**
     * Makes a draft of a method as somebody has it open, in the practice when one is open.
     *
     * @param original what its file holds does not matter; stays untouched
     * @return where the draft lies
     * @throws StoreException when the draft cannot be written
     */
    public MethodLocation createDraft(Method original) throws StoreException {
        MethodFolder folder = practice.map(MethodFolder::of).orElse(outside);
        return folder.write(Drafts.of(original, taken(folder)));
    }

    private Predicate<Method> taken(MethodFolder folder) throws StoreException {
        Set<String> files = folder.taken();
        Methods known = methods();
        return method -> files.contains(MethodFolder.fileName(method).toLowerCase(Locale.ROOT))
                || known.entry(method).isPresent();
    }

    /**
     * Takes a method from outside into the practice, under its own version or, when that is taken, the next free one.
     * The file outside is put aside into a folder "imported" beside it, as it was, once the practice has its own.
     *
     * @param location one of {@link #outside()}
     * @return where it lies in the practice
     * @throws StoreException when it cannot be read, written or put aside; it is then still outside and not in the
     *     practice, unless a suppressed failure tells why it stays there
     * @throws IllegalStateException when no practice is open
     */
    public MethodLocation takeIn(MethodLocation location) throws StoreException {
        MethodFolder folder =
                MethodFolder.of(practice.orElseThrow(() -> new IllegalStateException("no practice is open")));
        Method method = read(location).method();
        Drafts.settle(method, taken(folder));
        MethodLocation taken = folder.write(method);
        try {
            outside.putAside(location.file());
        } catch (StoreException e) {
            takeBack(e, location, taken);
            throw e;
        }
        return taken;
    }

    /** Only while it is truly still outside, so that it is never gone from both. */
    private static void takeBack(StoreException why, MethodLocation original, MethodLocation taken) {
        if (Folders.exists(original.file())) {
            try {
                OwnFile.delete(taken.file());
            } catch (StoreException stays) {
                why.addSuppressed(stays);
            }
        }
    }

    /**
     * The digest of a file as it is now.
     *
     * @param location of a file
     * @return lower-case hexadecimal; empty when there is no such file
     * @throws StoreException when it is there but cannot be read
     */
    public String digest(MethodLocation location) throws StoreException {
        Path file = location.file();
        return isOurs(file) ? DocumentFolder.digestOwn(file) : DocumentFolder.digest(file);
    }

    /**
     * The bytes that saving would write.
     *
     * @param method any method
     * @return never empty
     * @throws StoreException when the method holds what a file cannot hold
     */
    public byte[] bytes(Method method) throws StoreException {
        return DocumentWriter.bytes(method);
    }

    /**
     * Writes a method safely, as long as nobody else has: what another window or another program wrote since it was read
     * here is never written over.
     *
     * @param location of a file
     * @param bytes what {@link #bytes} gave
     * @param known the digest that the file had when it was read or written here last
     * @return the digest of what was written
     * @throws StoreException CHANGED_ELSEWHERE when the file is there and says something else, nothing is written then;
     *     when it cannot be written
     */
    public String write(MethodLocation location, byte[] bytes, String known) throws StoreException {
        String now = digest(location);
        if (!now.isEmpty() && !now.equals(known)) {
            throw StoreException.of(Problem.CHANGED_ELSEWHERE, location.file());
        }
        return write(location, bytes);
    }

    /**
     * Writes a method safely: afterwards the file holds either all old or all new bytes.
     *
     * @param location of a file
     * @param bytes what {@link #bytes} gave
     * @return the digest of what was written
     * @throws StoreException FOLDER_GONE or NO_PRACTICE when its folder, which is never made anew, or the practice is not
     *     there any more; when it cannot be written; the old file is then untouched
     */
    public String write(MethodLocation location, byte[] bytes) throws StoreException {
        if (practice.isPresent() && MethodFolder.of(practice.get()).holds(location.file())) {
            practice.get().refuseGone();
        }
        if (!Folders.exists(location.file().getParent())) {
            throw StoreException.of(Problem.FOLDER_GONE, location.file());
        }
        if (isOurs(location.file())) {
            SafeFile.writeOwn(location.file(), bytes);
        } else {
            SafeFile.write(location.file(), bytes);
        }
        return DocumentFolder.digest(bytes);
    }
}
