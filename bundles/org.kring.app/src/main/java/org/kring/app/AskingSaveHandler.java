// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.kring.ui.Questions;

/** Saves parts, and asks in our own words whether to. A part that is still dirty after saving stays open. */
final class AskingSaveHandler implements ISaveHandler {

    private final Questions questions;

    AskingSaveHandler(Questions questions) {
        this.questions = questions;
    }

    @Override
    public boolean save(MPart part, boolean confirm) {
        return saveParts(List.of(part), confirm);
    }

    @Override
    public boolean saveParts(Collection<MPart> parts, boolean confirm) {
        List<MPart> dirty = parts.stream().filter(MPart::isDirty).toList();
        if (dirty.isEmpty()) {
            return true;
        }
        Save answer = confirm ? ask(dirty) : Save.YES;
        return switch (answer) {
            case NO -> true;
            case CANCEL -> false;
            case YES -> dirty.stream().allMatch(AskingSaveHandler::persist);
        };
    }

    private static boolean persist(MPart part) {
        ContextInjectionFactory.invoke(part.getObject(), Persist.class, part.getContext(), null);
        return !part.isDirty();
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
