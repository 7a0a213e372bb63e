// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/**
 * Answers that are on their way to the screen, in the order in which they were asked for. Whoever cannot wait for them, as
 * when the program ends, takes them at once.
 */
public final class Awaited {

    /** Milliseconds for which somebody who leaves is kept waiting. */
    private static final long MOMENT = 1_000;

    /** One answer, told once. */
    private final class Answer<T> {

        private final CompletionStage<T> answer;
        private final Consumer<T> told;

        Answer(CompletionStage<T> answer, Consumer<T> told) {
            this.answer = answer;
            this.told = told;
        }

        void tell(T came) {
            if (waiting.remove(this)) {
                told.accept(came);
            }
        }

        /** Whether it came; why it failed is told by who brings it to the screen. */
        boolean takeNow() {
            Optional<T> came = answer.handle((each, failure) -> Optional.ofNullable(each))
                    .toCompletableFuture()
                    .completeOnTimeout(Optional.empty(), MOMENT, TimeUnit.MILLISECONDS)
                    .join();
            came.ifPresent(this::tell);
            return came.isPresent();
        }
    }

    private final Background background;
    private final List<Answer<?>> waiting = new ArrayList<>();

    /**
     * Nothing is on its way yet.
     *
     * @param background brings it to the user interface thread
     */
    public Awaited(Background background) {
        this.background = background;
    }

    /**
     * Waits for an answer.
     *
     * @param <T> what it is
     * @param name what is waited for, in the reader's language
     * @param answer never null when it comes
     * @param told gets it, once, on the user interface thread
     * @param failed gets why there is none
     */
    public <T> void start(String name, CompletionStage<T> answer, Consumer<T> told, Consumer<StoreException> failed) {
        Answer<T> mine = new Answer<>(answer, told);
        waiting.add(mine);
        background.start(name, () -> answer.toCompletableFuture().join(), mine::tell, failure -> {
            waiting.remove(mine);
            failed.accept(failure);
        });
    }

    /** Has everything told that came, or comes within a moment; to be called on the user interface thread. */
    public void takeNow() {
        for (Answer<?> each : List.copyOf(waiting)) {
            if (!each.takeNow()) {
                return;
            }
        }
    }
}
