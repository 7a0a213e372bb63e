// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.kring.ui.BackgroundSave;
import org.kring.ui.Questions;

/**
 * Asks what becomes of unsaved methods before the practice that they lie in is left: they are saved first, or given up
 * once the other practice is open, or the practice is not left.
 */
final class UnsavedMethods {

    private final Questions questions;
    private final Consumer<MPart> stuck;
    private Set<MPart> givenUp = Set.of();

    /** The second one gets a method that could not be saved; nothing goes on then. */
    UnsavedMethods(Questions questions, Consumer<MPart> stuck) {
        this.questions = questions;
        this.stuck = stuck;
    }

    /** Goes on at once when nothing is unsaved, else when that has been settled. */
    void settle(List<MPart> open, Runnable goOn) {
        givenUp = Set.of();
        List<MPart> unsaved = open.stream().filter(MPart::isDirty).toList();
        if (unsaved.isEmpty()) {
            goOn.run();
            return;
        }
        switch (questions.saveChanges(unsaved.stream().map(MPart::getLabel).toList())) {
            case YES -> save(unsaved, goOn);
            case NO -> {
                givenUp = Set.copyOf(unsaved);
                goOn.run();
            }
            case CANCEL -> {
                // the practice is not left
            }
        }
    }

    /** Saves one after the other, without asking, and goes on when all of it is saved. */
    void save(List<MPart> unsaved, Runnable goOn) {
        saveNext(new ArrayDeque<>(unsaved), goOn);
    }

    private void saveNext(Deque<MPart> rest, Runnable goOn) {
        MPart part = rest.poll();
        if (part == null) {
            goOn.run();
        } else if (part.getObject() instanceof BackgroundSave saving) {
            saving.save(saved -> saved(part, rest, goOn));
        } else {
            saved(part, rest, goOn);
        }
    }

    private void saved(MPart part, Deque<MPart> rest, Runnable goOn) {
        if (part.isDirty()) {
            stuck.accept(part);
        } else {
            saveNext(rest, goOn);
        }
    }

    /** Whether a method can be closed with its practice: it is saved, or its changes were given up. */
    boolean canClose(MPart part) {
        return !part.isDirty() || givenUp.contains(part);
    }
}
