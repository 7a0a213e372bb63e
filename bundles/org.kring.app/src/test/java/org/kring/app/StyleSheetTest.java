// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.ui.ThemeChoice;

/** The window has the colours of the pictures in it. */
class StyleSheetTest {

    private static final Pattern RULE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    @ParameterizedTest
    @EnumSource
    void everyColourIsOneOfThePalette(ThemeChoice theme) throws IOException {
        Set<String> foreign = new TreeSet<>();
        Matcher matcher = COLOUR.matcher(css(theme));
        while (matcher.find()) {
            foreign.add(matcher.group());
        }
        assertTrue(foreign.size() > 5, "the sheet has colours");

        foreign.removeAll(colours(theme.palette()));

        assertEquals(Set.of(), foreign);
    }

    @ParameterizedTest
    @EnumSource
    void wordsCanBeReadOnTheirGround(ThemeChoice theme) throws IOException {
        Matcher rules = RULE.matcher(css(theme));
        int pairs = 0;
        while (rules.find()) {
            String ground = value(rules.group(1), "background-color");
            String words = value(rules.group(1), "color");
            if (!ground.isEmpty() && !words.isEmpty()) {
                pairs++;
                double contrast = Colour.of(ground).contrastWith(Colour.of(words));
                assertTrue(contrast >= 4.5, () -> words + " on " + ground + ": " + contrast);
            }
        }
        assertTrue(pairs > 5, "rules with words and ground");
    }

    @ParameterizedTest
    @EnumSource
    void linksCanBeRead(ThemeChoice theme) throws IOException {
        Matcher link = Pattern.compile("Link \\{([^}]*)}").matcher(css(theme));
        assertTrue(link.find(), "links have a colour of their own");

        Colour words = Colour.of(value(link.group(1), "swt-link-foreground-color"));

        assertTrue(words.contrastWith(theme.palette().surface().paper()) >= 4.5);
    }

    private static String value(String rule, String property) {
        Matcher matcher = Pattern.compile("(?m)^\\s*" + property + ":\\s*(#[0-9a-fA-F]{6})")
                .matcher(rule);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Set<String> colours(Palette palette) {
        Palette.Surface surface = palette.surface();
        Palette.Accents accents = palette.accents();
        return Stream.of(
                        surface.paper(),
                        surface.lane(),
                        surface.card(),
                        surface.line(),
                        surface.ink(),
                        surface.quiet(),
                        accents.strong(),
                        accents.onStrong(),
                        accents.variant())
                .map(Colour::hex)
                .collect(Collectors.toSet());
    }

    private static String css(ThemeChoice theme) throws IOException {
        return Files.readString(Path.of("css", theme.word() + ".css"));
    }
}
