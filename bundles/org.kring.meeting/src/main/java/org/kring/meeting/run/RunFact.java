// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.LocalDate;
import java.util.List;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;

/**
 * Something that happens in a run, without its number and time. A fact only says; whether it may happen now is asked
 * of {@link RunState#check}. No string and no list is ever null: a missing one becomes empty. All components are
 * strings, whole numbers, booleans, dates, enums or lists of strings, so that a journal can hold them.
 */
public sealed interface RunFact {

    /** What moves the run along, or stops it. */
    sealed interface Movement extends RunFact {
        // only groups its records
    }

    /** What is kept, and what happens to it. */
    sealed interface OnCapture extends RunFact {
        /**
         * Identifies what is kept.
         *
         * @return identifier of the capture
         */
        String id();
    }

    /** Who is there, and who does what. */
    sealed interface OnPeople extends RunFact {
        /**
         * Says who it is about.
         *
         * @return identifier of the member; empty means nobody
         */
        String member();
    }

    /** What is noticed beside the course of the run. */
    sealed interface Aside extends RunFact {
        // only groups its records
    }

    /**
     * The meeting begins with its first segment.
     *
     * @param present identifiers of the members who are there; their order does not matter
     */
    record Started(List<String> present) implements Movement {
        /** Fills in what is missing. */
        public Started {
            present = orEmpty(present);
        }
    }

    /**
     * The group goes on to another segment.
     *
     * @param segment identifier of the segment
     */
    record Entered(String segment) implements Movement {
        /** Fills in what is missing. */
        public Entered {
            segment = orEmpty(segment);
        }
    }

    /**
     * The clock stops.
     *
     * @param reason why; a disruption takes precedence. Missing becomes OTHER
     * @param text the reason in words, may be empty
     */
    record Paused(PauseReason reason, String text) implements Movement {
        /** Fills in what is missing. */
        public Paused {
            reason = reason == null ? PauseReason.OTHER : reason;
            text = orEmpty(text);
        }
    }

    /** The clock goes on after a pause. */
    record Resumed() implements Movement {}

    /**
     * The current segment gets more time, or what it got is taken back.
     *
     * @param minutes whole minutes, 1 to 600; below 0: as many are taken back, at most all that it was extended by
     */
    record Extended(int minutes) implements Movement {}

    /** The current segment is left out or broken off, and the next one begins. */
    record Skipped() implements Movement {}

    /** The group goes back to the segment before; what was said and the time spent stay. */
    record SteppedBack() implements Movement {}

    /**
     * Something that was said is kept.
     *
     * @param id new identifier, never used before in this run; {@link RunState#freeId()} offers one
     * @param kind what it is
     * @param segment identifier of the segment that it belongs to; empty means the current one
     * @param yield identifier of the yield that it answers; empty means none
     * @param author identifier of the member who said it; empty means unnamed
     * @param text the words, at most 20,000 characters; of a case: the situation
     * @param question the question of a case, at most 20,000 characters; otherwise empty
     * @param column identifier of the column that it is sorted into; empty means none
     * @param links identifiers of what it follows from, for example the advice behind an action
     */
    record Captured(
            String id,
            CaptureKind kind,
            String segment,
            String yield,
            String author,
            String text,
            String question,
            String column,
            List<String> links)
            implements OnCapture {
        /** Fills in what is missing; a missing kind becomes NOTE. */
        public Captured {
            id = orEmpty(id);
            kind = kind == null ? CaptureKind.NOTE : kind;
            segment = orEmpty(segment);
            yield = orEmpty(yield);
            author = orEmpty(author);
            text = orEmpty(text);
            question = orEmpty(question);
            column = orEmpty(column);
            links = orEmpty(links);
        }

        /**
         * Makes a plain capture in the current segment.
         *
         * @param id new identifier
         * @param kind what it is
         * @param author identifier of the member; empty means unnamed
         * @param text the words
         * @return the capture
         */
        public static Captured of(String id, CaptureKind kind, String author, String text) {
            return new Captured(id, kind, "", "", author, text, "", "", List.of());
        }
    }

    /**
     * The words of a capture are changed.
     *
     * @param id identifier of the capture
     * @param text the new words, at most 20,000 characters; of a case: the situation
     */
    record Edited(String id, String text) implements OnCapture {
        /** Fills in what is missing. */
        public Edited {
            id = orEmpty(id);
            text = orEmpty(text);
        }
    }

    /**
     * A capture is taken away; its words stay in the journal.
     *
     * @param id identifier of the capture
     */
    record Removed(String id) implements OnCapture {
        /** Fills in what is missing. */
        public Removed {
            id = orEmpty(id);
        }
    }

    /**
     * A capture is chosen, or no longer.
     *
     * @param id identifier of the capture
     * @param chosen whether it is chosen
     */
    record Chosen(String id, boolean chosen) implements OnCapture {
        /** Fills in what is missing. */
        public Chosen {
            id = orEmpty(id);
        }
    }

