// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.Background;
import org.kring.ui.Memory;
import org.kring.ui.Questions;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.OneAtATime;
import org.osgi.service.event.Event;

/** Furnishes the room before it opens, opens what was open last, and keeps the start page out of the way. */
public final class DesignAddon {

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    @Inject
    private Memory memory;

    @Inject
    private CurrentPractice practice;

    private RememberedMethods remembered;
    private UnsavedMethods unsaved;
    private boolean restored;
    private boolean ended;
    private Optional<Path> shown = Optional.empty();

    /**
     * Puts into the context what the parts work with.
     *
     * @param context of the application
     * @param background does what may touch a disk
     * @param questions asks the user
     * @param broker tells what happens in the window
     * @param display of the program
     */
    @PostConstruct
    void furnish(
            IEclipseContext context, Background background, Questions questions, IEventBroker broker, Display display) {
        practice.addListener(this::practiceChanged);
        remembered = new RememberedMethods(memory);
        unsaved = new UnsavedMethods(questions, part -> parts().show(part));
        practice.onLeaving((before, goOn) -> unsaved.settle(parts().in(before), goOn));
        broker.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, this::restore);
        broker.subscribe(UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED, this::ending);
        broker.subscribe(UIEvents.ElementContainer.TOPIC_CHILDREN, this::childrenChanged);
        broker.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, this::selectionChanged);
        broker.subscribe(UIEvents.UILabel.TOPIC_ALL, this::tabChanged);
        Path folder = Path.of(System.getProperty(
                "kring.methods",
                Path.of(System.getProperty("user.home"), "Kring", "methods").toString()));
        context.set(
                DesignServices.class,
                new DesignServices(
                        background,
                        practice,
                        folder,
                        questions,
                        memory,
                        Locale.getDefault(),
                        OneAtATime.untilSeen(background, display)));
    }

    private MPartStack stack() {
        return (MPartStack) models.find(DesignIds.STACK, application);
    }

    /** Opens what was open when the program ended. */
    private void restore(Event event) {
        if (ended) {
            // who closes the window at once hears of the start after the end
            return;
        }
        Optional<MethodLocation> front = remembered.front();
        MethodParts parts = parts();
        remembered.tabs().forEach(parts::add);
        front.ifPresent(place -> parts.front(place, ""));
        restored = true;
    }

    private MethodParts parts() {
        IEclipseContext window = application.getChildren().get(0).getContext();
        return ContextInjectionFactory.make(MethodParts.class, window);
    }

    /** The methods of one practice do not stay when another one is opened. */
    private void practiceChanged() {
        Optional<Path> now = practice.folder().map(PracticeFolder::path);
        if (!now.equals(shown)) {
            shown.ifPresent(before -> parts().left(before, unsaved::canClose));
            shown = now;
        }
    }

    /** Shows the start page only when no method is open, and remembers which ones are. */
    private void childrenChanged(Event event) {
        if (isStack(event)) {
            boolean none = openMethods().isEmpty();
            MUIElement start = models.find(DesignIds.PART_START, application);
            if (start.isVisible() != none) {
                start.setVisible(none);
            }
            remember();
        }
    }

    /** Remembers which method is in front; one of those that are open always is. */
    private void selectionChanged(Event event) {
        if (isStack(event)) {
            if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MUIElement next
                    && !next.isVisible()
                    && event.getProperty(UIEvents.EventTags.OLD_VALUE) instanceof MPart closed) {
                // once it is closed: the workbench chooses who gets the keyboard before that
                Display.getCurrent().asyncExec(parts().beside(closed));
            }
            remember();
        }
    }

    /** Remembers what stands on a tab. */
    private void tabChanged(Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part
                && DesignIds.PART_METHOD.equals(part.getElementId())) {
            remember();
        }
    }

    private void ending(Event event) {
        ended = true;
    }

    private static boolean isStack(Event event) {
        return event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartStack stack
                && DesignIds.STACK.equals(stack.getElementId());
    }

    private List<MPart> openMethods() {
        return models.findElements(stack(), DesignIds.PART_METHOD, MPart.class).stream()
                .filter(MPart::isToBeRendered)
                .toList();
    }

    private void remember() {
        if (restored) {
            remembered.open(openMethods());
            if (stack().getSelectedElement() instanceof MPart front) {
                remembered.front(front);
            }
        }
    }
}
