// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.util.List;
import java.util.Locale;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.evaluation.Audience;
import org.kring.exchange.GroupReading;
import org.kring.exchange.StatsJson;
import org.kring.practice.GroupFolder;
import org.kring.store.StoreException;

/** Shows the figures of a group over its meetings, as far as the anonymity rule lets them through. */
public final class StatsCommand implements Command {

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.value("--practice"), Option.value("--group"), Option.value("--audience"), Option.flag("--json"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        arguments.refuseNames();
        String word = arguments.required("--group");
        Audience audience = arguments
                .choice("--audience", "group", "outside")
                .map(each -> Audience.valueOf(each.toUpperCase(Locale.ROOT)))
                .orElse(Audience.GROUP);
        PracticeFinder finder = PracticeFinder.open(arguments);
        GroupFolder group = finder.group(word);
        GroupReading reading = GroupReading.of(group, audience, console.clock().getZone());
        if (arguments.has("--json")) {
            console.printLines(StatsJson.of(group.id(), reading.meetings(), audience, console.locale()));
        } else {
            if (finder.practice().sample()) {
                console.print(console.text("stats-sample"));
            }
            new StatsTable(console, audience).show(group, reading.meetings());
        }
        reading.problems().forEach(each -> console.complainInWords(each.sentence(console.locale())));
        return reading.problems().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }
}
