// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.util.EnumMap;
import java.util.Map;
import org.kring.model.method.ActivityKind;

/**
 * The colours of a picture. Style sheets of the program use the same values. Text keeps a contrast of at least 4.5 to
 * its ground; no colour says anything that a shape and a word don't say as well.
 *
 * @param name short name, for example "light"
 * @param surface grounds and lines
 * @param accents what stands out
 * @param tones the colours of each kind of activity; all kinds are present
 */
public record Palette(String name, Surface surface, Accents accents, Map<ActivityKind, Tone> tones) {

    /**
     * Grounds and lines.
     *
     * @param paper ground of the picture
     * @param lane ground of a lane, and of a head
     * @param card ground of a yield and of a sign
     * @param line thin lines
     * @param ink text
     * @param quiet text of less weight
     */
    public record Surface(Colour paper, Colour lane, Colour card, Colour line, Colour ink, Colour quiet) {}

    /**
     * What stands out.
     *
     * @param strong the number of a phase, the bar of minutes, the total
     * @param onStrong text on strong
     * @param possible the lighter part of the bar
     * @param round brackets of rounds; also their text
     * @param variant sign and text of variants
     * @param yield sign of yields
     */
    public record Accents(
            Colour strong, Colour onStrong, Colour possible, Colour round, Colour variant, Colour yield) {}

    /** Day colours. */
    public static final Palette LIGHT = new Palette(
            "light",
            new Surface(
                    Colour.of("#fcfbf8"),
                    Colour.of("#f0f2f1"),
                    Colour.of("#ffffff"),
                    Colour.of("#c8cfd2"),
                    Colour.of("#1e2b35"),
                    Colour.of("#54626d")),
            new Accents(
                    Colour.of("#1d4e68"),
                    Colour.of("#ffffff"),
                    Colour.of("#a9cbdb"),
                    Colour.of("#7a5200"),
                    Colour.of("#8a2259"),
                    Colour.of("#2f5d50")),
            tones(
                    "#d9e8f8 #0b4a82 #6fa3d3",
                    "#fde4d0 #8a3a00 #dd9055",
                    "#d4eff1 #075e69 #55b0bb",
                    "#d9f0df #0c5a38 #5fb184",
                    "#e9dff6 #55308a #a284cb",
                    "#f8dfeb #8a2259 #d07fa9",
                    "#fbf0c6 #6a4d00 #ccaa3a",
                    "#f1e5d6 #65462a #b79670",
                    "#ffffff #3d4f68 #9dabbe",
                    "#ffffff #34594b #93b5a6",
                    "#ffffff #4a4a4a #a8a8a8"));

    /** Night colours. */
    public static final Palette DARK = new Palette(
            "dark",
            new Surface(
                    Colour.of("#161b20"),
                    Colour.of("#20272e"),
                    Colour.of("#12161a"),
                    Colour.of("#45525c"),
                    Colour.of("#eef2f4"),
                    Colour.of("#aab7c0")),
            new Accents(
                    Colour.of("#8cc4e0"),
                    Colour.of("#0d2430"),
                    Colour.of("#355e73"),
                    Colour.of("#e8bf6a"),
                    Colour.of("#f0a3cb"),
                    Colour.of("#9fd3c2")),
            tones(
                    "#17344f #b5d8f8 #4f83b3",
                    "#4a2a10 #ffc79b #b8713a",
                    "#0f3b41 #a4e3ea #3f8d97",
                    "#153c28 #a8e2c1 #468e67",
                    "#35254f #d6c2f3 #8467b0",
                    "#4a1c34 #f7b7d5 #aa5b84",
                    "#413407 #f2dc8c #9d832d",
                    "#3b2d1f #e3c9ab #8f7353",
                    "#12161a #bcc9da #64748a",
                    "#12161a #b0d0c3 #5b8272",
                    "#12161a #cfcfcf #7a7a7a"));

    /** Colours on white paper. */
    public static final Palette PRINT = new Palette(
            "print",
            new Surface(
                    Colour.of("#ffffff"),
                    Colour.of("#f3f3f3"),
                    Colour.of("#ffffff"),
                    Colour.of("#b9bfc3"),
                    Colour.of("#000000"),
                    Colour.of("#474f55")),
            new Accents(
                    Colour.of("#153d52"),
                    Colour.of("#ffffff"),
                    Colour.of("#b4cfdb"),
                    Colour.of("#634200"),
                    Colour.of("#761a4a"),
                    Colour.of("#1f4a3d")),
            tones(
                    "#e3eefa #083c6b #5a90c2",
                    "#feebdc #743000 #cf7f42",
                    "#def3f5 #044d57 #429faa",
                    "#e2f4e7 #084a2d #4fa274",
                    "#efe7f9 #46257a #9271c0",
                    "#fae7f0 #761a4a #c56c99",
                    "#fcf4d7 #574000 #bd9a28",
                    "#f5ecdf #543920 #a8865e",
                    "#ffffff #2f3f56 #8594a8",
                    "#ffffff #28493d #7ea394",
                    "#ffffff #333333 #8f8f8f"));

    /** Keeps an own copy of the tones and checks that none is missing. */
    public Palette {
        tones = Map.copyOf(tones);
        if (tones.size() != ActivityKind.values().length) {
            throw new IllegalArgumentException("A kind of activity has no tone: " + tones.keySet());
        }
    }

    /** The colours of a kind of activity. */
    public Tone tone(ActivityKind kind) {
        return tones.get(kind);
    }

    /** One "ground ink edge" per kind, in the order of the model. */
    private static Map<ActivityKind, Tone> tones(String... colours) {
        Map<ActivityKind, Tone> tones = new EnumMap<>(ActivityKind.class);
        ActivityKind[] kinds = ActivityKind.values();
        for (int index = 0; index < colours.length; index++) {
            String[] parts = colours[index].split(" ");
            tones.put(kinds[index], new Tone(Colour.of(parts[0]), Colour.of(parts[1]), Colour.of(parts[2])));
        }
        return tones;
    }
}
