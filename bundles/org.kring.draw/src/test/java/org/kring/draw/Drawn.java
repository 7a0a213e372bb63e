// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.util.List;
import java.util.Locale;
import org.kring.model.method.Method;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Methods of the library for tests, and their pictures. */
public final class Drawn {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);
    public static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);

    private static final Library LIBRARY = library();

    private Drawn() {}

    public static List<Method> methods() {
        return LIBRARY.methods();
    }

    public static Method method(String id) {
        return LIBRARY.method(id).orElseThrow();
    }

    public static PhaseDiagram dutch(String id) {
        return PhaseDiagram.of(method(id), DUTCH);
    }

    private static Library library() {
        try {
            return Library.builtIn();
        } catch (StoreException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
