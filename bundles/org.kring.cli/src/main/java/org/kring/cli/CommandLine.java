// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.method.CheckCommand;
import org.kring.cli.method.MethodsCommand;
import org.kring.cli.method.PlanCommand;
import org.kring.cli.method.RehearseCommand;
import org.kring.cli.method.RenderCommand;
import org.kring.cli.practice.RecordCommand;
import org.kring.cli.practice.RunCommand;
import org.kring.cli.practice.SampleCommand;
import org.kring.cli.practice.StatsCommand;
import org.kring.cli.practice.VerifyCommand;
import org.kring.store.StoreException;

/** Runs one command: results go to the output, complaints to the other, and the exit code says how it went. */
final class CommandLine {

    private static final List<String> HELP = List.of("--help", "-h", "help");
    /** Every command, in the order in which help lists them. */
    static final List<Command> COMMANDS = List.of(
            new MethodsCommand(),
            new CheckCommand(),
            new RenderCommand(),
            new PlanCommand(),
            new RehearseCommand(),
            new SampleCommand(),
            new RunCommand(),
            new RecordCommand(),
            new StatsCommand(),
            new VerifyCommand());

    private final Console console;

    CommandLine(Console console) {
        this.console = console;
    }

    int run(String... words) {
        int exit;
        try {
            exit = choose(Arrays.asList(words));
        } catch (CommandException e) {
            console.complainInWords(e.sentence(console));
            return Exit.USAGE;
        } catch (StoreException e) {
            console.complainInWords(e.sentence(console.locale()));
            return Exit.USAGE;
        }
        if (!console.hasArrived() && !console.readerHasLeft()) {
            console.complain("output-closed");
            return Exit.USAGE;
        }
        return exit;
    }

    private int choose(List<String> words) throws CommandException, StoreException {
        if (words.isEmpty()) {
            throw new CommandException("command-missing");
        }
        String first = words.get(0);
        if (HELP.contains(first)) {
            return help(words.size() > 1 ? words.get(1) : "");
        }
        Command command = find(first);
        List<String> rest = words.subList(1, words.size());
        if (asksForHelp(rest)) {
            return help(command.name());
        }
        return command.run(Arguments.parse(rest, command.options()), console);
    }

    private static boolean asksForHelp(List<String> words) {
        int end = words.indexOf("--");
        List<String> before = end < 0 ? words : words.subList(0, end);
        return before.contains("--help") || before.contains("-h");
    }

    private int help(String name) throws CommandException {
        console.printLines(
                console.text(name.isEmpty() ? "usage" : "help." + find(name).name()));
        return Exit.FINE;
    }

    private static Command find(String name) throws CommandException {
        Optional<Command> command =
                COMMANDS.stream().filter(each -> each.name().equals(name)).findFirst();
        return command.orElseThrow(() -> new CommandException("command-unknown", name));
    }
}
