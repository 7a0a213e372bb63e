// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.util.Optional;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.method.VisibleText;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.method.Method;

/**
 * What a method is called that an agenda names and that is not here, or cannot be read. The agenda knows its identifier
 * and its version and no name; a method of one's own keeps the identifier of the one that it was copied from, and mostly
 * not its name.
 */
final class GoneMethod {

    /** What is known of it. */
    private enum Kind {
        /** Nothing but its name, or its identifier in place of one. */
        METHOD("gone-method", "listed-gone-method"),
        /** Its name and version. */
        VERSION("gone-version", "listed-gone-version"),
        /** Its version, and the name of the method of the library that it was copied from. */
        OWN("gone-own", "listed-gone-own");

        private final String sentence;
        private final String listed;

        Kind(String sentence, String listed) {
            this.sentence = sentence;
            this.listed = listed;
        }
    }

    private static final Sentences SENTENCES = new Sentences(GoneMethod.class);
    /** Together with the words around them, these fit into a sentence about a file. */
    private static final int LONGEST_NAME = 32;

    private static final int LONGEST_VERSION = 12;

    private final Kind kind;
    private final Bilingual name;
    private final String version;

    private GoneMethod(Kind kind, Bilingual name, String version) {
        this.kind = kind;
        this.name =
                new Bilingual(VisibleText.quote(name.nl(), LONGEST_NAME), VisibleText.quote(name.en(), LONGEST_NAME));
        this.version = VisibleText.quote(version, LONGEST_VERSION);
    }

    /**
     * Calls it.
     *
     * @param item of an agenda, with an identifier
     * @param before finds methods as they were read before, when this one may still have been there
     * @param now finds those that are there
     */
    static GoneMethod of(AgendaItem item, MethodFinder before, MethodFinder now) {
        String id = item.getMethod();
        String version = UsedVersions.shown(item.getMethodVersion());
        Optional<Method> itself =
                before.apply(item).or(() -> before.sameVersion(item)).or(() -> now.sameVersion(item));
        Optional<Method> library = itself.isPresent() ? Optional.empty() : now.builtIn(id);
        Bilingual name = itself.or(() -> library)
                .or(() -> now.find(id, ""))
                .map(each -> Bilingual.of(each.getName(), id))
                .orElse(new Bilingual(id, id));
        Kind known = library.isPresent() ? Kind.OWN : Kind.VERSION;
        return new GoneMethod(version.isEmpty() ? Kind.METHOD : known, name, version);
    }

    /** As the subject of a sentence, with its article. */
    Bilingual sentence() {
        return SENTENCES.of(kind.sentence, name, version);
    }

    /** As a list has it: with a mark. */
    Bilingual listed() {
        return SENTENCES.of(kind.listed, name, version);
    }
}
