// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import java.util.Optional;
import org.kring.model.method.Method;

/** A part with an opened method, of which a draft is made as it is on the screen and not as its file is. */
public interface Draftable {

    /**
     * Whether the method itself is on the screen.
     *
     * @return false while it is being read, or when it could not be: there is nothing to draft, fold or enlarge then
     */
    boolean isOpen();

    /**
     * What a draft is to be made of; what is being typed is taken over first. Only when open.
     *
     * @return a copy; empty when something that was typed is refused and would be lost, which the part then says
     */
    Optional<Method> toDraft();
}
