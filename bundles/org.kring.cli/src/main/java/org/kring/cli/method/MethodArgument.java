// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.CommandException;
import org.kring.cli.text.Likeness;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.model.method.Shelf;
import org.kring.store.DocumentReader;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Finds a method by what the user calls it: its identifier or name in the library, or a file. */
public final class MethodArgument {

    private static final int SUGGESTIONS = 3;

    private final Library library;
    private final Locale locale;

    /** Looks in this library and, in this language, at names. */
    public MethodArgument(Library library, Locale locale) {
        this.library = library;
        this.locale = locale;
    }

    /**
     * The method that is meant.
     *
     * @throws CommandException when there is none; names the nearest ones
     * @throws StoreException when it is a file that can't be read
     */
    public Method find(String word) throws CommandException, StoreException {
        Optional<Method> known = library.method(word);
        if (known.isPresent()) {
            return known.get();
        }
        Path file = Arguments.asPath(word);
        if (file.toFile().exists() || looksLikeFile(word)) {
            return DocumentReader.read(file, Method.class);
        }
        throw new CommandException("method-unknown", word, nearest(word));
    }

    /** What is usual, by the shelves of the library; null when no shelf says so. */
    public Norms norms() {
        return library.shelves().stream()
                .map(Shelf::getNorms)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean looksLikeFile(String word) {
        return word.endsWith(".method") || word.indexOf('/') >= 0 || word.indexOf('\\') >= 0;
    }

    private String nearest(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        List<String> names = library.methods().stream()
                .sorted(Comparator.comparingInt((Method method) -> distance(method, wanted)))
                .limit(SUGGESTIONS)
                .map(Method::getId)
                .toList();
        return String.join(", ", names);
    }

    private int distance(Method method, String wanted) {
        String name = Words.of(method.getName(), locale).toLowerCase(Locale.ROOT);
        boolean part = name.contains(wanted) || method.getId().contains(wanted);
        return part ? 0 : Math.min(Likeness.distance(method.getId(), wanted), Likeness.distance(name, wanted));
    }
}
