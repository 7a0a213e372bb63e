// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.run.CaptureKind;
import org.kring.method.Words;
import org.kring.model.meeting.PauseReason;
import org.kring.model.method.Method;

/** The words for the fixed choices of the model and of a run: statuses, roles, kinds, places. */
public final class Labels {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    /**
     * Labels in one language.
     *
     * @param locale Dutch, or else English
     */
    public Labels(Locale locale) {
        bundle = ResourceBundle.getBundle("org.kring.ui.facilitate.text.labels", locale, NO_FALLBACK);
    }

    /** The word for a choice; its own name when there is none. */
    public String of(Enum<?> choice) {
        return word(choice.getDeclaringClass().getSimpleName() + "." + choice.name(), choice.name());
    }

    /** What a role is called: as its method calls it, when that adds it. */
    public String of(MeetingRole role, Optional<Method> method) {
        return method.flatMap(role::in)
                .map(each -> Words.of(each.getName(), bundle.getLocale()))
                .orElseGet(() -> of(role.kind()));
    }

    /** The word for the reason of a pause. */
    public static String of(PauseReason reason) {
        return switch (reason) {
            case DISRUPTION -> Messages.Run_disruption;
            case BREAK -> Messages.Run_break;
            default -> Messages.Run_pause;
        };
    }

    /** The word for what is kept. */
    public String of(CaptureKind kind) {
        return word("CaptureKind." + kind.name(), kind.name());
    }

    private String word(String key, String otherwise) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException expected) { // a choice that is newer than the words
            return otherwise;
        }
    }
}
