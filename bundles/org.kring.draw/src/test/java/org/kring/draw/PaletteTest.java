// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.method.ActivityKind;

class PaletteTest {

    @ParameterizedTest
    @MethodSource("palettes")
    void textStandsOutFromItsGround(Palette palette) {
        Palette.Surface surface = palette.surface();
        Palette.Accents accents = palette.accents();
        for (Colour ground : List.of(surface.paper(), surface.lane(), surface.card())) {
            readable(surface.ink(), ground);
            readable(surface.quiet(), ground);
            readable(accents.strong(), ground);
        }
        readable(accents.round(), surface.paper());
        readable(accents.variant(), surface.card());
        readable(accents.variant(), surface.paper());
        readable(accents.yield(), surface.card());
        readable(accents.onStrong(), accents.strong());
        for (ActivityKind kind : ActivityKind.values()) {
            readable(palette.tone(kind).ink(), palette.tone(kind).ground());
            readable(surface.ink(), palette.tone(kind).ground());
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void leastMinutesStandOutFromPossibleOnes(Palette palette) {
        double contrast =
                palette.accents().strong().contrastWith(palette.accents().possible());

        assertTrue(contrast >= 3, palette.name() + " " + contrast);
    }

    /** Tritan and deutan eyes keep brightness: who speaks and who takes in differ by ground, not by hue alone. */
    @ParameterizedTest
    @MethodSource("palettes")
    void whoTakesInHasThePlainGround(Palette palette) {
        for (ActivityKind kind : ActivityKind.values()) {
            boolean takesIn = List.of(ActivityKind.LISTENS, ActivityKind.OBSERVES, ActivityKind.SILENT)
                    .contains(kind);
            assertEquals(
                    takesIn,
                    palette.tone(kind).ground().equals(palette.surface().card()),
                    kind.toString());
        }
    }

    @Test
    void contrastOfBlackOnWhiteIsTwentyOne() {
        assertEquals(21, Colour.of("#000000").contrastWith(Colour.of("#ffffff")), 1e-9);
        assertEquals(4.48, Colour.of("#777777").contrastWith(Colour.of("#ffffff")), 0.005);
    }

    @Test
    void colourIsWrittenAsAStyleSheetDoes() {
        assertEquals("#0a10ff", new Colour(10, 16, 255).hex());
        assertEquals(new Colour(10, 16, 255), Colour.of("#0A10FF"));
        assertThrows(IllegalArgumentException.class, () -> Colour.of("red"));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 256, 0));
    }

    @Test
    void paletteWithoutAToneForEveryKindIsRefused() {
        Palette light = Palette.LIGHT;

        assertThrows(
                IllegalArgumentException.class, () -> new Palette("poor", light.surface(), light.accents(), Map.of()));
    }

    private static void readable(Colour text, Colour ground) {
        double contrast = text.contrastWith(ground);
        assertTrue(contrast >= 4.5, text.hex() + " on " + ground.hex() + " is " + contrast);
    }

    private static Stream<Palette> palettes() {
        return Drawn.PALETTES.stream();
    }
}
