// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.Columns;
import org.kring.draw.flow.Steps;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.words.Messages;
import org.kring.draw.words.PhaseText;
import org.kring.model.method.Activity;
import org.kring.model.method.Phase;

/** Sets the sentences that found no room in a narrow column below the picture, so that none is lost. */
final class Notes {
    private final Steps steps;
    private final PhaseText wording;

    Notes(Steps steps, PhaseText wording) {
        this.steps = steps;
        this.wording = wording;
    }

    /** A line per activity of a narrow column that has a sentence. */
    List<TextBlock> of(List<Area> columns, Area place) {
        List<TextBlock> notes = new ArrayList<>();
        double y = place.y();
        for (int index = 0; index < columns.size(); index++) {
            if (!Cards.narrow(Columns.content(columns.get(index), 0).width())) {
                continue;
            }
            for (Activity activity : steps.phases().get(index).getActivities()) {
                if (!wording.text(activity.getText()).isEmpty()) {
                    String words = words(steps.phases().get(index), activity);
                    TextBlock note = TextBlock.of(Area.line(place.x(), y, place.width()), TextStyle.SENTENCE, words);
                    notes.add(note);
                    y = note.bottom() + 2;
                }
            }
        }
        return notes;
    }

    private String words(Phase phase, Activity activity) {
        String badge = wording.badge(phase);
        String who =
                wording.role(activity.getRole()) + ", " + wording.word("activity_" + Messages.name(activity.getKind()));
        return (badge.isEmpty() ? wording.text(phase.getName()) : badge) + " \u00b7 " + who + ": "
                + wording.text(activity.getText());
    }
}
