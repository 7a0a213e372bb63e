// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.store.StoreException;

/** One version of one method, or a file that should hold one: listed whatever is wrong with it. */
public final class MethodEntry {

    private static final Sentences SENTENCES = new Sentences(MethodEntry.class);

    private final MethodLocation location;
    private final MethodOrigin origin;
    private final Method method;
    private final Bilingual problem;

    private MethodEntry(MethodLocation location, MethodOrigin origin, Method method, Bilingual problem) {
        this.location = location;
        this.origin = origin;
        this.method = method;
        this.problem = problem;
    }

    /** A method that was read. */
    static MethodEntry of(MethodLocation location, MethodOrigin origin, Method method) {
        return new MethodEntry(location, origin, method, identified(method) ? null : SENTENCES.of("no-id"));
    }

    /** A file that could not be read. */
    static MethodEntry damaged(MethodLocation location, MethodOrigin origin, StoreException why) {
        Bilingual sentence = why.sentence();
        return new MethodEntry(location, origin, null, sentence);
    }

    private static boolean identified(Method method) {
        return !text(method.getId()).isEmpty() && !text(method.getVersion()).isEmpty();
    }

    /** The same, held back because another one has its identifier and version. */
    MethodEntry behind(MethodEntry other) {
        String key = other.origin == MethodOrigin.BUILT_IN ? "duplicate-built-in" : "duplicate";
        return new MethodEntry(
                location,
                origin,
                method,
                SENTENCES.of(key, id(), version(), other.location().shortName()));
    }

    /** Where it lies. */
    public MethodLocation location() {
        return location;
    }

    /** Where it comes from. */
    public MethodOrigin origin() {
        return origin;
    }

    /**
     * The method itself.
     *
     * @return empty for a file that could not be read
     */
    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    /**
     * Why no meeting can use it.
     *
     * @return empty when nothing is wrong
     */
    public Optional<Bilingual> problem() {
        return Optional.ofNullable(problem);
    }

    /** Its identifier; "" when it has none. */
    public String id() {
        return method == null ? "" : text(method.getId());
    }

    /** Its version; "" when it has none. */
    public String version() {
        return method == null ? "" : text(method.getVersion());
    }

    /** Its sort; UNSTATED for a file that could not be read. */
    public Category category() {
        return method == null ? Category.UNSTATED : method.getCategory();
    }

    /** Whether it is a draft of one's own, which can still change. */
    public boolean draft() {
        return method != null && origin != MethodOrigin.BUILT_IN && method.getStatus() == MethodStatus.DRAFT;
    }

    /** Whether it is only kept for the meetings that have used it. */
    public boolean retired() {
        return method != null && method.getStatus() == MethodStatus.RETIRED;
    }

    /** Whether a meeting that is being planned may choose it: whole, not retired, and part of library or practice. */
    public boolean choosable() {
        return problem == null && !retired() && origin != MethodOrigin.OUTSIDE;
    }

    /**
     * What to call it.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return its name; its file or identifier when it has none
     */
    public String name(Locale locale) {
        String name = method == null ? "" : Words.of(method.getName(), locale);
        return name.isBlank() ? location.shortName() : name;
    }

    /**
     * What sets it apart from the built-in method of the same name.
     *
     * @return for example "draft 1.1"; "" in both languages for what is built in or cannot be read
     */
    public Bilingual mark() {
        if (origin == MethodOrigin.BUILT_IN || method == null) {
            return new Bilingual("", "");
        }
        String key = draft() ? "mark-draft" : retired() ? "mark-kept" : "mark-own";
        Bilingual mark = SENTENCES.of(key, version());
        // a file need not say which version it is
        return new Bilingual(mark.nl().strip(), mark.en().strip());
    }

    /**
     * Name and mark, as every list of methods shows them.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return for example "Gossip model · draft 1.1"
     */
    public String label(Locale locale) {
        String mark = mark().in(locale);
        return mark.isEmpty() ? name(locale) : name(locale) + " · " + mark;
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @Override
    public String toString() {
        return location.text();
    }
}
