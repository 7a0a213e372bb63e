// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;

/**
 * A method as it was read.
 *
 * @param location where it lies
 * @param method the method, not shared with anyone
 * @param digest of the file's bytes when it was read; empty for a built-in method
 * @param writable false for a file that may be read here and not be written
 */
public record LoadedMethod(MethodLocation location, Method method, String digest, boolean writable) {

    /**
     * Whether it may be changed: only a draft can change, and nothing built in.
     *
     * @return false for what is published, retired, built in, or may only be read
     */
    public boolean editable() {
        return isDraft() && writable;
    }

    /**
     * Whether it is a draft of somebody's own.
     *
     * @return true, too, when its file may only be read
     */
    public boolean isDraft() {
        return !location.isBuiltIn() && method.getStatus() == MethodStatus.DRAFT;
    }
}
