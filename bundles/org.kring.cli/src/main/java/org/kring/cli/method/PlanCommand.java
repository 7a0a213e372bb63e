// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.cli.practice.MeetingPlanning;
import org.kring.cli.text.Ranges;
import org.kring.cli.text.Table;
import org.kring.exchange.PlanJson;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.Segment;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodEntry;
import org.kring.store.StoreException;

/** Plans a method for a number of people and minutes, or a meeting of a group around it. */
public final class PlanCommand implements Command {

    private static final int FEWEST_PEOPLE = 2;
    private static final int MOST_MINUTES = 1_440;

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.value("--people"),
                Option.value("--minutes"),
                Option.values("--variant"),
                MethodArgument.PRACTICE,
                MeetingPlanning.GROUP,
                MeetingPlanning.DAY,
                MeetingPlanning.TIME,
                Option.flag("--json"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        String word = arguments.onlyName();
        MeetingPlanning meeting = new MeetingPlanning(arguments, console);
        // who comes is known of a group, and what is planned for nobody has no day
        arguments.refuseWith(MeetingPlanning.GROUP.name(), "--people", "--json");
        arguments.refuseWithout(MeetingPlanning.GROUP.name(), MeetingPlanning.DAY.name(), MeetingPlanning.TIME.name());
        if (meeting.isAskedFor()) {
            Method method =
                    MethodArgument.of(arguments, console).find(word).method().orElseThrow();
            Varied.refuseUnknown(method, arguments.values("--variant"));
            return meeting.run(method);
        }
        int people = arguments.number("--people", FEWEST_PEOPLE, MethodPlan.MOST_PEOPLE);
        int minutes = arguments.number("--minutes", 1, MOST_MINUTES);
        MethodEntry found = MethodArgument.of(arguments, console).find(word);
        Method method = Varied.of(found.method().orElseThrow(), arguments.values("--variant"));
        MethodPlan plan = plan(method, people, minutes);
        if (arguments.has("--json")) {
            console.printLines(PlanJson.of(plan, console.locale()));
        } else {
            console.print(console.text("plan-title", found.label(console.locale()), people, minutes));
            show(plan, console);
        }
        return plan.warnings().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private static MethodPlan plan(Method method, int people, int minutes) throws CommandException {
        try {
            return MethodPlan.of(method, people, minutes);
        } catch (IllegalArgumentException e) {
            throw new CommandException("plan-too-long", people);
        }
    }

    private static void show(MethodPlan plan, Console console) {
        Table table = new Table();
        for (Segment segment : plan.segments()) {
            table.add(
                    " " + Phases.badge(segment.phase(), console.locale()),
                    Words.of(segment.phase().getName(), console.locale()),
                    turns(segment, console),
                    minutes(segment, console),
                    pairs(segment));
        }
        table.lines().forEach(console::print);
        console.print(total(plan, console));
        plan.warnings().forEach(warning -> console.print("! " + warning.message(console.locale())));
    }

    private static String total(MethodPlan plan, Console console) {
        if (!plan.total().timed()) {
            return console.text("plan-untimed");
        }
        String range = Ranges.of(plan.total().min(), plan.total().max());
        return console.text("plan-total", plan.plannedMinutes(), range);
    }

    private static String turns(Segment segment, Console console) {
        return segment.turns().stream()
                .map(turn -> console.text("turn", turn.number(), turn.of()))
                .collect(Collectors.joining(", "));
    }

    private static String minutes(Segment segment, Console console) {
        return segment.minutes().isPresent()
                ? console.text("minutes", Integer.toString(segment.minutes().getAsInt()))
                : console.text("untimed");
    }

    private static String pairs(Segment segment) {
        return segment.pairs().stream()
                .map(pair -> pair.stream().map(String::valueOf).collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }
}
