// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.List;
import java.util.stream.Stream;
import org.kring.meeting.run.Capture;
import org.kring.ui.facilitate.text.Messages;

/** What was said when an action was not meant strongly. */
public final class CommitmentAnswers {

    private CommitmentAnswers() {}

    /**
     * The answers that were given last, each behind its question, in the reader's language.
     *
     * @param action any
     * @return empty when none were given
     */
    public static List<String> of(Capture action) {
        return action.ratings().stream()
                .map(each -> Stream.of(
                                said(Messages.Capture_why, each.whyNotHigher()),
                                said(Messages.Capture_ten, each.whatMakesTen()))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .filter(each -> !each.isEmpty())
                .reduce(List.of(), (before, later) -> later);
    }

    private static String said(String question, String answer) {
        return answer.isBlank() ? "" : question + " " + answer;
    }
}