    /**
     * An intention is rated; the value is kept next to earlier ones.
     *
     * @param id identifier of the capture, usually an action
     * @param value commitment, 1 to 10; 0 takes the last one back
     * @param whyNotHigher why it is not a 9 or a 10; may be empty
     * @param whatMakesTen what would make it a 10; may be empty
     */
    record Rated(String id, int value, String whyNotHigher, String whatMakesTen) implements OnCapture {
        /** Fills in what is missing. */
        public Rated {
            id = orEmpty(id);
            whyNotHigher = orEmpty(whyNotHigher);
            whatMakesTen = orEmpty(whatMakesTen);
        }
    }

    /**
     * A case gets another question, or its presenter says where they stand.
     *
     * @param id identifier of the case
     * @param question the question, at most 20,000 characters; may be empty
     * @param now where the presenter stands now, 1 to 10; 0 means not rated
     * @param wanted where the presenter wants to be, 1 to 10; 0 means not rated
     */
    record CaseSet(String id, String question, int now, int wanted) implements OnCapture {
        /** Fills in what is missing. */
        public CaseSet {
            id = orEmpty(id);
            question = orEmpty(question);
        }
    }

    /**
     * Who does an action, when and where, and which letters of SMART it meets. All of it replaces what was there.
     *
     * @param id identifier of the action
     * @param owner identifier of the member who does it; empty means nobody yet
     * @param due last day; null means open
     * @param where the place; may be empty
     * @param smart letters out of "SMART" that it meets, in any order and case; may be empty
     */
    record ActionSet(String id, String owner, LocalDate due, String where, String smart) implements OnCapture {
        /** Fills in what is missing. */
        public ActionSet {
            id = orEmpty(id);
            owner = orEmpty(owner);
            where = orEmpty(where);
            smart = orEmpty(smart);
        }
    }

    /**
     * A parked item gets its destination.
     *
     * @param id identifier of the parked item
     * @param asCase true: it becomes a case of a later meeting; false: a point of its agenda
     */
    record ParkedAs(String id, boolean asCase) implements OnCapture {
        /** Fills in what is missing. */
        public ParkedAs {
            id = orEmpty(id);
        }
    }

    /**
     * A pitfall was noticed.
     *
     * @param guidance identifier of the pitfall
     * @param member identifier of the member that it is about; empty means nobody
     */
    record Marked(String guidance, String member) implements Aside {
        /** Fills in what is missing. */
        public Marked {
            guidance = orEmpty(guidance);
            member = orEmpty(member);
        }
    }

    /**
     * Somebody arrives, or leaves.
     *
     * @param member identifier of the member
     * @param present whether they are there from now on
     * @param minutesLate whole minutes late, 0 to 600; 0 means on time
     */
    record Attended(String member, boolean present, int minutesLate) implements OnPeople {
        /** Fills in what is missing. */
        public Attended {
            member = orEmpty(member);
        }
    }

    /**
     * Somebody takes a role in a part of the agenda, over from whoever holds it. Observers and participants can be
     * many: those are added.
     *
     * @param member identifier of the member; empty means the role is free again
     * @param role which role; missing becomes PARTICIPANT
     * @param methodRole identifier of the method's own role; empty means the kind says it
     * @param item identifier of the agenda item; empty means the whole meeting
     */
    record Assigned(String member, RoleKind role, String methodRole, String item) implements OnPeople {
        /** Fills in what is missing. */
        public Assigned {
            member = orEmpty(member);
            role = role == null ? RoleKind.PARTICIPANT : role;
            methodRole = orEmpty(methodRole);
            item = orEmpty(item);
        }
    }

    /**
     * Looking back: what became of an action of an earlier meeting. That something parked is OPEN takes back that it was
     * taken up.
     *
     * @param meeting identifier of the earlier meeting
     * @param action identifier of the action in it, or of something parked
     * @param outcome what became of it; missing becomes OPEN
     * @param text in words; may be empty
     */
    record OutcomeTold(String meeting, String action, OutcomeKind outcome, String text) implements Aside {
        /** Fills in what is missing. */
        public OutcomeTold {
            meeting = orEmpty(meeting);
            action = orEmpty(action);
            outcome = outcome == null ? OutcomeKind.OPEN : outcome;
            text = orEmpty(text);
        }
    }

    /**
     * What an earlier meeting parked is taken up in this one.
     *
     * @param meeting identifier of the earlier meeting
     * @param parked identifier of the parked item in it
     */
    record TakenUp(String meeting, String parked) implements Aside {
        /** Fills in what is missing. */
        public TakenUp {
            meeting = orEmpty(meeting);
            parked = orEmpty(parked);
        }
    }

    /** The meeting ends; nothing can happen after it. */
    record Closed() implements Movement {}

    /**
     * Lists all facts, so that a codec can know them.
     *
     * @return the record classes
     */
    static List<Class<? extends RunFact>> all() {
        return List.of(
                Started.class,
                Entered.class,
                Paused.class,
                Resumed.class,
                Extended.class,
                Skipped.class,
                SteppedBack.class,
                Captured.class,
                Edited.class,
                Removed.class,
                Chosen.class,
                Rated.class,
                CaseSet.class,
                ActionSet.class,
                ParkedAs.class,
                Marked.class,
                Attended.class,
                Assigned.class,
                OutcomeTold.class,
                TakenUp.class,
                Closed.class);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
