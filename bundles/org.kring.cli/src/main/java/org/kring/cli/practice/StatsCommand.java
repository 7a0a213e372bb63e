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
import org.kring.exchange.StatsJson;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.LackingMeetings;
import org.kring.practice.words.DocumentWords;
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
        PracticeFinder finder = PracticeFinder.open(arguments, console);
        GroupFolder group = finder.group(word);
        FiguresReader reader =
                new FiguresReader(finder.practice(), audience, console.clock().getZone());
        FollowedGroup read = reader.group(group, ReadingProgress.NONE);
        if (arguments.has("--json")) {
            console.printLines(StatsJson.of(read, console.locale()));
        } else {
            if (finder.practice().sample()) {
                console.print(console.text("stats-sample"));
            }
            new StatsTable(console).show(read);
        }
        return complain(read, finder.practice(), console);
    }

    /** What was altered is told by whoever reads it, with the file that is to be accepted; it is read all the same. */
    private static int complain(FollowedGroup read, PracticeFolder practice, Console console) {
        DocumentWords documents = new DocumentWords(console.locale(), console.clock(), practice::held);
        List<Damage> unread =
                read.damages().stream().filter(each -> !each.isAltered()).toList();
        unread.forEach(each ->
                console.complainInWords(documents.placed(each, read.figures().name())));
        LackingMeetings.sentence(read.damages(), console.locale()).ifPresent(console::complainInWords);
        read.otherInstrument()
                .forEach(each -> console.complain(
                        "stats-other-instrument", documents.day(DocumentPlace.ofMeeting(read.id(), each))));
        return unread.isEmpty() && read.otherInstrument().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }
}
