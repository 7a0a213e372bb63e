// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.evaluate;

import java.util.List;
import java.util.Optional;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.OpenAnswers;
import org.kring.model.evaluation.Instrument;
import org.kring.model.meeting.Meeting;
import org.kring.practice.Damage;
import org.kring.practice.MeetingFolder;
import org.kring.store.StoreException;

/**
 * What the gate shows of the forms of a meeting: of all of them, or nothing. Forms that cannot be read are never left
 * out of what is counted.
 *
 * @param figures what is shown; empty when {@code missing} says why
 * @param answers what people wrote, one for each open item; none when {@code missing} says why
 * @param missing why nothing is known: the forms are gone, or cannot be read; empty when they are there
 */
public record Results(Optional<Figures> figures, List<OpenAnswers> answers, Optional<Damage> missing) {

    /** Takes a copy. */
    public Results {
        answers = List.copyOf(answers);
    }

    /**
     * Reads them; touches the disk.
     *
     * @param folder where the meeting lies
     * @param meeting its document
     * @param instrument what was asked
     * @param audience who looks
     * @return never null
     */
    public static Results of(MeetingFolder folder, Meeting meeting, Instrument instrument, Audience audience) {
        Optional<StoreException> lost = folder.lostForms(meeting);
        if (lost.isPresent()) {
            return missing(folder.formDamage(lost.get()));
        }
        try {
            return new Results(
                    Optional.of(folder.figures(meeting, instrument, audience)),
                    folder.openAnswers(instrument, audience),
                    Optional.empty());
        } catch (StoreException e) {
            return missing(folder.formDamage(e));
        }
    }

    private static Results missing(Damage why) {
        return new Results(Optional.empty(), List.of(), Optional.of(why));
    }
}
