// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.meeting.run.EventLog;
import org.kring.meeting.run.LogException;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.method.Bilingual;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.event.EventJson;

/** The events of a run in its journal. */
public final class JournalLog implements EventLog, AutoCloseable {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Path file;
    private final Journal journal;
    private final Events events;

    /**
     * The events that could be read.
     *
     * @param events in ascending order of their numbers
     * @param damages one sentence for each thing that is not whole; empty means: nothing
     */
    public record Events(List<RunEvent> events, List<Bilingual> damages) {

        /** Takes copies. */
        public Events {
            events = List.copyOf(events);
            damages = List.copyOf(damages);
        }

        /** Whether the close of the run is among them. */
        public boolean closed() {
            return events.stream().anyMatch(each -> each.fact() instanceof RunFact.Closed);
        }
    }

    private JournalLog(Path file, Journal journal) {
        this.file = file;
        this.journal = journal;
        this.events = events(file, journal.content());
    }

    /**
     * Opens the journal of a run for this process and nobody else, see {@link Journal#open(Path, Path)}.
     *
     * @param root a folder above the journal, from which no link may lead to it
     * @param file the journal
     * @return the log, to be closed
     * @throws StoreException as {@link Journal#open(Path, Path)}
     */
    public static JournalLog open(Path root, Path file) throws StoreException {
        return new JournalLog(file, Journal.open(root, file));
    }

    /**
     * Reads the events of a run, whether somebody holds the journal or not.
     *
     * @param root a folder above the journal, as for {@link #open}
     * @param file the journal
     * @return what could be read
     * @throws StoreException as {@link Journal#read(Path, Path)}
     */
    public static Events read(Path root, Path file) throws StoreException {
        return events(file, Journal.read(root, file));
    }

    private static Events events(Path file, JournalContent content) {
        var events = new ArrayList<RunEvent>();
        var damages = new ArrayList<Bilingual>();
        for (JournalDamage each : content.damages()) {
            damages.add(sentence(each));
        }
        for (JournalEntry each : content.entries()) {
            var decoded = EventJson.decode(each.number(), each.json());
            if (decoded.ok()) {
                events.add(decoded.value());
            } else {
                damages.add(bad(file, decoded.why()));
            }
        }
        return new Events(events, damages);
    }

    /**
     * What is wrong with a line of a journal, in both languages.
     *
     * @param damage what is wrong
     */
    public static Bilingual sentence(JournalDamage damage) {
        return new Bilingual(damage.sentence(DUTCH), damage.sentence(Locale.ENGLISH));
    }

    private static Bilingual bad(Path file, Bilingual why) {
        return new Bilingual(
                StoreException.of(Problem.BAD_EVENT, file, why.nl()).sentenceWithin(DUTCH),
                StoreException.of(Problem.BAD_EVENT, file, why.en()).sentenceWithin(Locale.ENGLISH));
    }

    /**
     * The events that were there when the log was opened.
     *
     * @return what could be read, and what could not
     */
    public Events events() {
        return events;
    }

    /**
     * The number that the next event must have. Where the last lines of the journal could not be read, their numbers
     * are not given again.
     *
     * @return from 1; above every number that has been used
     */
    @Override
    public long next() {
        return journal.next();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the event has another number than {@link #next}
     */
    @Override
    public void append(RunEvent event) throws LogException {
        append(List.of(event));
    }

    /** {@inheritDoc} All of them, or nothing. */
    @Override
    public synchronized void append(List<RunEvent> events) throws LogException {
        var lines = new ArrayList<String>();
        for (RunEvent each : events) {
            if (each.number() != next() + lines.size()) {
                throw new IllegalArgumentException("event " + each.number() + ", the journal goes on with " + next());
            }
            var obstacle = EventJson.obstacle(each);
            if (obstacle.isPresent()) {
                throw new LogException(bad(file, obstacle.get()), null);
            }
            lines.add(EventJson.encode(each));
        }
        try {
            append(events, lines);
        } catch (StoreException e) {
            throw new LogException(e.sentence(), e);
        }
    }

    /** The close of a run finds room in a journal that is full. */
    private void append(List<RunEvent> events, List<String> lines) throws StoreException {
        if (events.get(0).fact() instanceof RunFact.Closed) {
            journal.appendLast(lines.get(0));
        } else {
            journal.append(lines);
        }
    }

    /**
     * Whether another program exchanged or changed the journal or its lock, so that no event is kept any more. What was
     * kept until then can be saved by {@link #keep}.
     */
    public boolean isStopped() {
        return journal.isStopped();
    }

    /**
     * Writes the events of this run, those that were there at the opening and those kept since, into a new journal, see
     * {@link Journal#keep}. Nothing that is there is touched; may be done at any time, also after closing.
     *
     * @param folder where
     * @param name how its name begins
     * @return the new file
     * @throws StoreException when the disk does not take it
     */
    public Path keep(Path folder, String name) throws StoreException {
        return journal.keep(folder, name);
    }

    /**
     * How many events {@link #keep} has to write.
     *
     * @return from 0
     */
    public int known() {
        return journal.known();
    }

    /**
     * Closes the journal.
     *
     * @throws StoreException as {@link Journal#close}
     */
    @Override
    public void close() throws StoreException {
        journal.close();
    }
}
