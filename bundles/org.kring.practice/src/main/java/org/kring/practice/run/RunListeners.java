// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everybody who looks on at a session. One who fails is told nothing more, and the others do not notice. */
final class RunListeners {

    private record Onlooker(RunListener listener, CompletableFuture<Void> ended) {

        void tell(RunSnapshot snapshot) {
            // run at once; what it throws is caught by the future
            CompletableFuture.runAsync(() -> listener.changed(snapshot), Runnable::run)
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            ended.completeExceptionally(failure.getCause());
                        }
                    });
        }
    }

    private final List<Onlooker> all = new CopyOnWriteArrayList<>();

    /** Tells the newcomer the run as it is. */
    void add(RunListener listener, CompletableFuture<Void> ended, RunSnapshot now) {
        Onlooker onlooker = new Onlooker(listener, ended);
        onlooker.tell(now);
        all.add(onlooker);
    }

    void remove(RunListener listener) {
        all.stream().filter(each -> each.listener().equals(listener)).forEach(each -> each.ended()
                .complete(null));
    }

    void tell(RunSnapshot snapshot) {
        all.removeIf(each -> each.ended().isDone());
        all.forEach(each -> each.tell(snapshot));
    }

    void end() {
        all.forEach(each -> each.ended().complete(null));
        all.clear();
    }
}
