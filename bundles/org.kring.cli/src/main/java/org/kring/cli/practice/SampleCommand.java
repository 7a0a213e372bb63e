// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.StoreException;

/** Makes up a practice. */
public final class SampleCommand implements Command {

    private static final int MOST_SEED = 999_999_999;
    private static final int GROUPS = 3;
    private static final int MEETINGS = 24;

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.value("--seed"),
                Option.value("--groups"),
                Option.value("--meetings"),
                Option.value("--until"),
                Option.value("-o"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        arguments.refuseNames();
        int seed = arguments.number("--seed", 0, MOST_SEED, 1);
        int groups = arguments.number("--groups", 1, SampleWish.MOST_GROUPS, GROUPS);
        int meetings = arguments.number("--meetings", 1, SampleWish.MOST_MEETINGS, MEETINGS);
        Path folder = arguments.path("-o");
        LocalDate until =
                arguments.day("--until", SampleWish.FIRST, SampleWish.LAST).orElse(LocalDate.now(console.clock()));
        SampleWish wish = new SampleWish(seed, groups, meetings, until);
        SamplePractice.make(wish, folder, (made, all) -> true);
        console.print(console.text(
                "sample-made",
                groups,
                meetings,
                Integer.toString(seed),
                wish.until().toString(),
                folder.toAbsolutePath().normalize()));
        return Exit.FINE;
    }
}
