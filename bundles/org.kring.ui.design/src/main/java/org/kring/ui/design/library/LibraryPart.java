// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.store.StoreException;
import org.kring.ui.AccessibleName;
import org.kring.ui.Icons;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.MethodParts;
import org.kring.ui.design.text.Messages;
import org.kring.ui.rooms.ListShare;
import org.kring.ui.state.PartState;
import org.kring.ui.state.StatePage;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongRows;
import org.osgi.service.event.EventHandler;

/** The tree of methods with the search field above it. */
public final class LibraryPart implements LibraryView {

    /** The width where there is room, in points at the usual size of text. */
    private static final int LIST = 250;
    /** The least width where details stand on the other side, and what those take with their sash. */
    private static final int LIST_LEAST = 180;

    private static final int DETAILS = 245;
    /** In a window of fewer points the details begin folded. */
    private static final int ROOM_FOR_BOTH = 1150;

    private LibraryPresenter presenter;
    private Text search;
    private boolean awaited;
    private Button draft;
    private Label count;
    private Label failure;
    private Composite offer;
    private Label offered;
    private Composite pages;
    private boolean searched;
    private TreeViewer tree;
    private Label instead;
    private MethodParts methods;

    /**
     * Builds the widgets.
     *
     * @param parent of the part
     * @param services of the room
     * @param newMethods opens what is chosen; null on a bare shell
     * @param menus makes the context menu; null on a bare shell
     * @param broker tells of methods that were made, saved or read, and when this room is entered; null on a bare shell
     * @param part in its place in the window; null on a bare shell
     */
    @PostConstruct
    public void create(
            Composite parent,
            DesignServices services,
            MethodParts newMethods,
            EMenuService menus,
            IEventBroker broker,
            MPart part) {
        methods = newMethods;
        presenter = new LibraryPresenter(this, services);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(parent);
        createSearch(parent);
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        createTree();
        instead = new Label(pages, SWT.WRAP);
        StatePage loading = new StatePage(pages, "library.loading", () -> {
            // reading cannot be stopped
        });
        loading.show(PartState.loading(Messages.Library_loading, "", ""));
        show(loading);
        createOffer(parent);
        createStatus(parent);
        if (menus != null) {
            menus.registerContextMenu(tree.getTree(), DesignIds.MENU_LIBRARY);
        }
        if (part != null) {
            new ListShare(services.memory(), "design.list", LibraryPart::width).keep(part.getParent(), parent);
        }
        listen(parent, services, broker);
        presenter.load();
    }

    /** What its words ask for, where the work keeps two thirds of the window beside list and details. */
    static double width(int window, double text) {
        double beside = Math.max(LIST_LEAST * text, window / 3.0 - DETAILS * text);
        return Math.min(LIST * text, window < ROOM_FOR_BOTH * text ? window * 0.3 : beside);
    }

    private void createStatus(Composite parent) {
        failure = new Label(parent, SWT.WRAP);
        failure.setData(DesignIds.WIDGET_KEY, "library.failure");
        failure.setData(DesignIds.CSS_CLASS, "kring-fault");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .exclude(true)
                .hint(60, SWT.DEFAULT)
                .applyTo(failure);
        count = new Label(parent, SWT.NONE);
        count.setData(DesignIds.WIDGET_KEY, "library.count");
        count.setData(DesignIds.CSS_CLASS, "kring-quiet");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
    }

