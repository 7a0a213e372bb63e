// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kring.practice.Damage;
import org.kring.practice.words.DocumentWords;
import org.kring.store.StoreException;

/**
 * The documents in view that do not fit their checksum, told one after the other, and the way to accept each. They can
 * be used all the while. For the user interface thread.
 */
public final class Notices {

    /** How a document is accepted where it is shown. */
    @FunctionalInterface
    public interface Way {

        /**
         * Accepts a document, in the background.
         *
         * @param file where it is within the practice
         * @param accepted to be told on the user interface thread
         * @param failed gets the failure on the user interface thread
         */
        void accept(String file, Runnable accepted, Consumer<StoreException> failed);
    }

    private final Way way;
    private final DocumentWords words;
    private final Consumer<String> bar;
    private final Map<String, Damage> told = new LinkedHashMap<>();

    /**
     * Nothing to tell yet.
     *
     * @param way how a document is accepted
     * @param words about documents
     * @param bar shows a sentence with a button that leads to {@link #accept}; "" takes both away
     */
    public Notices(Way way, DocumentWords words, Consumer<String> bar) {
        this.way = way;
        this.words = words;
        this.bar = bar;
    }

    /**
     * Tells of documents, in place of what was told before.
     *
     * @param damages what was found; those that could not be read are passed over, since they cannot be accepted
     */
    public void show(List<Damage> damages) {
        told.clear();
        damages.stream().filter(Damage::isAltered).forEach(each -> told.putIfAbsent(each.file(), each));
        tell();
    }

    /**
     * Whether nobody has accepted a document, so that it is to be written as one that does not fit.
     *
     * @param file where it is within the practice
     * @return false when it fits
     */
    public boolean tells(String file) {
        return told.containsKey(file);
    }

    private void tell() {
        bar.accept(told.values().stream().findFirst().map(this::sentence).orElse(""));
    }

    private String sentence(Damage notice) {
        String altered = NLS.bind(Messages.Notices_altered, words.of(notice.file()));
        return told.size() == 1 ? altered : altered + " " + NLS.bind(Messages.Notices_more, told.size() - 1);
    }

    /** Accepts the document that is told; what comes after it is told next. When that fails, the bar says why. */
    public void accept() {
        List<Damage> waiting = new ArrayList<>(told.values());
        if (!waiting.isEmpty()) {
            Damage accepted = told.remove(waiting.get(0).file());
            way.accept(accepted.file(), this::tell, failure -> failed(accepted, failure));
        }
    }

    private void failed(Damage notice, StoreException failure) {
        List<Damage> rest = List.copyOf(told.values());
        told.clear();
        told.put(notice.file(), notice);
        rest.forEach(each -> told.put(each.file(), each));
        bar.accept(words.sentence(failure));
    }
}
