// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kring.ui.Memory;
import org.kring.ui.typing.HalfTyped;

/** Which group or meeting of which practice is open; remembered between two runs of the program. */
public final class OpenItem {

    private static final String PRACTICE = "facilitate.practice";
    private static final String OPEN = "facilitate.open";
    private static final String RUNNING = "facilitate.running";

    /**
     * What is open.
     *
     * @param group identifier of the group; empty means nothing
     * @param meeting identifier of the meeting; empty means the group itself
     */
    public record Place(String group, String meeting) {

        /** Nothing. */
        public static final Place NOTHING = new Place("", "");

        static Place parse(String text) {
            String[] ids = text.split("/", -1);
            return ids.length == 2 ? new Place(ids[0], ids[1]) : NOTHING;
        }

        String text() {
            return group + "/" + meeting;
        }

        /** Whether it is a meeting. */
        public boolean isMeeting() {
            return !meeting.isEmpty();
        }

        /** Whether it is a group, or one of its meetings. */
        public boolean isSomething() {
            return !group.isEmpty();
        }
    }

    private final Memory memory;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Place, HalfTyped> halfTyped = new HashMap<>();
    private Place place;
    private Place before = Place.NOTHING;
    private boolean late;
    private boolean unasked;
    private RunCommands run;
    private Runnable newGroup;
    private boolean withoutGroups;
    private Runnable groupsKnown;
    private Runnable list = () -> {};
    private Consumer<Consumer<Boolean>> leaving = goOn -> goOn.accept(false);

    /**
     * What was open last.
     *
     * @param memory where it is remembered
     */
    public OpenItem(Memory memory) {
        this.memory = memory;
        place = memory.text(RUNNING)
                .filter(text -> !text.equals("/"))
                .or(() -> memory.text(OPEN))
                .map(Place::parse)
                .orElse(Place.NOTHING);
    }

    /** What is open. */
    public Place place() {
        return place;
    }

    /**
     * Says which practice it is about: what was open in another one is forgotten, although its groups may have the same
     * names.
     *
     * @param practice folder of the practice that is open now
     */
    public void in(Path practice) {
        String now = practice.toAbsolutePath().normalize().toString();
        if (!memory.text(PRACTICE).filter(now::equals).isPresent()) {
            boolean another = memory.text(PRACTICE).isPresent();
            memory.text(PRACTICE, now);
            if (another) {
                ended();
                withoutGroups = false; // nobody has looked yet
                halfTyped.clear();
                go(Place.NOTHING, false, false);
            }
        }
    }

    /** Opens something else, or the same anew. */
    public void show(Place other) {
        leaving.accept(agreed -> go(other, false, false));
    }

    /**
     * Has something made that is opened then. What is open is asked for before anything is made; whoever agreed to lose
     * what is typed there is not asked a second time.
     *
     * @param maker makes it, now, later or never, and gives it to what opens it
     */
    public void showMade(Consumer<Consumer<Place>> maker) {
        Place left = place;
        leaving.accept(agreed -> maker.accept(made -> {
            if (agreed && place.equals(left)) {
                go(made, false, false);
            } else {
                show(made);
            }
        }));
    }

    /**
     * Opens the evaluation of a meeting whose results are shown already, for who hands in late.
     *
     * @param meeting closed and evaluated
     */
    public void showLate(Place meeting) {
        leaving.accept(agreed -> go(meeting, true, false));
    }

    /**
     * Opens the same anew since the disk says something else: nobody asked for it, so that the keyboard is in no field of
     * it until somebody chooses one.
     *
     * @param same what is open
     */
    public void showUnasked(Place same) {
        go(same, false, true);
    }

    /** The meeting that was open last, before what is open now; nothing when there was none. */
    public Place before() {
        return before;
    }

    /** Whether what is open came by itself, perhaps while somebody was typing. */
    boolean isUnasked() {
        return unasked;
    }

    private void go(Place other, boolean forLate, boolean byItself) {
        before = place.isMeeting() ? place : before;
        place = other;
        late = forLate;
        unasked = byItself;
        memory.text(OPEN, other.text());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /**
     * Says who is asked before somebody leaves what is open.
     *
     * @param asked gets what leaves it, to be called now, later or never, with whether somebody agreed to lose what is
     *     typed there; until then it stays open
     */
    void whoLeaves(Consumer<Consumer<Boolean>> asked) {
        leaving = asked;
    }

    /** Whether somebody hands in late at the meeting that is open. */
    boolean isLate() {
        return late;
    }

    /** What is typed on the page of a meeting and not kept yet; it is there when the page is opened again. */
    public HalfTyped halfTyped(Place meeting) {
        return halfTyped.computeIfAbsent(meeting, each -> new HalfTyped());
    }

    /** A meeting of which words were typed and not handed in, the one that is open before others; empty when there is none. */
    Optional<Place> halfTyped() {
        return Stream.concat(Stream.of(place), halfTyped.keySet().stream())
                .filter(each ->
                        halfTyped.containsKey(each) && !halfTyped.get(each).isEmpty())
                .findFirst();
    }

    /** Remembers that a meeting runs, so that the program opens it after a crash. */
    public void runs(Place meeting) {
        memory.text(RUNNING, meeting.text());
    }

    /** The meeting that runs, as far as we remember. */
    public Place running() {
        return memory.text(RUNNING).map(Place::parse).orElse(Place.NOTHING);
    }

    /** Remembers that no meeting runs. */
    public void ended() {
        memory.text(RUNNING, "/");
    }

    /** Says which run the menu is about; null means none. */
    public void commands(RunCommands commands) {
        run = commands;
    }

    /** The run that is on the screen; empty when there is none. */
    public Optional<RunCommands> commands() {
        return Optional.ofNullable(run).filter(RunCommands::isShown);
    }

    /** Says who begins a new group; null means nobody. */
    public void whoBegins(Runnable beginner) {
        newGroup = beginner;
    }

    /** Says how the list of groups comes into view when it was folded away. */
    void whoShowsList(Runnable shower) {
        list = shower;
    }

    /** Brings the list of groups into view: what is said now points at it. */
    void showList() {
        list.run();
    }

    /** Begins a new group in the list of groups, which comes into view. */
    public void beginGroup() {
        showList();
        if (newGroup != null) {
            newGroup.run();
        }
    }

    /** Says whether the list of groups, as it was read, is empty. */
    public void withoutGroups(boolean none) {
        if (none != withoutGroups) {
            withoutGroups = none;
            if (groupsKnown != null) {
                groupsKnown.run();
            }
        }
    }

    /** Whether there is no group that could be opened, as far as is known. */
    public boolean isWithoutGroups() {
        return withoutGroups;
    }

    /** Says who is told when the first group comes, or the last one went; null means nobody. */
    public void whoMindsGroups(Runnable listener) {
        groupsKnown = listener;
    }

    /** Adds who is told when something else is opened. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes who was told. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
