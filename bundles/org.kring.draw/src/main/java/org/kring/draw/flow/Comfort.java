// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.flow;

import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.TimeScale.Wish;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.text.Paragraph;
import org.kring.draw.words.Messages;
import org.kring.draw.words.PhaseText;
import org.kring.model.common.Duration;
import org.kring.model.method.Activity;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;

/** How wide a phase would like to be: no word broken, no title or sentence in more than a handful of lines. */
public final class Comfort {
    private static final int TITLE_LINES = 5;
    private static final int SENTENCE_LINES = 4;
    private static final double LEAST = 84;
    private static final double MOST = 300;
    private static final double STEP = 6;
    private static final double BORDERS = 2 * (Distance.PADDING + Columns.INSET);

    private final PhaseText wording;

    public Comfort(PhaseText wording) {
        this.wording = wording;
    }

    public Wish wish(Phase phase) {
        Duration duration = phase.getDuration();
        int minutes = duration == null ? 0 : Math.max(0, Math.max(duration.getMin(), duration.getMax()));
        return new Wish(minutes, unbroken(phase), width(phase));
    }

    private double unbroken(Phase phase) {
        double width = TextRuler.widestWord(TextStyle.HEADING, wording.text(phase.getName()));
        width = Math.max(width, TextRuler.width(TextStyle.MINUTES, wording.minutes(phase.getDuration())));
        for (Activity activity : phase.getActivities()) {
            String word = wording.word("activity_" + Messages.name(activity.getKind()));
            width = Math.max(width, TextRuler.width(TextStyle.WORD, word));
            width = Math.max(width, TextRuler.widestWord(TextStyle.SENTENCE, wording.text(activity.getText())));
        }
        return width + 1 + BORDERS;
    }

    private double width(Phase phase) {
        double width = Math.max(LEAST, room(TextStyle.HEADING, wording.text(phase.getName()), TITLE_LINES));
        width = Math.max(width, room(TextStyle.MINUTES, wording.minutes(phase.getDuration()), 1));
        for (Activity activity : phase.getActivities()) {
            width = Math.max(
                    width, room(TextStyle.WORD, wording.word("activity_" + Messages.name(activity.getKind())), 1));
            width = Math.max(width, room(TextStyle.SENTENCE, wording.text(activity.getText()), SENTENCE_LINES));
        }
        for (Yield yield : phase.getYields()) {
            width = Math.max(width, room(TextStyle.SENTENCE, wording.yield(yield), SENTENCE_LINES));
        }
        return width;
    }

    /** The narrowest width in which the text takes at most so many lines, its borders included. */
    private static double room(TextStyle style, String text, int lines) {
        Paragraph paragraph = Paragraph.of(style, text);
        double width = Math.min(MOST, paragraph.widestWord() + 1);
        while (width < MOST && paragraph.lines(width) > lines) {
            width += STEP;
        }
        return width + BORDERS;
    }
}
