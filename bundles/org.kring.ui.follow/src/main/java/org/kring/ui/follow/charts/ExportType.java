// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As which kind of file a picture or a table is exported, in the order in which they are offered. */
enum ExportType {
    /** A picture of lines. */
    SVG,
    /** A picture of pixels. */
    PNG,
    /** A document with the picture. */
    PDF,
    /** The table. */
    CSV;

    /** What the name of such a file ends in, with its dot. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type that the name of a file tells.
     *
     * @param file its name or its path; the ending may be in capitals
     * @return empty when it ends in none of the endings
     */
    static Optional<ExportType> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> name.endsWith(each.ending())).findFirst();
    }

    /**
     * The name under which a file of this type is written. A name without an ending gets one. Where a name and the type
     * tell two things, what was done last counts: a type that was chosen, else what was typed.
     *
     * @param typed name or path as it was typed, with or without an ending
     * @param offered the type that was chosen already when the file was asked for
     * @return a name or path that ends in one of the endings
     */
    String named(String typed, ExportType offered) {
        Optional<ExportType> told = of(typed);
        if (told.isEmpty()) {
            return (typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed) + ending();
        }
        return this == offered || told.get() == this
                ? typed
                : typed.substring(0, typed.length() - told.get().ending().length()) + ending();
    }
}
