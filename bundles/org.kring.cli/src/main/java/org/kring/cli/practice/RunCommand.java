// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.cli.text.InputLines;
import org.kring.exchange.RunJson;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.practice.MeetingFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunAnswer;
import org.kring.practice.run.RunSession;
import org.kring.practice.run.SessionStatus;
import org.kring.store.StoreException;
import org.kring.store.event.EventJson;

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
        PracticeFinder finder = PracticeFinder.open(arguments, console);
        MeetingFolder meeting = finder.meeting(id, arguments.value("--group"));
        try (RunSession session = RunSession.open(meeting, Catalogue.read(finder.practice()), console.clock())) {
            session.damages().forEach(each -> console.complainInWords(each.in(console.locale())));
            Answering answering = new Answering(session, console);
            answering.toTheEnd();
            return answering.exit();
        }
    }

    /** The answers to the lines of one input. */
    private static final class Answering {

        private final RunSession session;
        private final Console console;
        private int exit = Exit.FINE;

        Answering(RunSession session, Console console) {
            this.session = session;
            this.console = console;
            // what is told here keeps nothing out of the journal: the documents follow it later
            session.snapshot().problem().ifPresent(each -> console.complainInWords(each.in(console.locale())));
        }

        /** When the journal was taken away or changed meanwhile, the session says where what was acknowledged is. */
        int exit() {
            if (session.snapshot().status() == SessionStatus.STOPPED) {
                session.snapshot().problem().ifPresent(each -> complain(each.in(console.locale())));
            }
            return exit;
        }

        void toTheEnd() {
            InputLines lines = new InputLines(console.in());
            try {
                var line = lines.next();
                while (line.isPresent() && console.hasArrived()) {
                    answer(line.get());
                    line = lines.next();
                }
                if (line.isPresent()) {
                    // nobody hears the answers any more: the rest was not done
                    exit = Exit.USAGE;
                }
            } catch (IOException e) {
                console.complain("input-failed", String.valueOf(e.getMessage()));
                exit = Exit.USAGE;
            }
        }

        private void answer(InputLines.Line line) {
            if (line.isBlank()) {
                return;
            }
            if (!line.problem().isEmpty()) {
                console.printLines(RunJson.error(console.text(line.problem(), InputLines.MOST_BYTES / 1024)));
            } else if (RunJson.asksForState(line.text())) {
                console.printLines(RunJson.state(session.snapshot().state(), session.now()));
            } else {
                var read = EventJson.decodeFact(line.text());
                console.printLines(
                        read.ok() ? keep(read.value()) : RunJson.error(console.text("line-no-event", read.why())));
            }
            console.hasArrived();
        }

        private String keep(RunFact fact) {
            RunAnswer answer;
            try {
                answer = session.add(fact).toCompletableFuture().join();
            } catch (CompletionException e) {
                complain(console.text("broken", e.getCause()));
                return RunJson.error(session.snapshot().problem().orElseThrow().in(console.locale()));
            }
            answer.unrecorded().ifPresent(each -> console.complainInWords(each.sentence(console.locale())));
            Optional<Refusal> refusal = answer.refusal();
            if (refusal.isEmpty()) {
                return RunJson.ok(answer.number());
            }
            if (refusal.get().rule().equals(Refusal.NOT_KEPT)) {
                exit = Exit.USAGE;
            }
            return RunJson.error(refusal.get().message(console.locale()));
        }

        private void complain(String sentence) {
            console.complainInWords(sentence);
            exit = Exit.USAGE;
        }
    }
}
