// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.kring.evaluation.Audience;
import org.kring.ui.ThemeChoice;
import org.kring.ui.Zooming;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.rooms.RoomSwitch;
import org.osgi.service.event.Event;

/** The charts of the chosen group or of all, as picture or as table, with a sheet of words beside them. */
public final class ChartsPart implements ChartsView, Zooming {

    private static final String SASH = "follow.sheet";
    private static final int[] USUAL = {73, 27};

    private ChartsPresenter presenter;
    private Composite pages;
    private MessagePage message;
    private Composite content;
    private TopBar bar;
    private SidePane side;
    private Composite figures;
    private ChartCanvas canvas;
    private ChartZoom zoom;
    private FigureTable table;

    /**
     * Builds the widgets.
     *
     * @param parent of the part
     * @param services of the room
     * @param rooms the way to other rooms
     * @param broker carries the wish to see a meeting
     * @param styles gives new widgets their colours
     * @param themes the colours; null on a bare shell
     */
    @PostConstruct
    public void create(
            Composite parent,
            FollowServices services,
            RoomSwitch rooms,
            IEventBroker broker,
            IStylingEngine styles,
            @org.eclipse.e4.core.di.annotations.Optional IThemeEngine themes) {
        build(parent, services, new RoomDoors(rooms, broker), styles);
        if (themes != null && themes.getActiveTheme() != null) {
            theme(themes.getActiveTheme().getId());
        }
    }

    void build(Composite parent, FollowServices services, Doors doors, IStylingEngine styles) {
        presenter = new ChartsPresenter(this, services, doors);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        message = new MessagePage(pages, presenter::next);
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        bar = new TopBar(content, presenter::toggleTable, this::export);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        figures = new Composite(sash, SWT.NONE);
        figures.setLayout(new StackLayout());
        zoom = new ChartZoom(services.memory());
        createCanvas();
        table = new FigureTable(figures);
        table.onOpen(presenter::open);
        side = new SidePane(sash, styles, presenter::audience);
        sash.setWeights(services.memory()
                .numbers(SASH, 2)
                .filter(weights -> weights[0] > 0 && weights[1] > 0)
                .orElse(USUAL));
        figures.addListener(SWT.Resize, event -> services.memory().numbers(SASH, sash.getWeights()));
        presenter.begin();
    }

    private void createCanvas() {
        canvas = new ChartCanvas(figures);
        canvas.onOpen(presenter::open);
        canvas.onStep(presenter::step);
        canvas.onBack(presenter::back);
        canvas.onZoom(this::zoomBy);
        canvas.zoom(zoom.times());
    }

    private void theme(String id) {
        ThemeChoice.of(id).ifPresent(choice -> canvas.palette(choice.palette()));
    }

    /**
     * Gives the pictures the colours of another theme.
     *
     * @param event of the theme engine
     */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    public void themeChanged(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event event) {
        if (canvas != null && event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme) {
            theme(theme.getId());
        }
    }

    private void zoomBy(int direction) {
        zoom.step(direction);
        canvas.zoom(zoom.times());
    }

    @Override
    public void zoomIn() {
        zoomBy(1);
    }

    @Override
    public void zoomOut() {
        zoomBy(-1);
    }

    @Override
    public void zoomActual() {
        zoom.usual();
        canvas.zoom(zoom.times());
    }

    /** The charts always are as wide as there is room. */
    @Override
    public void zoomFit() {
        zoomActual();
    }

    /** Shows the table in place of the charts, or the charts again. */
    public void toggleTable() {
        presenter.toggleTable();
        focus();
    }

    /**
     * Whether there is something to export.
     *
     * @return false while nothing is shown
     */
    public boolean canExport() {
        return presenter.canExport();
    }

    /** Asks for a file and writes the picture to it. */
    public void export() {
        FileDialog dialog = new FileDialog(pages.getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterNames(new String[] {Messages.Export_svg, Messages.Export_png, Messages.Export_pdf});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.pdf"});
        dialog.setFileName(presenter.fileName() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            presenter.export(Path.of(chosen));
        }
    }

    /** Gives the charts, their table or the message the keyboard. */
    @Focus
    public void focus() {
        Control shown = ((StackLayout) pages.getLayout()).topControl;
        if (shown == content) {
            ((StackLayout) figures.getLayout()).topControl.setFocus();
        } else {
            shown.setFocus();
        }
    }

    /** Nobody is left to tell. */
    @PreDestroy
    public void end() {
        presenter.end();
    }

    @Override
    public void message(Message newMessage) {
        if (!pages.isDisposed()) {
            message.say(newMessage);
            show(pages, message);
        }
    }

    @Override
    public void charts(ChartsPage page) {
        if (!pages.isDisposed()) {
            bar.show(page);
            show(pages, content);
            show(figures, page.asTable() ? table.control() : canvas);
            table.show(page.table(), page.places());
            canvas.show(page.maker());
        }
    }

    private static void show(Composite stack, Control page) {
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout();
    }

    @Override
    public void select(String place) {
        canvas.select(place);
        table.select(place);
    }

    @Override
    public void sheet(Sheet sheet) {
        side.show(sheet);
    }

    @Override
    public void audience(Audience audience) {
        side.audience(audience);
    }

    @Override
    public void notice(String sentence) {
        if (!pages.isDisposed()) {
            bar.notice(sentence);
        }
    }
}
