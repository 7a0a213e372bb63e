// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.files;

import java.util.List;
import java.util.Locale;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodLocation;
import org.kring.store.StoreException;

/** The methods that the room works with. Everything here may touch a disk: never on the user interface thread. */
public interface MethodFiles {

    /**
     * The built-in methods in the order of the shelf.
     *
     * @param locale language of the names
     * @return never empty
     * @throws StoreException when the library cannot be read
     */
    List<MethodEntry> builtIn(Locale locale) throws StoreException;

    /**
     * The user's own methods, by file name; a file that cannot be read is listed as unreadable.
     *
     * @param locale language of the names
     * @return empty when there are none yet
     * @throws StoreException when the folder cannot be listed
     */
    List<MethodEntry> own(Locale locale) throws StoreException;

    /**
     * Reads a method.
     *
     * @param location where it lies
     * @return a method of its own for each call
     * @throws StoreException when it is not there or cannot be understood
     */
    LoadedMethod read(MethodLocation location) throws StoreException;

    /**
     * Makes a draft of a method in the user's own folder.
     *
     * @param original where the original lies
     * @return where the draft lies
     * @throws StoreException when the original cannot be read or the draft cannot be written
     */
    MethodLocation createDraft(MethodLocation original) throws StoreException;

    /**
     * The digest of a file as it is now.
     *
     * @param location of a file
     * @return lower-case hexadecimal; empty when there is no such file
     * @throws StoreException when it is there but cannot be read
     */
    String digest(MethodLocation location) throws StoreException;

    /**
     * The bytes that saving would write.
     *
     * @param method any method
     * @return never empty
     * @throws StoreException when the method holds what a file cannot hold
     */
    byte[] bytes(Method method) throws StoreException;

    /**
     * Writes a method safely: afterwards the file holds either all old or all new bytes.
     *
     * @param location of a file
     * @param bytes what {@link #bytes} gave
     * @return the digest of what was written
     * @throws StoreException when it cannot be written; the old file is then untouched
     */
    String write(MethodLocation location, byte[] bytes) throws StoreException;
}
