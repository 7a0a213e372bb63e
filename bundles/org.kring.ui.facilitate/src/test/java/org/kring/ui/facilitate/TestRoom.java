// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.AgendaRequest;
import org.kring.model.common.Category;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Naming;
import org.kring.model.method.Phase;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.Member;
import org.kring.model.practice.MemberName;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.Library;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.facilitate.run.RunOpening;
import org.kring.ui.practice.CurrentPractice;

/** A practice on the disk with one group of five and one planned meeting; work is done on other threads as in the program, time stands still. */
public final class TestRoom implements AutoCloseable {

    /** When the clock starts. */
    public static final Instant START = Instant.parse("2026-11-21T16:00:00Z");

    private final List<RunOpening> runs = new ArrayList<>();
    private final Runnable rest;
    public final TestClock clock = new TestClock();
    public final Memory memory = new Memory();
    public final OpenItem openItem = new OpenItem(memory);
    public final PracticeFolder practice;
    public final GroupFolder group;
    public final MeetingFolder meeting;
    public final FacilitateServices services;

    /** Makes everything in a folder; the test is the user interface thread. */
    public TestRoom(Path folder) throws StoreException {
        this(folder, new TestThread());
    }

    private TestRoom(Path folder, TestThread thread) throws StoreException {
        this(folder, new JobBackground(thread), background -> thread.until(background::isQuiet));
    }

    /** Makes everything in a folder, for a test with a screen. */
    public TestRoom(Path folder, Display display) throws StoreException {
        this(folder, JobBackground.of(display), background -> {
            while (!background.isQuiet()) {
                if (!display.readAndDispatch()) {
                    Thread.onSpinWait();
                }
            }
        });
    }

    private TestRoom(Path folder, JobBackground background, Consumer<JobBackground> waiting) throws StoreException {
        this.rest = () -> waiting.accept(background);
        practice = PracticeFolder.create(folder.resolve("practice"), "Test");
        group = makeGroup();
        MethodFolder.of(practice).write(ownMethod());
        meeting = makeMeeting("basic-model");
        CurrentPractice current = new CurrentPractice(background, memory, clock);
        current.open(practice.path(), () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        rest();
        services = new FacilitateServices(current, background, clock, new Random(7), memory, Locale.ENGLISH);
    }

    private GroupFolder makeGroup() throws StoreException {
        Group made = PracticeFactory.eINSTANCE.createGroup();
        made.setName("Noord");
        GroupContent content = PracticeFactory.eINSTANCE.createGroupContent();
        int seat = 0;
        for (String name : List.of("Anna", "Bas", "Carla", "Daan", "Eva")) {
            Member member = PracticeFactory.eINSTANCE.createMember();
            member.setId("m-" + ++seat);
            member.setPosition(seat);
            made.getMembers().add(member);
            MemberName named = PracticeFactory.eINSTANCE.createMemberName();
            named.setMember(member.getId());
            named.setName(name);
            content.getNames().add(named);
        }
        GroupFolder folder = practice.create(made);
        folder.save(content);
        return folder;
    }

    /** One phase that yields unnamed advice, a note for its giver alone and an action; another without yields. */
    private static Method ownMethod() throws StoreException {
        Method method = Library.builtIn().method("basic-model").orElseThrow();
        method.setId("own");
        method.setVersion("1");
        method.getVariants().clear();
        method.getFlow().removeIf(each -> method.getFlow().indexOf(each) > 1);
        Phase first = (Phase) method.getFlow().get(0);
        first.getYields().clear();
        ((Phase) method.getFlow().get(1)).getYields().clear();
        first.getYields().add(made("advice", YieldKind.ADVICE, Naming.UNNAMED, Visibility.GROUP));
        first.getYields().add(made("secret", YieldKind.NOTE, Naming.NAMED, Visibility.GIVER));
        Yield action = made("action", YieldKind.ACTION, Naming.NAMED, Visibility.GROUP);
        action.setName(CommonFactory.eINSTANCE.createText());
        action.getName().setEn("Action plan");
        first.getYields().add(action);
        return method;
    }

    private static Yield made(String id, YieldKind kind, Naming naming, Visibility visibility) {
        Yield yield = MethodFactory.eINSTANCE.createYield();
        yield.setId(id);
        yield.setKind(kind);
        yield.setNaming(naming);
        yield.setVisibility(visibility);
        return yield;
    }

    /** Plans a meeting of five people and 120 minutes with a method of the library. */
    public MeetingFolder makeMeeting(String method) throws StoreException {
        Catalogue catalogue = Catalogue.read(practice);
        Meeting made = MeetingFactory.eINSTANCE.createMeeting();
        made.setStart(START);
        made.setMinutes(120);
        AgendaPlan.of(AgendaRequest.of(catalogue.structure(), 5, 120)
                        .asFirst()
                        .with(
                                Category.CASE_METHOD,
                                catalogue.finder().find(method, "").orElseThrow()))
                .fill(made);
        for (int i = 1; i <= 5; i++) {
            Attendance there = MeetingFactory.eINSTANCE.createAttendance();
            there.setMember("m-" + i);
            there.setPresent(true);
            made.getAttendance().add(there);
        }
        role(made, RoleKind.FACILITATOR, "m-1");
        role(made, RoleKind.CASE_PRESENTER, "m-2");
        return group.create(LocalDate.of(2026, 11, 21), made);
    }

    private static void role(Meeting meeting, RoleKind role, String member) {
        Assignment assignment = MeetingFactory.eINSTANCE.createAssignment();
        assignment.setRole(role);
        assignment.setMember(member);
        meeting.getAssignments().add(assignment);
    }

    /** The meeting as it is on the disk now. */
    public MeetingReading open() throws StoreException {
        return MeetingReading.read(practice, group.id(), meeting.id()).orElseThrow();
    }

    /** The meeting with its session open. */
    public RunOpening run() throws StoreException {
        return run(meeting);
    }

    /** A meeting with its session open. */
    public RunOpening run(MeetingFolder folder) throws StoreException {
        RunOpening run = RunOpening.of(MeetingReading.read(folder, Catalogue.read(practice)), services);
        runs.add(run);
        return run;
    }

    /**
     * Waits until every run has let go of its files, which it does beside the window: a folder in which something still
     * comes and goes cannot be taken away.
     */
    @Override
    public void close() throws StoreException {
        for (RunOpening each : runs) {
            each.session().close();
        }
    }

    /** Waits until all that was started has ended, and everybody was told. */
    public void rest() {
        rest.run();
    }

    /** A clock that moves only when told. */
    public static final class TestClock extends Clock {

        private Instant now = START;

        /** Moves on, or back. */
        public void move(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
