// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.util.List;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.cli.text.Ranges;
import org.kring.cli.text.Table;
import org.kring.exchange.MethodsJson;
import org.kring.method.Lamps;
import org.kring.method.Minutes;
import org.kring.method.Phases;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.Methods;
import org.kring.store.StoreException;

/** Lists the methods that a meeting may use: those of the library and, when one is named, of a practice. */
public final class MethodsCommand implements Command {

    @Override
    public String name() {
        return "methods";
    }

    @Override
    public List<Option> options() {
        return List.of(MethodArgument.PRACTICE, Option.flag("--json"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        arguments.refuseNames();
        Methods methods = MethodArgument.of(arguments, console).methods();
        List<MethodEntry> wrong = methods.entries().stream()
                .filter(each -> each.problem().isPresent())
                .toList();
        if (arguments.has("--json")) {
            console.printLines(MethodsJson.of(methods, console.locale()));
        } else {
            table(methods.choosable(), console).lines().forEach(console::print);
            wrong.forEach(each -> console.print("! " + each.location().shortName() + ": "
                    + each.problem().orElseThrow().in(console.locale())));
            console.print("");
            console.print(console.text("methods-legend"));
        }
        return wrong.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private static Table table(List<MethodEntry> entries, Console console) {
        Table table = new Table();
        table.add(
                "Id",
                console.text("column-method"),
                console.text("column-category"),
                console.text("column-phases"),
                console.text("column-minutes"),
                console.text("column-people"),
                console.text("column-lamps"));
        for (MethodEntry each : entries) {
            Method method = each.method().orElseThrow();
            table.add(
                    method.getId(),
                    each.label(console.locale()),
                    console.text("category." + method.getCategory().getLiteral()),
                    Integer.toString(Phases.of(method).size()),
                    Ranges.minutes(Minutes.of(method)),
                    Ranges.people(method.getPeople()),
                    lamps(Lamps.of(method), console));
        }
        return table;
    }

    private static String lamps(Lamps lamps, Console console) {
        return String.join(
                " ",
                lamps.reformulation() ? console.text("lamp-reformulation") : "·",
                lamps.advice() ? console.text("lamp-advice") : "·",
                lamps.actionPlan() ? console.text("lamp-action-plan") : "·");
    }
}
