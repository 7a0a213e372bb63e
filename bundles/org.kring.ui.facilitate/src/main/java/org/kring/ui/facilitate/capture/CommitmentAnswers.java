// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.meeting.run.Capture;
import org.kring.ui.facilitate.text.Messages;

/** How strongly an action was meant, and what was said when that was not strongly. */
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

    /**
     * The marks that were given, from the first to the last; one that was given twice on end once.
     *
     * @param marks each 1 to 10
     * @return empty when there are none
     */
    public static String marks(List<Integer> marks) {
        return IntStream.range(0, marks.size())
                .filter(i -> i == 0 || !marks.get(i).equals(marks.get(i - 1)))
                .mapToObj(i -> String.valueOf(marks.get(i)))
                .collect(Collectors.joining(" \u2192 "));
    }

    /** The marks that were given, when they are more than one; else empty. */
    static String way(List<Integer> marks) {
        return marks.stream().distinct().count() < 2 ? "" : marks(marks);
    }

    private static String said(String question, String answer) {
        return answer.isBlank() ? "" : question + " " + answer;
    }
}
