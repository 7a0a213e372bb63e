// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.RoundMinutes;
import org.kring.draw.flow.Steps;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Bracket;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.words.Messages;
import org.kring.draw.words.PhaseText;
import org.kring.method.MinuteTotal;
import org.kring.model.method.Rotation;
import org.kring.model.method.Round;

/** Lays out the brackets of the rounds, the outermost on top. */
final class Brackets {
    private static final double ICON = 16;
    private static final double FOOT = 8;
    private static final double LINE = 6;

    private final Steps steps;
    private final PhaseText wording;
    private final RoundMinutes minutes;

    Brackets(Steps steps, PhaseText wording, RoundMinutes minutes) {
        this.steps = steps;
        this.wording = wording;
        this.minutes = minutes;
    }

    List<Bracket> of(List<Area> columns, double y) {
        List<Bracket> brackets = new ArrayList<>();
        double top = y;
        Map<Integer, List<Steps.Span>> depths =
                steps.rounds().stream().collect(Collectors.groupingBy(Steps.Span::depth));
        for (int depth = 0; depth < steps.depth(); depth++) {
            List<Bracket> row = row(depths.getOrDefault(depth, List.of()), columns, top);
            double bottom = top;
            for (Bracket bracket : row) {
                bottom = Math.max(bottom, bracket.area().bottom());
            }
            brackets.addAll(row);
            top = bottom + 4;
        }
        double feet = top - 2;
        return brackets.stream().map(bracket -> stretched(bracket, feet)).toList();
    }

    private List<Bracket> row(List<Steps.Span> spans, List<Area> columns, double top) {
        List<Bracket> row = new ArrayList<>();
        for (Steps.Span span : spans) {
            double inset = 1 + Math.min(3.5 * span.depth(), 10);
            double left = columns.get(span.first()).x() + inset;
            double right = columns.get(span.last()).right() - inset;
            row.add(bracket(span.round(), new Area(left, top, right - left, 0)));
        }
        return row;
    }

    private Bracket bracket(Round round, Area place) {
        double textLeft = place.x() + LINE + ICON + Distance.GAP;
        double room = place.right() - textLeft - 2;
        boolean below = TextBlock.turns(room);
        Area icon = new Area(place.x() + LINE, place.y() + LINE, Math.min(ICON, place.width() - LINE), ICON);
        double x = below ? place.x() + 2 : textLeft;
        double width = below ? place.width() - 4 : room;
        List<TextBlock> texts = new ArrayList<>();
        double y = below ? icon.bottom() + 2 : place.y() + LINE;
        for (CardShape.Line line : lines(round, width)) {
            TextBlock block = TextBlock.in(Area.line(x, y, width), line.style(), line.text());
            if (!block.lines().isEmpty()) {
                texts.add(block);
                y = block.bottom();
            }
        }
        double bottom = Math.max(y, icon.bottom()) + FOOT;
        String id = round.getId() == null ? "" : round.getId();
        return new Bracket(id, new Area(place.x(), place.y(), place.width(), bottom - place.y()), icon, texts);
    }

    /** Name and count on one line where that fits, else below each other. */
    private List<CardShape.Line> lines(Round round, double width) {
        List<CardShape.Line> lines = new ArrayList<>();
        if (TextRuler.width(TextStyle.LANE, title(round)) <= width) {
            lines.add(new CardShape.Line(TextStyle.LANE, title(round)));
        } else {
            lines.add(new CardShape.Line(TextStyle.LANE, name(round)));
            lines.add(new CardShape.Line(TextStyle.LANE, times(round)));
        }
        lines.add(new CardShape.Line(TextStyle.REMARK, manner(round)));
        return lines;
    }

    /** Name, count and minutes of a round. */
    String title(Round round) {
        return name(round) + " \u00b7 " + times(round);
    }

    private String name(Round round) {
        String name = wording.text(round.getName());
        return name.isEmpty() ? wording.word("round") : name;
    }

    private String times(Round round) {
        MinuteTotal total = minutes.of(round);
        if (!total.timed()) {
            return count(round);
        }
        return count(round) + " \u00b7 " + wording.word("total_of_round", wording.minutes(total.min(), total.max()));
    }

    private String count(Round round) {
        return switch (round.getRepeat()) {
            case TIMES -> wording.word("repeat_times", String.valueOf(Math.max(1, round.getCount())));
            case PER_PARTICIPANT -> wording.word("repeat_per_participant");
            case UNTIL_ANSWERED -> {
                String question = wording.text(round.getUntil());
                yield question.isEmpty()
                        ? wording.word("repeat_until")
                        : wording.word("repeat_until_question", question);
            }
        };
    }

    /** Who gets no turn, and what changes between two turns. */
    String manner(Round round) {
        List<String> parts = new ArrayList<>();
        if (round.getExcluded() != null) {
            parts.add(wording.word("excluded", wording.role(round.getExcluded())));
        }
        if (round.getRotation() != null) {
            parts.add(rotation(round.getRotation()));
        }
        return String.join(" \u00b7 ", parts);
    }

    private String rotation(Rotation rotation) {
        String words = wording.text(rotation.getText());
        return words.isEmpty() ? wording.word("rotation_" + Messages.name(rotation.getKind())) : words;
    }

    private static Bracket stretched(Bracket bracket, double bottom) {
        Area area = bracket.area();
        Area longer = new Area(area.x(), area.y(), area.width(), bottom - area.y());
        return new Bracket(bracket.round(), longer, bracket.icon(), bracket.texts());
    }
}
