// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FolderEntry;
import org.kring.store.files.Folders;
import org.kring.store.journal.Journal;
import org.kring.store.journal.JournalContent;
import org.kring.store.journal.JournalEntry;
import org.kring.store.journal.JournalLog;

/**
 * What is known of a run whose journal or folder another program took away or changed: kept in a new journal beside the
 * old one, or else in the nearest folder above that is still there, or else where the program keeps its own things.
 */
public final class KeptRuns {

    private static final Pattern NAME = Pattern.compile("run-(.+-)?kept-[0-9]{1,9}\\.journal");
    private static final Pattern BESIDE = Pattern.compile("run-kept-[0-9]{1,9}\\.journal");
    private static final String RUN = "run";
    /** Hexadecimal digits that tell one practice from another. */
    private static final int MARK = 8;

    private KeptRuns() {}

    /** Whether a file is called as such a journal. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The folder of the program for such journals when nothing of a practice is there any more; need not be there. */
    public static Path outside() {
        String home = Path.of(System.getProperty("user.home"), "Kring").toString();
        return Path.of(System.getProperty("kring.state", home), "kept");
    }

    /**
     * Keeps what is known of a run, for its owner alone. Touches nothing that is there.
     *
     * @param meeting whose run it is; its folder need not be there
     * @param log knows the entries
     * @param outside the folder to take when nothing of the practice is there; made when it is needed
     * @return what happened and where the entries are, or that they could not be kept: JOURNAL_KEPT, MEETING_KEPT,
     *     PRACTICE_KEPT, JOURNAL_NOT_KEPT
     */
    public static StoreException keep(MeetingFolder meeting, JournalLog log, Path outside) {
        var known = log.known();
        var failures = new ArrayList<StoreException>();
        for (Path each : places(meeting, outside)) {
            try {
                if (each.equals(outside)) {
                    Folders.make(outside);
                }
                boolean beside = each.equals(meeting.path());
                var name = each.equals(outside) ? nameOutside(meeting) : name(meeting);
                var kept = log.keep(each, beside ? RUN : name);
                return beside
                        ? StoreException.of(Problem.JOURNAL_KEPT, meeting.runFile(), known, kept.getFileName())
                        : gone(meeting, known, kept.toAbsolutePath());
            } catch (StoreException e) {
                failures.add(e);
            }
        }
        var failed = StoreException.of(Problem.JOURNAL_NOT_KEPT, meeting.runFile(), failures.get(0), known);
        failures.stream().skip(1).forEach(failed::addSuppressed);
        return failed;
    }

    /** Whoever moved the folder of the whole practice knows it by its name, and not that of a meeting. */
    private static StoreException gone(MeetingFolder meeting, long known, Path kept) {
        Path practice = meeting.group().practice().path();
        return Folders.isFolder(practice)
                ? StoreException.of(Problem.MEETING_KEPT, meeting.path(), known, kept)
                : StoreException.of(Problem.PRACTICE_KEPT, practice, known, kept, FolderNames.last(practice));
    }

    private static String name(MeetingFolder meeting) {
        return RUN + "-" + meeting.group().id() + "-" + meeting.id();
    }

    /**
     * Outside of all practices a journal is called after its practice, too: others may have a group of the same name.
     * Where the practice lies is known even when nothing of it is there.
     */
    private static String nameOutside(MeetingFolder meeting) {
        byte[] practice = meeting.group()
                .practice()
                .path()
                .toAbsolutePath()
                .normalize()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return name(meeting) + "-" + UUID.nameUUIDFromBytes(practice).toString().substring(0, MARK);
    }

    /** The folders from that of the meeting upwards that are there, and the one outside of the practice. */
    private static List<Path> places(MeetingFolder meeting, Path outside) {
        var practice = meeting.group().practice();
        var places = new ArrayList<Path>();
        for (Path each = meeting.path(); each.startsWith(practice.path()); each = each.getParent()) {
            if (isFolder(practice, each)) {
                places.add(each);
            }
            if (each.equals(practice.path())) {
                break;
            }
        }
        places.add(outside);
        return places;
    }

    /** The practice itself may be a link; inside it none is followed. */
    private static boolean isFolder(PracticeFolder practice, Path folder) {
        if (folder.equals(practice.path())) {
            return Folders.isFolder(folder);
        }
        try {
            return Folders.isFolder(practice.inside(folder), LinkOption.NOFOLLOW_LINKS);
        } catch (StoreException expected) { // something else stands on the way: not a place of ours
            return false;
        }
    }

    /**
     * A journal that was kept.
     *
     * @param place where it is: its name when it lies beside the journal, or else in full
     * @param last number of its last entry, from 1
     */
    record Kept(Path place, long last) {}

    /**
     * The journal that was kept of a run and goes on furthest, beside its own or in a folder above it.
     *
     * @param meeting whose run it is
     * @param last number of the last entry that is there anyway; 0 means none
     * @return empty when none goes on beyond that; one that cannot be read is passed over, checking the practice tells it
     */
    static Optional<Kept> more(MeetingFolder meeting, long last) {
        return all(meeting).stream()
                .map(each -> new Kept(place(meeting, each), lastEntry(each)))
                .filter(each -> each.last() > last)
                .max(Comparator.comparingLong(Kept::last));
    }

