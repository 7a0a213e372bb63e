// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

/**
 * What somebody was in the meeting, as far as it decides which items are asked. Nothing of it is kept with the answers.
 *
 * @param facilitator guided the meeting, and so is not asked how it was guided
 * @param casePresenter brought the case
 */
public record Respondent(boolean facilitator, boolean casePresenter) {}
