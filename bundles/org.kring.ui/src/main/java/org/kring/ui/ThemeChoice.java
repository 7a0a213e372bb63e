// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.kring.draw.Palette;

/** The two looks of the workbench. */
public enum ThemeChoice {
    /** Dark words on a light ground. */
    LIGHT(Palette.LIGHT),
    /** Light words on a dark ground. */
    DARK(Palette.DARK);

    private static final String KEY = "org.kring.theme";
    private static final String PREFIX = "org.kring.app.theme.";

    private final Palette palette;

    ThemeChoice(Palette palette) {
        this.palette = palette;
    }

    /**
     * The colours that pictures are painted with.
     *
     * @return the palette of this look
     */
    public Palette palette() {
        return palette;
    }

    /**
     * The name by which the look is chosen and remembered.
     *
     * @return "light" or "dark"
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The identifier that the theme engine knows.
     *
     * @return for example "org.kring.app.theme.dark"
     */
    public String themeId() {
        return PREFIX + word();
    }

    /**
     * The look to switch to.
     *
     * @return the other look
     */
    public ThemeChoice other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /**
     * The look that was chosen for a display. Pictures are painted by it, never by what a colour looks like.
     *
     * @param display of the widget that is painted
     * @return light when none was chosen
     */
    public static ThemeChoice on(Display display) {
        return display.getData(KEY) instanceof ThemeChoice choice ? choice : LIGHT;
    }

    /**
     * Chooses this look for what is painted on a display from now on.
     *
     * @param display of the workbench
     */
    public void choose(Display display) {
        display.setData(KEY, this);
    }

    /**
     * The look under a name or a theme identifier.
     *
     * @param text "dark", "org.kring.app.theme.dark" and so on; may be null
     * @return empty when no look is called so
     */
    public static Optional<ThemeChoice> of(String text) {
        for (ThemeChoice choice : values()) {
            if (choice.word().equals(text) || choice.themeId().equals(text)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
