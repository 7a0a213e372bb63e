// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.practice.methods.MethodLocation;
import org.kring.store.StoreException;
import org.kring.ui.design.text.Messages;

/** Opens methods as parts, each only once. */
@Creatable
public final class MethodParts {

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;
    private final IEventBroker broker;
    private final DesignServices services;

    /**
     * For injection.
     *
     * @param application of the workbench
     * @param models finds elements
     * @param parts opens parts of the window
     * @param broker tells that there is a new draft
     * @param services of the room
     */
    @Inject
    public MethodParts(
            MApplication application,
            EModelService models,
            EPartService parts,
            IEventBroker broker,
            DesignServices services) {
        this.application = application;
        this.models = models;
        this.parts = parts;
        this.broker = broker;
        this.services = services;
    }

    /**
     * Opens a method, or goes to it when it is open already.
     *
     * @param location where it lies
     */
    public void open(MethodLocation location) {
        MPart open = models.findElements(application, DesignIds.PART_METHOD, MPart.class).stream()
                .filter(part -> location.text().equals(part.getPersistedState().get(DesignIds.STATE_LOCATION)))
                .findFirst()
                .orElse(null);
        if (open == null) {
            open = parts.createPart(DesignIds.PART_METHOD);
            open.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
            open.getPersistedState().put(DesignIds.STATE_LOCATION, location.text());
            open.setLabel(location.shortName());
            MPartStack stack = (MPartStack) models.find(DesignIds.STACK, application);
            stack.getChildren().add(open);
        }
        parts.activate(open, true);
    }

    /**
     * Makes a draft of a method in the user's own folder and opens it.
     *
     * @param original where the method lies
     * @param failed gets the failure
     */
    public void createDraft(MethodLocation original, Consumer<StoreException> failed) {
        services.background()
                .start(
                        Messages.Method_makeDraft,
                        () -> services.files().createDraft(original),
                        this::draftMade,
                        failed);
    }

    private void draftMade(MethodLocation draft) {
        broker.post(DesignIds.TOPIC_METHODS_CHANGED, draft.text());
        open(draft);
    }
}
