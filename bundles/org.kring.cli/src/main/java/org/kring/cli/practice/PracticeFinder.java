// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.text.Likeness;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.Reading;
import org.kring.store.StoreException;

/** Finds groups and meetings of a practice by what the user calls them. */
public final class PracticeFinder {

    private static final int SUGGESTIONS = 3;

    private final PracticeFolder practice;

    private final Console console;

    private PracticeFinder(PracticeFolder practice, Console console) {
        this.practice = practice;
        this.console = console;
    }

    /** Opens the practice that was named; whatever is read of it and does not fit its checksum is told. */
    public static PracticeFinder open(Arguments arguments, Console console) throws CommandException, StoreException {
        return new PracticeFinder(PracticeFolder.openTelling(arguments.path("--practice"), console::tellOnce), console);
    }

    public PracticeFolder practice() {
        return practice;
    }

    /** The group of this folder name or display name. */
    public GroupFolder group(String word) throws CommandException, StoreException {
        Optional<GroupFolder> found = practice.group(word);
        if (found.isPresent()) {
            return found.get();
        }
        refusePassedOver(practice.passedOver(practice.groupsFolder()), word);
        List<String> names = new ArrayList<>();
        for (GroupFolder each : practice.groups().found()) {
            names.add(each.id());
        }
        throw names.isEmpty()
                ? new CommandException("no-groups")
                : new CommandException("group-unknown", word, nearest(names, word));
    }

    /** The one meeting with this identifier, in one group or in all; groups that hide it since they cannot be read are told. */
    public MeetingFolder meeting(String id, Optional<String> group) throws CommandException, StoreException {
        Reading<GroupFolder> read =
                group.isPresent() ? new Reading<>(List.of(group(group.get())), List.of()) : practice.groups();
        List<GroupFolder> groups = read.found();
        List<MeetingFolder> found = new ArrayList<>();
        for (GroupFolder each : groups) {
            each.meeting(id).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            read.damages().stream()
                    .filter(each -> !each.isAltered())
                    .forEach(each -> console.complainInWords(each.sentence(console.locale())));
            throw unknownMeeting(groups, id);
        }
        if (found.size() > 1) {
            List<String> all = found.stream().map(each -> each.group().id()).toList();
            throw new CommandException("meeting-in-groups", id, String.join(", ", all));
        }
        return found.get(0);
    }

    private static CommandException unknownMeeting(List<GroupFolder> groups, String id) throws StoreException {
        List<String> ids = new ArrayList<>();
        for (GroupFolder each : groups) {
            refusePassedOver(each.passedOver(), id);
            each.meetings().found().forEach(meeting -> ids.add(meeting.id()));
        }
        return ids.isEmpty()
                ? new CommandException("no-meetings")
                : new CommandException("meeting-unknown", id, nearest(ids, id));
    }

    /** What lies there under that name, but is never opened, says so itself. */
    private static void refusePassedOver(List<Damage> passedOver, String word) throws StoreException {
        for (Damage each : passedOver) {
            if (each.file().endsWith("/" + word)) {
                throw each.problem();
            }
        }
    }

    private static String nearest(List<String> names, String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return String.join(
                ", ",
                names.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(each -> Likeness.distance(each, wanted)))
                        .limit(SUGGESTIONS)
                        .toList());
    }
}
