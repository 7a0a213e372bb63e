// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.store.StoreException;

/**
 * A meeting that is planned around a method and saved at once, as the room does it step by step. Touches the disk.
 *
 * @param folder of the new meeting
 * @param draft that was saved
 */
public record WholePlan(MeetingFolder folder, MeetingDraft draft) {

    /**
     * What a meeting is planned around.
     *
     * @param method of the main part: one for a case or for a theme, see {@link CaseBranch#isMain}
     * @param variants identifiers of its variants
     */
    public record Main(Method method, List<String> variants) {

        /** Copies the variants. */
        public Main {
            variants = List.copyOf(variants);
        }

        private void choose(MeetingDraft draft) {
            if (method.getCategory() == Category.THEME_METHOD) {
                draft.branch(CaseBranch.THEME);
            }
            draft.choose(draft.mainCategory(), Optional.of(method));
            variants.forEach(each -> draft.variant(each, true));
        }
    }

    /**
     * When a meeting is to be.
     *
     * @param start where the group meets
     * @param zone where that is
     * @param minutes whole minutes, {@link MeetingDraft#LEAST_MINUTES} to {@link MeetingDraft#MOST_MINUTES}
     */
    public record When(LocalDateTime start, ZoneId zone, int minutes) {}

    /**
     * Plans a meeting and saves it.
     *
     * @param group who meets
     * @param catalogue what meetings are made of
     * @param when it is to be
     * @param main what it is planned around
     * @return the new meeting with its agenda
     * @throws StoreException as {@link Planning#create} and {@link Planning#save}; no meeting without an agenda stays
     *     behind then
     */
    public static WholePlan save(GroupFolder group, Catalogue catalogue, When when, Main main) throws StoreException {
        MeetingFolder made = Planning.create(group, when.start(), when.zone(), when.minutes());
        try {
            MeetingDraft draft = new MeetingDraft(MeetingReading.read(made, catalogue), when.zone());
            main.choose(draft);
            Planning.save(made, draft.meeting());
            return new WholePlan(made, draft);
        } catch (StoreException e) {
            made.takeBack(e);
            throw e;
        }
    }
}
