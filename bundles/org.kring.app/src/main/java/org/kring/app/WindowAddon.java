// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kring.ui.Memory;
import org.kring.ui.Questions;
import org.kring.ui.practice.CurrentPractice;

/** The window: opens where it was, asks before it closes over changes, and has everything remembered. */
public final class WindowAddon {

    private static final String BOUNDS = "window";
    private static final String MAXIMIZED = "window.maximized";
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;
    private static final int QUIET_MS = 1500;

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    @Inject
    private Memory memory;

    @Inject
    private MemoryFile file;

    private Job writing;

    @PostConstruct
    void open(IEventBroker broker, Questions questions, CurrentPractice practice) {
        practice.onLeaving((before, goOn) -> {
            if (Leaving.isPracticeLeft(Leaving.parts(models, application), questions)) {
                goOn.run();
            }
        });
        broker.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> started(questions));
        broker.subscribe(UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED, event -> ending());
        MWindow window = window();
        memory.numbers(BOUNDS, 4).ifPresent(bounds -> place(window, bounds));
        if (memory.text(MAXIMIZED).filter("true"::equals).isPresent()) {
            window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        }
        writing = Job.createSystem("memory", (ICoreRunnable) monitor -> file.write(memory.bytes()));
        memory.onChange(() -> writing.schedule(QUIET_MS));
    }

    /** Never off the screen, should there be another one now. */
    private static void place(MWindow window, int[] bounds) {
        var screen = Display.getDefault().getBounds();
        int width = Math.max(LEAST_WIDTH, Math.min(bounds[2], screen.width));
        int height = Math.max(LEAST_HEIGHT, Math.min(bounds[3], screen.height));
        window.setWidth(width);
        window.setHeight(height);
        window.setX(Math.max(screen.x, Math.min(bounds[0], screen.x + screen.width - width)));
        window.setY(Math.max(screen.y, Math.min(bounds[1], screen.y + screen.height - height)));
    }

    private MWindow window() {
        return (MWindow) models.find(AppIds.WINDOW, application);
    }

    private void started(Questions questions) {
        var context = window().getContext();
        EPartService parts = context.get(EPartService.class);
        ISaveHandler saving = new PartSaving(
                questions,
                new WindowCover(() -> (Shell) window().getWidget()),
                new Shown(models, parts, context.get(IWorkbench.class)));
        context.set(ISaveHandler.class, saving);
        context.set(
                IWindowCloseHandler.class,
                window -> Leaving.mayEnd(Leaving.parts(models, application), questions, saving));
    }

    /** What is shown in the window. */
    private record Shown(EModelService models, EPartService parts, IWorkbench workbench) implements PartSaving.Window {

        @Override
        public void close(MPart part) {
            parts.hidePart(part);
        }

        @Override
        public void show(MPart part) {
            models.bringToTop(part); // the service of parts finds none of a room that is not in front
            parts.activate(part, true);
        }

        @Override
        public void close() {
            workbench.close();
        }
    }

    /** The last word: bounds as they are now, and everything on the disk before the program ends. */
    private void ending() {
        MWindow window = window();
        boolean maximized = window.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        memory.text(MAXIMIZED, Boolean.toString(maximized));
        if (!maximized) {
            memory.rememberNumbers(BOUNDS, window.getX(), window.getY(), window.getWidth(), window.getHeight());
        }
        memory.onChange(() -> {
            // what closing windows change is not worth remembering
        });
        writing.cancel();
        awaitWriting();
        writing.schedule();
        awaitWriting();
    }

    /** The windows are gone: nobody is kept waiting, but the program must not end before the file is whole. */
    private void awaitWriting() {
        try {
            writing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
