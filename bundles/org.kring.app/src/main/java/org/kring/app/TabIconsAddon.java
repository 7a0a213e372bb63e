// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Display;
import org.kring.ui.Icons;
import org.kring.ui.TextScale;

/** The pictures on tabs grow with the letters beside them; the workbench itself makes them 16 points high. */
public final class TabIconsAddon {

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    /**
     * Nothing is to be done where letters have their usual size.
     *
     * @param broker tells of parts that come and of pictures that change
     * @param display of the workbench
     */
    @PostConstruct
    void listen(IEventBroker broker, Display display) {
        if (TextScale.of(display) > 1) {
            broker.subscribe(
                    UIEvents.UILifeCycle.APP_STARTUP_COMPLETE,
                    event -> models.findElements(application, null, MPart.class).forEach(TabIconsAddon::grow));
            broker.subscribe(
                    UIEvents.UILabel.TOPIC_ICONURI, event -> grow(event.getProperty(UIEvents.EventTags.ELEMENT)));
            broker.subscribe(UIEvents.ElementContainer.TOPIC_CHILDREN, event -> UIEvents.asIterable(
                            event, UIEvents.EventTags.NEW_VALUE)
                    .forEach(TabIconsAddon::grow));
        }
    }

    private static void grow(Object element) {
        if (element instanceof MPart part) {
            Icons.of(part.getIconURI()).ifPresent(icon -> part.getTransientData()
                    .put(
                            IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY,
                            JFaceResources.getResources().create(icon.descriptor())));
        }
    }
}
