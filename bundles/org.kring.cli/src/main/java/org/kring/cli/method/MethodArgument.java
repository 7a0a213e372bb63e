// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Option;
import org.kring.cli.practice.PracticeFinder;
import org.kring.cli.text.Likeness;
import org.kring.method.Bilingual;
import org.kring.model.method.Norms;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.Folded;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.MethodFinder;
import org.kring.practice.methods.Methods;
import org.kring.practice.methods.UsualNorms;
import org.kring.store.Library;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/**
 * Finds a method by what the user calls it: an identifier, a name or a file, in the library and in the practice that
 * was named.
 */
final class MethodArgument {

    /** The practice whose own methods count, too. */
    static final Option PRACTICE = Option.value("--practice");

    private static final int SUGGESTIONS = 3;

    private final Optional<PracticeFolder> practice;
    private final Methods methods;
    private final Console console;

    private MethodArgument(Optional<PracticeFolder> practice, Console console) throws StoreException {
        this.practice = practice;
        this.methods = practice.isPresent() ? Methods.of(practice.get()) : Methods.builtIn();
        this.console = console;
    }

    /** Looks in the library and in the practice that the arguments name, if any. */
    static MethodArgument of(Arguments arguments, Console console) throws CommandException, StoreException {
        Optional<PracticeFolder> practice = arguments.has(PRACTICE.name())
                ? Optional.of(PracticeFinder.open(arguments, console).practice())
                : Optional.empty();
        return new MethodArgument(practice, console);
    }

    /** All that there are. */
    Methods methods() {
        return methods;
    }

    /**
     * The method that is meant.
     *
     * @return one that was read
     * @throws CommandException when there is none, then those most like it are named; or when several have that name
     * @throws StoreException when it is a file that cannot be read
     */
    MethodEntry find(String word) throws CommandException, StoreException {
        List<MethodEntry> found = methods.finder().named(word);
        if (found.size() > 1) {
            throw new CommandException("method-ambiguous", word, names(found));
        }
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Optional<MethodEntry> wrong = withProblem(word);
        if (wrong.isPresent()) {
            Bilingual why = wrong.get().problem().orElseThrow();
            throw new CommandException("method-not-usable", word, why.in(console.locale()));
        }
        Path file = Arguments.asPath(word);
        if (Folders.exists(file) || looksLikeFile(word)) {
            return MethodFinder.inFile(file, console::tellOnce);
        }
        throw new CommandException("method-unknown", word, nearest(word));
    }

    private static String names(List<MethodEntry> found) {
        return found.stream().map(each -> each.id() + "@" + each.version()).collect(Collectors.joining(", "));
    }

    /** A file of the practice that no meeting can use, by its name. */
    private Optional<MethodEntry> withProblem(String word) {
        String wanted = Folded.of(word);
        return methods.entries().stream()
                .filter(each -> each.problem().isPresent())
                .filter(each -> List.of(wanted, wanted + ".method")
                        .contains(Folded.of(each.location().shortName())))
                .findFirst();
    }

    /** What is usual in the practice that was named, or else by the library. */
    Norms norms() throws StoreException {
        Library library = Library.builtIn();
        return practice.isPresent() ? UsualNorms.of(practice.get(), library) : UsualNorms.of(library);
    }

    private static boolean looksLikeFile(String word) {
        return Folded.of(word).endsWith(".method") || word.indexOf('/') >= 0 || word.indexOf('\\') >= 0;
    }

    private String nearest(String word) {
        String wanted = Folded.of(word);
        return methods.choosable().stream()
                .sorted(Comparator.comparingInt(each -> distance(each, wanted)))
                .map(MethodEntry::id)
                .distinct()
                .limit(SUGGESTIONS)
                .collect(Collectors.joining(", "));
    }

    private int distance(MethodEntry entry, String wanted) {
        String name = Folded.of(entry.name(console.locale()));
        boolean part = name.contains(wanted) || entry.id().contains(wanted);
        return part ? 0 : Math.min(Likeness.distance(entry.id(), wanted), Likeness.distance(name, wanted));
    }
}
