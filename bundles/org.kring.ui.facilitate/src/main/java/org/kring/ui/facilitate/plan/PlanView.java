// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

/** The page of a plan. */
interface PlanView {

    /** Shows the plan. */
    void plan(PlanViewState sheet);

    /** Whether the plan is on the disk, in words. */
    void saved(String words);

    /** Asks whether a meeting that is planned for another day starts now. */
    void askStart(String sentence);

    /** The plan can be looked at and not be changed, and why. */
    void readOnly(String sentence);

    /** A document does not fit its checksum and can be accepted; empty takes the sentence away. */
    void altered(String sentence);

    /** The meeting was begun elsewhere, and can be opened as it runs; nothing can be changed here any more. */
    void begun(String sentence);

    /** Something went wrong; empty takes the sentence away. */
    void problem(String sentence);
}
