// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/** Opens one thing after the other: each waits until what was open, or was being opened, has let go. So a run is open once. */
public final class InTurn {

    /** Of what holds nothing. */
    public static final CompletionStage<?> LET_GO = CompletableFuture.completedFuture(Optional.empty());

    private CompletionStage<?> last = LET_GO;

    private final String reading;

    /**
     * Nothing is held yet.
     *
     * @param reading what is done, in the reader's language
     */
    public InTurn(String reading) {
        this.reading = reading;
    }

    /**
     * What comes next waits for this.
     *
     * @param letGo done when what was shown is held no longer
     */
    public void waitFor(CompletionStage<?> letGo) {
        last = letGo;
    }

    /**
     * Reads in the background, in its turn.
     *
     * @param <T> what is read
     * @param background does it
     * @param work the reading
     * @param found gets what was read; done when nobody holds it any more who is not known by {@link #waitFor}
     * @param failed gets why it could not be read
     */
    public <T> void read(
            Background background,
            Background.Work<T> work,
            Function<T, CompletionStage<?>> found,
            Consumer<StoreException> failed) {
        CompletionStage<?> before = last;
        CompletableFuture<Object> letGo = new CompletableFuture<>();
        last = letGo;
        background.start(
                reading,
                () -> {
                    before.toCompletableFuture().join();
                    return work.run();
                },
                read -> {
                    CompletionStage<?> done = LET_GO;
                    try {
                        done = found.apply(read);
                    } finally {
                        done.whenComplete((told, failure) -> letGo.complete(told));
                    }
                },
                failure -> {
                    letGo.complete(failure);
                    failed.accept(failure);
                });
    }
}