    private void listen(Composite parent, DesignServices services, IEventBroker broker) {
        if (broker != null) {
            EventHandler reload = event -> presenter.load(String.valueOf(event.getProperty(IEventBroker.DATA)));
            EventHandler follow = event -> presenter.follow();
            EventHandler entered = event -> {
                if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective room
                        && DesignIds.PERSPECTIVE.equals(room.getElementId())) {
                    presenter.follow();
                }
            };
            broker.subscribe(DesignIds.TOPIC_METHODS_CHANGED, reload);
            broker.subscribe(DesignIds.TOPIC_METHODS_READ, follow);
            broker.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, entered);
            for (EventHandler each : List.of(reload, follow, entered)) {
                parent.addDisposeListener(event -> broker.unsubscribe(each));
            }
        }
        Runnable practiceChanged = presenter::practiceChanged;
        services.practice().addListener(practiceChanged);
        parent.addDisposeListener(event -> services.practice().removeListener(practiceChanged));
    }

    /** What lies outside of the practice that is open can be taken into it. */
    private void createOffer(Composite parent) {
        offer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 4).applyTo(offer);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(offer);
        offered = new Label(offer, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(offered);
        Button take = new Button(offer, SWT.PUSH);
        take.setText(Messages.Library_takeIn);
        take.setData(DesignIds.WIDGET_KEY, "library.takeIn");
        take.addListener(SWT.Selection, event -> takeIn());
    }

    /** Takes what is on the screen: what was changed is saved first. */
    private void takeIn() {
        if (methods != null) {
            methods.save(presenter.offered(), () -> presenter.takeIn(methods.unsaved(), methods::moved));
        }
    }

    private void createSearch(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        search = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Library_search);
        AccessibleName.of(search, Messages.Library_search);
        search.setToolTipText(Messages.Library_searchTip);
        search.setData(DesignIds.WIDGET_KEY, "library.search");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        createDraftButton(row);
        search.addListener(SWT.Modify, event -> presenter.search(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                presenter.clear();
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                presenter.enterFound();
                event.doit = false;
            }
        });
        search.addListener(SWT.DefaultSelection, event -> {
            // the same event tells that an icon of the field was clicked
            if (event.detail == SWT.NONE) {
                presenter.openFound();
            }
        });
    }

    private void createDraftButton(Composite row) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), row);
        draft = new Button(row, SWT.PUSH | SWT.FLAT);
        draft.setImage(resources.create(Icons.DRAFT.descriptor()));
        AccessibleName.of(draft, Messages.Library_newDraft);
        draft.setToolTipText(Messages.Library_newDraft);
        draft.setData(DesignIds.WIDGET_KEY, "library.draft");
        draft.setEnabled(false);
        draft.addListener(SWT.Selection, event -> selected()
                .ifPresent(entry -> methods.createDraft(entry.location(), this::failed)));
    }

    private void createTree() {
        tree = new TreeViewer(pages, SWT.SINGLE | SWT.NO_SEARCH);
        tree.getTree().setData(DesignIds.WIDGET_KEY, "library.tree");
        LongRows.tips(tree.getTree(), item -> LibraryLabels.words(item.getData()));
        tree.setUseHashlookup(true);
        tree.setContentProvider(new LibraryContent());
        tree.setLabelProvider(new LibraryLabels(tree.getTree()));
        // wider or narrower, names are shortened otherwise
        tree.getTree().addListener(SWT.Resize, event -> tree.refresh());
        tree.addSelectionChangedListener(event -> {
            draft.setEnabled(selected().filter(MethodRow::readable).isPresent());
            presenter.selected(selected());
        });
        tree.getTree().addListener(SWT.KeyDown, this::typed);
        tree.addDoubleClickListener(event -> {
            Object chosen = tree.getStructuredSelection().getFirstElement();
            if (chosen instanceof MethodRow entry) {
                open(entry);
            } else {
                tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
            }
        });
    }

    /** Who types in the tree looks for a method: the words go to the field for that. */
    private void typed(Event event) {
        boolean command = (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0;
        if (!command && Character.isLetterOrDigit(event.character)) {
            search.setFocus();
            search.setText(search.getText() + event.character);
            search.setSelection(search.getText().length());
            event.doit = false;
        }
    }

    /**
     * The method that is selected in the tree.
     *
     * @return empty when a branch or nothing is selected
     */
    public Optional<MethodRow> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof MethodRow entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    /**
     * Says what went wrong.
     *
     * @param problem with its sentence
     */
    public void failed(StoreException problem) {
        presenter.failed(problem);
    }

    /** Puts the cursor into the search field, with its words selected. */
    public void startSearch() {
        awaited = false;
        search.setFocus();
        search.selectAll();
    }

    /** Gives the tree the keyboard, unless it is in the part already. */
    @Focus
    public void focus() {
        if (Keyboard.isIn(pages.getParent())) {
            return;
        }
        // while methods are being read the tree is not there, and keys without a place go nowhere
        awaited = !tree.getTree().setFocus() && search.setFocus();
    }

    @Override
    public void groups(List<MethodGroup> groups, boolean searching) {
        if (pages.isDisposed()) {
            return;
        }
        List<Object> closed = closed();
        groups.stream()
                .filter(MethodGroup::folded)
                .filter(each -> searched || !tree.getExpandedState(each))
                .forEach(closed::add);
        searched = searching;
        var selection = tree.getSelection();
        tree.getTree().setRedraw(false);
        tree.setInput(groups);
        tree.expandAll();
        if (!searching) {
            closed.forEach(group -> tree.collapseToLevel(group, 1));
        }
        tree.setSelection(selection);
        tree.getTree().setRedraw(true);
        show(tree.getTree());
    }

    /** The branches that the user has closed; a new branch is open. */
    private List<Object> closed() {
        List<Object> closed = new ArrayList<>();
        if (tree.getInput() instanceof List<?> groups) {
            groups.stream().filter(group -> !tree.getExpandedState(group)).forEach(closed::add);
        }
        return closed;
    }

    @Override
    public void count(String text) {
        if (!count.isDisposed()) {
            count.setText(text);
        }
    }

    @Override
    public void failure(String sentence) {
        if (!failure.isDisposed()) {
            failure.setText(sentence.replace("&", "&&"));
            present(failure, !sentence.isEmpty());
        }
    }

    @Override
    public void offer(String sentence) {
        if (!offer.isDisposed()) {
            offered.setText(sentence);
            present(offer, !sentence.isEmpty());
        }
    }

    private static void present(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.getParent().layout(true, true);
    }

    @Override
    public void instead(String sentence) {
        if (!instead.isDisposed()) {
            instead.setText(sentence);
            show(instead);
        }
    }

    private void show(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
        if (awaited && page == tree.getTree()) {
            awaited = false;
            if (search.isFocusControl() && search.getText().isEmpty()) {
                page.setFocus();
            }
        }
    }

    @Override
    public void select(MethodRow row) {
        if (!pages.isDisposed()) {
            tree.setSelection(new StructuredSelection(row), true);
        }
    }

    @Override
    public void open(MethodRow row) {
        if (methods != null) {
            methods.open(row.location(), row.title());
        }
    }

    @Override
    public void enter() {
        tree.getTree().setFocus();
    }

    @Override
    public void clearSearch() {
        search.setText("");
    }
}