    /**
     * Adds what was kept of a run and its journal lacks, or tells differently.
     *
     * @param meeting whose run it is
     * @param read what its journal tells
     * @return the same with a sentence for each journal that was kept and has such entries; one that cannot be read is
     *     passed over, checking the practice tells it
     */
    public static JournalLog.Events told(MeetingFolder meeting, JournalLog.Events read) {
        var files = all(meeting);
        var here = files.isEmpty() ? Map.<Long, String>of() : entries(meeting);
        var damages = new ArrayList<>(read.damages());
        var problem = read.closed() ? Problem.KEPT_BEFORE_CLOSE : Problem.KEPT_HAS_MORE;
        for (Path each : files) {
            long more = unlike(each, here);
            if (more > 0) {
                damages.add(StoreException.of(problem, meeting.runFile(), place(meeting, each), more)
                        .sentenceWithin());
            }
        }
        return new JournalLog.Events(read.events(), damages);
    }

    /**
     * How many entries a journal that was kept has that are not those of the run.
     *
     * @param kept its file
     * @param here the entries of the run by their numbers
     * @return from 0; 0 as well when it cannot be read
     */
    private static long unlike(Path kept, Map<Long, String> here) {
        try {
            return unlike(Journal.read(kept), here);
        } catch (StoreException unreadable) { // told where the practice is checked
            return 0;
        }
    }

    /** How many entries a journal that was kept has that are not those of the run. */
    public static long unlike(JournalContent kept, Map<Long, String> here) {
        return kept.entries().stream()
                .filter(each -> !each.json().equals(here.get(each.number())))
                .count();
    }

    /** The entries of the journal itself by their numbers; none when it cannot be read, which is told of that file. */
    public static Map<Long, String> entries(MeetingFolder meeting) {
        var all = new HashMap<Long, String>();
        try {
            if (meeting.hasRun()) {
                var root = meeting.group().practice().path();
                Journal.read(root, meeting.runFile()).entries().forEach(each -> all.put(each.number(), each.json()));
            }
        } catch (StoreException toldThere) {
            all.clear();
        }
        return all;
    }

    private static List<Path> all(MeetingFolder meeting) {
        var found = new ArrayList<Path>();
        for (Path place : places(meeting, outside())) {
            boolean inside = place.startsWith(meeting.group().practice().path());
            found.addAll(inside ? named(meeting, place) : namedOutside(meeting, place));
        }
        return found;
    }

    /** Its name when it lies beside the journal, or else in full. */
    private static Path place(MeetingFolder meeting, Path kept) {
        return meeting.path().equals(kept.getParent()) ? kept.getFileName() : kept.toAbsolutePath();
    }

    private static List<Path> named(MeetingFolder meeting, Path place) {
        return files(place).stream().filter(each -> isOf(meeting, each)).toList();
    }

    /**
     * What was kept of this run outside of its practice: it begins as the journal that is there, or, where none is, it was
     * kept of a practice in the same place. Never what is of another practice, whose words are not for this group.
     */
    private static List<Path> namedOutside(MeetingFolder meeting, Path place) {
        var named = files(place).stream()
                .filter(each -> FolderNames.last(each).startsWith(name(meeting) + "-"))
                .toList();
        if (named.isEmpty()) {
            return named;
        }
        var here = Optional.ofNullable(entries(meeting).get(1L));
        return named.stream()
                .filter(each -> here.isPresent()
                        ? begins(each).equals(here)
                        : FolderNames.last(each).startsWith(nameOutside(meeting) + "-kept-"))
                .toList();
    }

    /** The first entry, with its moment; empty when it is not there or cannot be read. */
    private static Optional<String> begins(Path journal) {
        try {
            return Journal.read(journal).entries().stream()
                    .filter(each -> each.number() == 1)
                    .map(JournalEntry::json)
                    .findFirst();
        } catch (StoreException unreadable) { // told where the practice is checked
            return Optional.empty();
        }
    }

    private static List<Path> files(Path place) {
        try {
            return Folders.list(place).stream()
                    .filter(FolderEntry::isFile)
                    .map(FolderEntry::path)
                    .toList();
        } catch (StoreException unlisted) { // nothing can be told of it
            return List.of();
        }
    }

    private static long lastEntry(Path kept) {
        try {
            return Journal.read(kept).entries().stream()
                    .mapToLong(JournalEntry::number)
                    .max()
                    .orElse(0);
        } catch (StoreException unreadable) { // told where the practice is checked
            return 0;
        }
    }

    private static boolean isOf(MeetingFolder meeting, Path kept) {
        var name = FolderNames.last(kept);
        boolean beside =
                meeting.path().equals(kept.getParent()) && BESIDE.matcher(name).matches();
        return beside || name.startsWith(name(meeting) + "-kept-");
    }

    /**
     * The meeting that such a journal is of.
     *
     * @param practice where it lies
     * @param kept its file
     * @return empty when there is no such meeting, or no more
     * @throws StoreException when the folders cannot be listed
     */
    public static Optional<MeetingFolder> meeting(PracticeFolder practice, Path kept) throws StoreException {
        for (GroupFolder group : practice.groupFolders()) {
            for (MeetingFolder each : group.meetingFolders()) {
                if (isOf(each, kept)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
