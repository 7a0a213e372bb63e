// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.common.Duration;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.Atmosphere;
import org.kring.model.method.Grouping;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Order;
import org.kring.model.method.Permission;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.Quantity;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;

/** Says the facts of phases, activities and yields in short words of one language. */
public final class PhaseText {
    private static final String BETWEEN = " \u00b7 ";

    private final Locale locale;
    private final Messages messages;

    public PhaseText(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(locale);
    }

    /** A fixed word. */
    public String word(String key, Object... places) {
        return messages.get(key, places);
    }

    /** A text of the model, "" when it is not written. */
    public String text(Text text) {
        return Words.of(text, locale).strip();
    }

    /** The number or label of a phase, "" when it has neither. */
    public String badge(Phase phase) {
        return Phases.badge(phase, locale);
    }

    /** Minutes with their unit, or the word for untimed. */
    public String minutes(Duration duration) {
        return duration == null ? word("untimed") : minutes(duration.getMin(), duration.getMax());
    }

    /** A range of minutes with its unit; one number when both are the same. */
    public String minutes(int min, int max) {
        return min == max
                ? word("minutes", String.valueOf(max))
                : word("minutes_range", String.valueOf(min), String.valueOf(max));
    }

    /** A range of minutes without a unit. */
    public static String range(int min, int max) {
        return min == max ? String.valueOf(max) : min + "\u2013" + max;
    }

    /** The display name of a role; null gives the word for no role. */
    public String role(MethodRole role) {
        return role == null ? word("no_role") : named(text(role.getName()), role.getId());
    }

    /** How a phase goes, beside its title; "" when there is nothing to say. */
    public String manner(Phase phase) {
        List<String> parts = new ArrayList<>();
        if (phase.isOptional()) {
            parts.add(word("optional"));
        }
        if (phase.getGrouping() != Grouping.WHOLE_GROUP) {
            parts.add(word("grouping_" + Messages.name(phase.getGrouping())));
        }
        if (phase.getAtmosphere() != Atmosphere.TALK) {
            parts.add(word("atmosphere_" + Messages.name(phase.getAtmosphere())));
        }
        if (phase.getDiscussion() == Permission.FORBIDDEN) {
            parts.add(word("discussion_forbidden"));
        }
        if (phase.getAdviceStance() == AdviceStance.FORBIDDEN || phase.getAdviceStance() == AdviceStance.DISCOURAGED) {
            parts.add(word("advice_" + Messages.name(phase.getAdviceStance())));
        }
        return String.join(BETWEEN, parts);
    }

    /** How an activity is done, beside its word; "" when there is nothing to say. */
    public String manner(Activity activity) {
        Set<String> parts = new LinkedHashSet<>();
        if (activity.getPlace() == Place.OUTSIDE) {
            parts.add(word("outside"));
        }
        if (activity.isOptional()) {
            parts.add(word("optional"));
        }
        if (muted(activity) || activity.getSpeech() != SpeechRule.FREE && activity.getSpeech() != SpeechRule.SILENT) {
            parts.add(word("speech_" + Messages.name(activity.getSpeech())));
        }
        if (activity.getOrder() != Order.TOGETHER) {
            parts.add(word("order_" + Messages.name(activity.getOrder())));
        }
        return String.join(BETWEEN, parts);
    }

    /**
     * Whether a role keeps silent while it does something else: by rule, or because it listens and may neither break
     * in nor reply.
     */
    public static boolean muted(Activity activity) {
        SpeechRule speech = activity.getSpeech();
        boolean onlyHears = speech == SpeechRule.NO_INTERRUPTION || speech == SpeechRule.NO_REPLY;
        return switch (activity.getKind()) {
            case SILENT -> false;
            case LISTENS, OBSERVES -> speech == SpeechRule.SILENT || onlyHears;
            default -> speech == SpeechRule.SILENT;
        };
    }

    /** What a yield is called. */
    public String yield(Yield yield) {
        return named(text(yield.getName()), word("yield_" + Messages.name(yield.getKind())));
    }

    /** How many of a yield, and for whose eyes; "" when there is nothing to say. */
    public String manner(Yield yield) {
        List<String> parts = new ArrayList<>();
        if (yield.isOptional()) {
            parts.add(word("optional"));
        }
        if (yield.getQuantity() == Quantity.EXACTLY) {
            parts.add(word("quantity_exactly", String.valueOf(yield.getExactly())));
        } else if (yield.getQuantity() != Quantity.FREE) {
            parts.add(word("quantity_" + Messages.name(yield.getQuantity())));
        }
        if (yield.getVisibility() != Visibility.GROUP) {
            parts.add(word("private_" + Messages.name(yield.getVisibility())));
        }
        return String.join(BETWEEN, parts);
    }

    private static String named(String name, String otherwise) {
        return name.isEmpty() ? otherwise == null ? "" : otherwise : name;
    }
}
