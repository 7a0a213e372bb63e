// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.library.LibraryPart;

/** Puts the cursor into the search field. */
public final class SearchHandler {

    @Execute
    void search(EPartService parts) {
        var library = parts.findPart(DesignIds.PART_LIBRARY);
        parts.activate(library, true);
        ActivePart.as(library, LibraryPart.class).ifPresent(LibraryPart::startSearch);
    }
}
