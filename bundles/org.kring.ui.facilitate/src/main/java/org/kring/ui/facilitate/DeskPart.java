// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kring.practice.PracticeFolder;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.evaluate.EvaluatePage;
import org.kring.ui.facilitate.files.GroupSheet;
import org.kring.ui.facilitate.files.OpenedMeeting;
import org.kring.ui.facilitate.groups.GroupPage;
import org.kring.ui.facilitate.kit.Widgets;
import org.kring.ui.facilitate.plan.PlanPage;
import org.kring.ui.facilitate.record.RecordPage;
import org.kring.ui.facilitate.record.RecordSheet;
import org.kring.ui.facilitate.run.RunDesk;
import org.kring.ui.facilitate.run.RunPage;
import org.kring.ui.facilitate.text.Messages;

/** Shows what lies on the desk: a group, a plan, a run, an evaluation, or what a meeting left. */
public final class DeskPart {

    private FacilitateServices services;
    private Desk desk;
    private Composite parent;
    private Composite page;
    private Path practice;
    private int wish;
    private final Runnable moved = this::load;
    private final Runnable changed = this::practiceChanged;

    /**
     * Builds what lies on the desk.
     *
     * @param part of the workbench
     * @param roomServices of the room
     * @param roomDesk of the room
     */
    @PostConstruct
    public void create(Composite part, FacilitateServices roomServices, Desk roomDesk) {
        services = roomServices;
        desk = roomDesk;
        parent = part;
        GridLayoutFactory.fillDefaults().applyTo(parent);
        desk.addListener(moved);
        services.practice().addListener(changed);
        practice = services.practice().folder().map(PracticeFolder::path).orElse(null);
        load();
    }

    /** Only another practice clears the desk: what is being typed here is not taken away by a change. */
    private void practiceChanged() {
        Path now = services.practice().folder().map(PracticeFolder::path).orElse(null);
        if (now == null ? practice != null : !now.equals(practice)) {
            practice = now;
            load();
        }
    }

    private void load() {
        int mine = ++wish;
        clear();
        Optional<PracticeFolder> folder = services.practice().folder();
        Desk.Place place = desk.place();
        if (folder.isEmpty() || !place.isSomething()) {
            message(folder.isEmpty() ? Messages.Desk_noPractice : Messages.Desk_nothing);
        } else if (place.isMeeting()) {
            services.background()
                    .start(
                            Messages.Desk_opening,
                            () -> Opening.of(folder.get(), place, services),
                            found -> show(mine, found),
                            failure -> failed(mine, failure));
        } else {
            services.background()
                    .start(
                            Messages.Desk_opening,
                            () -> GroupSheet.read(folder.get(), place.group()),
                            found -> showGroup(mine, found),
                            failure -> failed(mine, failure));
        }
    }

    /** A meeting with what its page needs beside it; the journal is open when it runs. */
    private record Opening(OpenedMeeting meeting, RunDesk run, RecordSheet record) {

        static Optional<Opening> of(PracticeFolder practice, Desk.Place place, FacilitateServices services)
                throws StoreException {
            Optional<OpenedMeeting> found = OpenedMeeting.read(practice, place.group(), place.meeting());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            OpenedMeeting meeting = found.get();
            return Optional.of(
                    switch (meeting.state()) {
                        case RUNNING -> new Opening(meeting, RunDesk.open(meeting, services.clock()), null);
                        case DONE -> new Opening(meeting, null, RecordSheet.read(meeting, services.locale()));
                        default -> new Opening(meeting, null, null);
                    });
        }
    }

    private boolean isStale(int mine) {
        return mine != wish || parent.isDisposed();
    }

    private void showGroup(int mine, Optional<GroupSheet> found) {
        if (!isStale(mine)) {
            clear();
            found.ifPresentOrElse(
                    sheet -> put(new GroupPage(parent, services, desk, sheet)), () -> message(Messages.Desk_nothing));
        }
    }

    private void show(int mine, Optional<Opening> found) {
        if (isStale(mine)) {
            found.map(Opening::run).ifPresent(RunDesk::close);
            return;
        }
        clear();
        found.ifPresentOrElse(this::show, () -> message(Messages.Desk_nothing));
    }

    private void show(Opening opening) {
        OpenedMeeting meeting = opening.meeting();
        put(
                switch (meeting.state()) {
                    case PLANNED -> new PlanPage(parent, services, desk, meeting);
                    case RUNNING -> new RunPage(parent, services, desk, meeting, opening.run());
                    case EVALUATING -> new EvaluatePage(parent, services, desk, meeting);
                    case DONE -> new RecordPage(parent, services, desk, meeting, opening.record());
                });
    }

    private void failed(int mine, StoreException failure) {
        if (!isStale(mine)) {
            message(failure.sentence(services.locale()));
            Widgets.button(page, Messages.Desk_again, "desk.again", this::load);
            parent.layout(true, true);
        }
    }

    private void message(String sentence) {
        clear();
        Composite column = Widgets.column(parent, 32);
        Widgets.named(Widgets.wrapped(column, sentence, Widgets.PAGE), "desk.message");
        put(column);
    }

    private void put(Composite fresh) {
        page = fresh;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        parent.reskin(SWT.ALL);
        parent.layout(true, true);
        if (page instanceof Page shown) {
            shown.focusPage();
        }
    }

    private void clear() {
        Composite old = page;
        // first of all: taking a page away moves the keyboard, and the part is asked for its focus
        page = null;
        if (old instanceof Page shown && !old.isDisposed()) {
            shown.closePage();
        }
        Widgets.clear(parent);
    }

    /** Gives the page the keyboard. */
    @Focus
    public void focus() {
        if (page instanceof Page shown && !page.isDisposed()) {
            shown.focusPage();
        } else if (parent != null) {
            parent.forceFocus();
        }
    }

    @PreDestroy
    void close() {
        wish++;
        desk.removeListener(moved);
        services.practice().removeListener(changed);
        if (page instanceof Page shown) {
            shown.closePage();
        }
    }
}
