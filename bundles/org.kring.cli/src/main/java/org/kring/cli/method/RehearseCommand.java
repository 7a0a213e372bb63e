// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.exchange.RehearsalJson;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.rehearsal.Rehearsal;
import org.kring.meeting.rehearsal.RehearsalReport;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodEntry;
import org.kring.store.StoreException;

/** Lives a method from start to end on a virtual clock. */
public final class RehearseCommand implements Command {

    private static final int FEWEST_PEOPLE = 2;

    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.value("--people"), Option.values("--variant"), MethodArgument.PRACTICE, Option.flag("--json"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        String word = arguments.onlyName();
        int people = arguments.number("--people", FEWEST_PEOPLE, MethodPlan.MOST_PEOPLE);
        MethodEntry found = MethodArgument.of(arguments, console).find(word);
        Method method = Varied.of(found.method().orElseThrow(), arguments.values("--variant"));
        RehearsalReport report = rehearse(method, people);
        if (arguments.has("--json")) {
            console.printLines(RehearsalJson.of(report, console.locale()));
        } else {
            console.print(console.text("rehearsal-title", found.label(console.locale()), people));
            show(report, console);
        }
        return report.isSound() ? Exit.FINE : Exit.FINDINGS;
    }

    private static RehearsalReport rehearse(Method method, int people) throws CommandException {
        try {
            return Rehearsal.of(method, people);
        } catch (IllegalArgumentException e) {
            throw new CommandException("plan-too-long", people);
        }
    }

    private static void show(RehearsalReport report, Console console) {
        console.print(console.text("rehearsal-lived", report.lived(), report.segments(), report.untimed()));
        console.print(console.text(
                "rehearsal-time",
                report.planned(),
                report.elapsed().toMinutes(),
                report.silent().size()));
        console.print(console.text("rehearsal-events", report.events(), yields(report, console)));
        report.warnings().forEach(each -> console.print("! " + each.message(console.locale())));
        report.refusals().forEach(each -> console.print("!! " + each.message(console.locale())));
        if (!report.replayed()) {
            console.print("!! " + console.text("rehearsal-not-replayed"));
        }
        console.print(console.text(report.isSound() ? "rehearsal-sound" : "rehearsal-not-sound"));
    }

    private static String yields(RehearsalReport report, Console console) {
        String list = report.yields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> console.text("yield." + each.getKey().getLiteral()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "–" : list;
    }
}
