// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.cli.text.InputLines;
import org.kring.exchange.RunJson;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.MeetingRun;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.Library;
import org.kring.store.StoreException;
import org.kring.store.journal.EventJson;

/**
 * Runs a meeting without a window: one event a line comes in, and an answer goes out only after the event is on the
 * disk. Ends with the input.
 */
public final class RunCommand implements Command {

    @Override
    public String name() {
        return "run";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.value("--practice"), Option.value("--meeting"), Option.value("--group"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        arguments.refuseNames();
        String id = arguments.required("--meeting");
        PracticeFinder finder = PracticeFinder.open(arguments);
        MeetingFolder meeting = finder.meeting(id, arguments.value("--group"));
        if (meeting.meeting().getStatus() == MeetingStatus.CANCELLED) {
            throw new CommandException("meeting-cancelled", id);
        }
        MethodFinder methods = MethodFinder.of(finder.practice(), Library.builtIn());
        try (MeetingRun run = open(meeting, methods, console)) {
            run.damages().forEach(each -> console.complainInWords(each.in(console.locale())));
            return new Answering(run, console).toTheEnd();
        }
    }

    private static MeetingRun open(MeetingFolder meeting, MethodFinder methods, Console console)
            throws CommandException, StoreException {
        try {
            return MeetingRun.open(meeting, methods, console.clock());
        } catch (IllegalArgumentException e) {
            throw new CommandException("meeting-not-to-run", meeting.id());
        }
    }

    /** The answers to the lines of one input. */
    private static final class Answering {

        private final MeetingRun run;
        private final Console console;
        private int exit = Exit.FINE;

        Answering(MeetingRun run, Console console) throws StoreException {
            this.run = run;
            this.console = console;
            if (run.behind()) {
                record();
            }
        }

        int toTheEnd() {
            InputLines lines = new InputLines(console.in());
            try {
                var line = lines.next();
                while (line.isPresent() && console.hasArrived()) {
                    answer(line.get());
                    line = lines.next();
                }
            } catch (IOException e) {
                console.complain("input-failed", String.valueOf(e.getMessage()));
                exit = Exit.USAGE;
            }
            return exit;
        }

        private void answer(InputLines.Line line) {
            if (line.isBlank()) {
                return;
            }
            if (!line.problem().isEmpty()) {
                console.printLines(RunJson.error(console.text(line.problem(), InputLines.MOST_BYTES / 1024)));
            } else if (RunJson.asksForState(line.text())) {
                LiveRun live = run.live();
                console.printLines(RunJson.state(live.state(), live.now()));
            } else {
                var read = EventJson.decodeFact(line.text());
                console.printLines(
                        read.ok()
                                ? keep(read.value())
                                : RunJson.error(read.why().in(console.locale())));
            }
            console.hasArrived();
        }

        private String keep(RunFact fact) {
            LiveRun.Answer answer = run.live().add(fact);
            Optional<Refusal> refusal = answer.refusal();
            if (refusal.isPresent()) {
                if (refusal.get().rule().equals(Refusal.NOT_KEPT)) {
                    exit = Exit.USAGE;
                }
                return RunJson.error(refusal.get().message(console.locale()));
            }
            if (fact instanceof RunFact.Started || fact instanceof RunFact.Closed) {
                record();
            }
            return RunJson.ok(answer.number());
        }

        /** The documents follow the journal; when they cannot, nothing is lost and the next start tries again. */
        private void record() {
            try {
                run.record();
            } catch (StoreException e) {
                console.complainInWords(e.sentence(console.locale()));
                exit = Exit.USAGE;
            }
        }
    }
}
