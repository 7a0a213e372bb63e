// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.nio.file.Path;
import java.util.List;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.exchange.VerifyJson;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.PracticeFolder;
import org.kring.practice.check.CheckResult;
import org.kring.practice.check.PracticeCheck;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Checks every file of a practice, and changes nothing but what is to be accepted. */
public final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.value("--practice"), Option.values("--accept"), Option.flag("--json"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        arguments.refuseNames();
        arguments.refuseWithout("--practice", "--json");
        List<String> accepted = arguments.values("--accept");
        if (!arguments.has("--practice") && !accepted.isEmpty()) {
            for (String each : accepted) {
                Path file = Arguments.asPath(each);
                AlteredDocuments.around(file).accept(file.toAbsolutePath().toString());
            }
            return Exit.FINE;
        }
        Path folder = arguments.path("--practice");
        for (String each : accepted) {
            AlteredDocuments.of(PracticeFolder.unchecked(folder)).accept(each);
        }
        List<CheckResult> results = new PracticeCheck(Library.builtIn()).check(folder);
        if (arguments.has("--json")) {
            console.printLines(VerifyJson.of(results, console.locale()));
        } else {
            show(results, console);
        }
        return results.stream().allMatch(CheckResult::ok) ? Exit.FINE : Exit.FINDINGS;
    }

    /** The file; nothing for the practice itself, which its sentence names. */
    private static String named(CheckResult result) {
        return result.file().isEmpty() ? "" : result.file() + ": ";
    }

    private static void show(List<CheckResult> results, Console console) {
        results.stream()
                .filter(each -> each.kind() != CheckResult.Kind.OK)
                .forEach(each ->
                        console.print((each.ok() ? "  " : "! ") + named(each) + each.sentence(console.locale())));
        console.print(console.text(
                "verify-total",
                results.stream().map(CheckResult::file).distinct().count(),
                results.stream()
                        .filter(each -> !each.ok())
                        .map(CheckResult::file)
                        .distinct()
                        .count()));
    }
}
