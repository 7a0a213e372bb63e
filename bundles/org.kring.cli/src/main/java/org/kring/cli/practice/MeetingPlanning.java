// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.cli.text.Table;
import org.kring.meeting.agenda.AgendaPart;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.model.method.Method;
import org.kring.practice.GroupFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingDraft;
import org.kring.practice.plan.Planning;
import org.kring.practice.plan.WholePlan;
import org.kring.store.StoreException;

/** Plans a meeting of a group around a method, as the room does, and saves it. */
public final class MeetingPlanning {

    /** The group whose meeting it is; without it a method is planned for nobody in particular. */
    public static final Option GROUP = Option.value("--group");
    /** Its day. */
    public static final Option DAY = Option.value("--day");
    /** Its start. */
    public static final Option TIME = Option.value("--time");

    private final Arguments arguments;
    private final Console console;

    /** Plans what was asked for. */
    public MeetingPlanning(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    /** Whether a meeting of a group is asked for. */
    public boolean isAskedFor() {
        return arguments.has("--group");
    }

    /** Saves the meeting with its agenda, and shows both. */
    public int run(Method method) throws CommandException, StoreException {
        PracticeFinder finder = PracticeFinder.open(arguments, console);
        GroupFolder group = finder.group(arguments.required("--group"));
        Catalogue catalogue = Catalogue.read(finder.practice());
        int minutes = arguments.number(
                "--minutes",
                MeetingDraft.LEAST_MINUTES,
                MeetingDraft.MOST_MINUTES,
                catalogue.norms().getUsualMinutes());
        LocalDateTime start = start(group);
        if (!CaseBranch.isMain(method.getCategory())) {
            throw new CommandException("plan-not-main", method.getId());
        }
        WholePlan made = WholePlan.save(
                group,
                catalogue,
                new WholePlan.When(start, console.clock().getZone(), minutes),
                new WholePlan.Main(method, arguments.values("--variant")));
        show(made);
        return made.draft().agenda().warnings().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private LocalDateTime start(GroupFolder group) throws CommandException, StoreException {
        Optional<LocalDate> asked = arguments.day("--day");
        LocalDate day = asked.isPresent() ? asked.get() : Planning.nextDay(group, console.clock());
        LocalDateTime now = LocalDateTime.now(console.clock());
        Optional<String> time = arguments.value("--time");
        try {
            return time.isPresent() ? day.atTime(LocalTime.parse(time.get())) : Planning.usualStart(day, now);
        } catch (DateTimeException e) {
            throw new CommandException("time-wrong", time.orElse(""));
        }
    }

    private void show(WholePlan made) {
        AgendaPlan agenda = made.draft().agenda();
        Table table = new Table();
        for (AgendaPart part : agenda.parts()) {
            table.add(
                    " " + made.draft().start().toLocalTime().plusMinutes(part.from()),
                    part.title().in(console.locale()),
                    console.text("minutes", Integer.toString(part.minutes())));
        }
        table.lines().forEach(console::print);
        agenda.warnings().forEach(each -> console.print("! " + each.message(console.locale())));
        console.print(console.text(
                "plan-saved", made.folder().group().id(), made.folder().id()));
    }
}
