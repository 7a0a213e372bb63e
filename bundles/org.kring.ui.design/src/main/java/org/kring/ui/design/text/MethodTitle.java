// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kring.method.Words;
import org.kring.practice.methods.LoadedMethod;

/** What stands on the tab of a method. */
public final class MethodTitle {

    private MethodTitle() {}

    /**
     * The name of a method, with a mark on what can be changed, so that a draft differs from its original.
     *
     * @param loaded as it was read, or as it is now
     * @param locale the reader's language
     * @return the name of its file as long as it has none; never empty
     */
    public static String of(LoadedMethod loaded, Locale locale) {
        String name = Words.of(loaded.method().getName(), locale);
        String known = name.isEmpty() ? loaded.location().shortName() : name;
        if (!loaded.editable()) {
            return known;
        }
        String version = loaded.method().getVersion();
        return version == null || version.isBlank()
                ? NLS.bind(Messages.Method_draftUnnumbered, known)
                : NLS.bind(Messages.Method_draftTitle, known, version);
    }
}
