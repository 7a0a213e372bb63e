// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.Steps;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Heading;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextBlock.Setting;
import org.kring.draw.words.Messages;
import org.kring.draw.words.PhaseText;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.model.common.Category;
import org.kring.model.common.Citation;
import org.kring.model.common.Duration;
import org.kring.model.common.Span;
import org.kring.model.method.Method;

/** Lays out the heading of a picture. */
final class HeadingLayout {
    private static final double TOTAL_WIDTH = 260;
    private static final double LEAD_MOST = 720;

    private final Method method;
    private final PhaseText wording;

    HeadingLayout(Method method, PhaseText wording) {
        this.method = method;
        this.wording = wording;
    }

    Heading of(double x, double y, double width) {
        double left = width - TOTAL_WIDTH - Distance.BAND;
        TextBlock kicker = TextBlock.of(Area.line(x, y, left), TextStyle.LANE, kicker());
        TextBlock title = TextBlock.of(Area.line(x, kicker.bottom() + 2, left), TextStyle.TITLE, name());
        List<TextBlock> details = new ArrayList<>();
        double top = title.bottom() + 4;
        double lead = Math.min(LEAD_MOST, left);
        top = add(details, TextBlock.of(Area.line(x, top, lead), TextStyle.LEAD, wording.text(method.getSummary())))
                + 4;
        top = add(details, TextBlock.of(Area.line(x, top, lead), TextStyle.NOTE, source()));
        List<TextBlock> total = total(x + width - TOTAL_WIDTH, kicker.area().y());
        double bottom = Math.max(top, total.get(total.size() - 1).bottom());
        return new Heading(new Area(x, y, width, bottom - y), kicker, title, details, total);
    }

    /** The name in the language of the picture; the identifier when there is none. */
    String name() {
        String name = wording.text(method.getName());
        return name.isEmpty() && method.getId() != null ? method.getId() : name;
    }

    /** The minutes of the whole, rounds unrolled, or that there are none. */
    String minutes() {
        MinuteTotal total = Minutes.of(method);
        return total.timed() ? wording.minutes(total.min(), total.max()) : wording.word("untimed");
    }

    /** Number of phases, and what keeps the total from being the whole truth. */
    List<String> minuteRemarks() {
        MinuteTotal total = Minutes.of(method);
        List<String> remarks = new ArrayList<>();
        int phases = Steps.of(method).phases().size();
        remarks.add(phases == 1 ? wording.word("phases_one") : wording.word("phases", String.valueOf(phases)));
        if (total.timed() && total.untimedPhases() > 0) {
            remarks.add(wording.word("untimed_phases", String.valueOf(total.untimedPhases())));
        } else if (!total.timed() && phases > 0) {
            remarks.add(wording.word("total_untimed"));
        }
        Duration stated = method.getStatedTotal();
        if (stated != null && (stated.getMin() != total.min() || stated.getMax() != total.max())) {
            remarks.add(wording.word("total_stated", wording.minutes(stated)));
        }
        return remarks;
    }

    private List<TextBlock> total(double x, double y) {
        List<TextBlock> blocks = new ArrayList<>();
        double top = add(
                        blocks,
                        TextBlock.of(Area.line(x, y, TOTAL_WIDTH), TextStyle.TOTAL, minutes())
                                .set(Setting.RIGHT))
                + 2;
        for (String remark : minuteRemarks()) {
            top = add(
                    blocks,
                    TextBlock.of(Area.line(x, top, TOTAL_WIDTH), TextStyle.LEAD, remark)
                            .set(Setting.RIGHT));
        }
        return blocks;
    }

    private String kicker() {
        List<String> parts = new ArrayList<>();
        if (method.getCategory() != Category.UNSTATED) {
            parts.add(wording.word("category_" + Messages.name(method.getCategory())));
        }
        parts.addAll(people(method.getPeople()));
        return String.join(" \u00b7 ", parts);
    }

    private List<String> people(Span people) {
        List<String> parts = new ArrayList<>();
        if (people == null) {
            return parts;
        }
        String min = String.valueOf(people.getMin());
        String max = String.valueOf(people.getMax());
        if (people.getMin() > 0 && people.getMax() > 0) {
            boolean exact = people.getMin() == people.getMax();
            parts.add(exact ? wording.word("people_exactly", min) : wording.word("people_range", min, max));
        } else if (people.getMin() > 0) {
            parts.add(wording.word("people_at_least", min));
        } else if (people.getMax() > 0) {
            parts.add(wording.word("people_at_most", max));
        }
        if (people.getIdeal() > 0) {
            parts.add(wording.word("people_ideal", String.valueOf(people.getIdeal())));
        }
        return parts;
    }

    private String source() {
        if (method.getCitations().isEmpty()) {
            return "";
        }
        Citation first = method.getCitations().get(0);
        String title = first.getTitle() == null || first.getTitle().isBlank() ? first.getSource() : first.getTitle();
        if (title == null || title.isBlank()) {
            return "";
        }
        String place = first.getPlace() == null ? "" : first.getPlace().strip();
        return wording.word("source", place.isEmpty() ? title : wording.word("source_more", title, place));
    }

    private static double add(List<TextBlock> blocks, TextBlock block) {
        if (!block.lines().isEmpty()) {
            blocks.add(block);
        }
        return block.bottom();
    }
}
