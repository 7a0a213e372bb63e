// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.cli.text.Table;
import org.kring.exchange.FindingsJson;
import org.kring.method.Finding;
import org.kring.method.Level;
import org.kring.method.MethodCheck;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.store.StoreException;

/** Holds methods against the rules. Goes through all that were named, also when one of them cannot be read. */
public final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<Option> options() {
        return List.of(MethodArgument.PRACTICE, Option.flag("--json"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        if (arguments.names().isEmpty()) {
            throw new CommandException("name-missing");
        }
        boolean json = arguments.has("--json");
        MethodArgument finder = MethodArgument.of(arguments, console);
        Norms norms = finder.norms();
        Map<String, List<Finding>> all = new LinkedHashMap<>();
        int unreadable = 0;
        for (String word : arguments.names()) {
            try {
                Method method = finder.find(word).method().orElseThrow();
                List<Finding> findings = MethodCheck.check(method, norms);
                all.put(word, findings);
                if (!json) {
                    show(method, findings, console);
                }
            } catch (StoreException e) {
                console.complainInWords(e.sentence(console.locale()));
                unreadable++;
            }
        }
        if (json) {
            console.printLines(FindingsJson.of(all, console.locale()));
        }
        return unreadable > 0 ? Exit.USAGE : exit(all);
    }

    private static int exit(Map<String, List<Finding>> all) {
        boolean toMend = all.values().stream().flatMap(List::stream).anyMatch(each -> each.level() != Level.INFO);
        return toMend ? Exit.FINDINGS : Exit.FINE;
    }

    private static void show(Method method, List<Finding> findings, Console console) {
        // two drafts of a method differ in nothing else
        String version = Stream.of(method.getId(), method.getVersion())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        console.print(Words.of(method.getName(), console.locale()) + " (" + version + ")");
        if (findings.isEmpty()) {
            console.print("  " + console.text("check-fine"));
        }
        Table table = new Table();
        for (Finding finding : findings) {
            table.add(
                    " " + console.text("level." + finding.level().name()),
                    finding.rule(),
                    place(method, finding, console) + finding.message(console.locale()));
        }
        table.lines().forEach(console::print);
        console.print("");
    }

    /** The number or label of the phase in the source, so that it can be found on the diagram. */
    private static String place(Method method, Finding finding, Console console) {
        return Phases.find(method, finding.phase())
                .map(phase -> Phases.badge(phase, console.locale()))
                .filter(badge -> !badge.isEmpty())
                .map(badge -> console.text("phase-badge", badge) + " ")
                .orElse("");
    }
}
