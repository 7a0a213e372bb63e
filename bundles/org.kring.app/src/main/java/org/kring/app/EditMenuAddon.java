// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;
import org.kring.ui.Editing;

/** Names in the Edit menu what would be undone and redone. */
public final class EditMenuAddon {

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    @Inject
    private IEventBroker broker;

    @Inject
    private Display display;

    private MPart active;

    @Inject
    void activated(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        active = part;
        if (models != null) {
            rename();
        }
    }

    @PostConstruct
    void listen() {
        broker.subscribe(Editing.CHANGED, event -> rename());
        // whoever changes something need not tell the menu: it looks when it opens
        display.addFilter(SWT.Show, event -> opened(event.widget));
    }

    private void opened(Widget shown) {
        if (shown instanceof Menu) {
            rename();
        }
    }

    private void rename() {
        Editing editing = UndoHandler.editing(display, active);
        String undo = editing.undoLabel().replace("&", "&&");
        String redo = editing.redoLabel().replace("&", "&&");
        label(AppIds.MENU_UNDO, undo.isEmpty() ? Messages.Edit_undo : NLS.bind(Messages.Edit_undoWhat, undo));
        label(AppIds.MENU_REDO, redo.isEmpty() ? Messages.Edit_redo : NLS.bind(Messages.Edit_redoWhat, redo));
        broker.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private void label(String id, String text) {
        for (MWindow window : application.getChildren()) {
            models.findElements(window, id, MMenuElement.class, null, EModelService.IN_MAIN_MENU)
                    .forEach(item -> item.setLabel(text));
        }
    }
}
