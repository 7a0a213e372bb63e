// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.kring.ui.BackgroundSave;
import org.kring.ui.HalfDone;
import org.kring.ui.Questions;

/**
 * Saves parts, and asks in our own words whether to. Saving goes on in the background: a part or window that is to be
 * closed stays until everything is on the disk, without taking input, and is closed then. One that could not be saved
 * stays open, and is shown, whatever room is in front.
 */
final class PartSaving implements ISaveHandler {

    private final Questions questions;
    private final SavingCover cover;
    private final Window window;

    /** The window and what is in it. */
    interface Window {

        /** Closes a part that is saved. */
        void close(MPart part);

        /** Shows a part that could not be saved: it says why. */
        void show(MPart part);

        /** Closes the window, with all of it saved. */
        void close();
    }

    PartSaving(Questions questions, SavingCover cover, Window window) {
        this.questions = questions;
        this.cover = cover;
        this.window = window;
    }

    /** Saves one part in the background while the window goes on. */
    static void saveNow(MPart part) {
        if (part.isDirty() && part.getObject() instanceof BackgroundSave saving) {
            saving.save(saved -> {
                // the part itself shows what came of it
            });
        } else {
            savesAgain(part).ifPresent(Runnable::run);
        }
    }

    /** What saves what could not be saved in a part that keeps everything as it is typed, see {@link HalfDone#savesAgain}. */
    static Optional<Runnable> savesAgain(MPart part) {
        return part.getObject() instanceof HalfDone typed ? typed.savesAgain() : Optional.empty();
    }

    /** True when the part can be closed now; else it is closed when it has been saved. */
    @Override
    public boolean save(MPart part, boolean confirm) {
        return canGo(List.of(part), confirm, () -> window.close(part));
    }

    /** True when the window can be closed now; else it is closed when everything has been saved. */
    @Override
    public boolean saveParts(Collection<MPart> parts, boolean confirm) {
        return canGo(parts, confirm, window::close);
    }

    private boolean canGo(Collection<MPart> parts, boolean confirm, Runnable close) {
        List<MPart> dirty = parts.stream().filter(MPart::isDirty).toList();
        if (cover.isShown()) {
            return false;
        }
        if (dirty.isEmpty()) {
            return true;
        }
        return switch (confirm ? ask(dirty) : Save.YES) {
            case NO -> true;
            case CANCEL -> false;
            case YES -> {
                cover.show(dirty.size());
                saveNext(new ArrayDeque<>(dirty), confirm ? close : () -> {});
                yield false;
            }
        };
    }

    private void saveNext(Deque<MPart> rest, Runnable close) {
        MPart part = rest.poll();
        if (part == null) {
            cover.hide();
            close.run();
        } else if (part.getObject() instanceof BackgroundSave saving) {
            saving.save(saved -> saved(part, rest, close));
        } else {
            saved(part, rest, close);
        }
    }

    private void saved(MPart part, Deque<MPart> rest, Runnable close) {
        if (part.isDirty()) {
            cover.hide();
            window.show(part);
        } else {
            cover.left(rest.size());
            saveNext(rest, close);
        }
    }

    private Save ask(Collection<MPart> parts) {
        List<String> names = parts.stream().map(MPart::getLabel).toList();
        return switch (questions.saveChanges(names)) {
            case YES -> Save.YES;
            case NO -> Save.NO;
            case CANCEL -> Save.CANCEL;
        };
    }

    @Override
    public Save promptToSave(MPart part) {
        return ask(List.of(part));
    }

    @Override
    public Save[] promptToSave(Collection<MPart> parts) {
        Save[] answers = new Save[parts.size()];
        Arrays.fill(answers, ask(parts));
        return answers;
    }
}
