// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import java.util.EnumMap;
import java.util.Map;
import org.kring.model.method.ActivityKind;

/** The signs of a picture; each kind of activity has a shape of its own. */
final class Glyphs {
    private static final String BALLOON = "M 4 4 L 20 4 Q 22 4 22 6 L 22 14 Q 22 16 20 16 L 11 16 L 6 21 L 6 16 L 4 16"
            + " Q 2 16 2 14 L 2 6 Q 2 4 4 4 Z";
    private static final String BALLOON_BACK = "M 4 4 L 20 4 Q 22 4 22 6 L 22 14 Q 22 16 20 16 L 18 16 L 18 21 L 13 16"
            + " L 4 16 Q 2 16 2 14 L 2 6 Q 2 4 4 4 Z";

    static final Glyph OUTSIDE = new Glyph().brokenCircle(10, 10, 7.5).dot(20, 20, 3.4);
    static final Glyph MUTED = new Glyph()
            .circle(12, 12, 9.5)
            .dot(8.5, 9.5, 1.5)
            .dot(15.5, 9.5, 1.5)
            .path("M 8 16 L 16 16");
    static final Glyph REPEAT = new Glyph()
            .path("M 4 13 C 4 7 8 5 12 5 L 19 5")
            .path("M 16 2 L 19 5 L 16 8")
            .path("M 20 11 C 20 17 16 19 12 19 L 5 19")
            .path("M 8 16 L 5 19 L 8 22");
    static final Glyph LOCK = new Glyph()
            .box(5, 11, 14, 10)
            .path("M 8 11 L 8 7.5 C 8 2 16 2 16 7.5 L 16 11")
            .dot(12, 16, 1.8);
    static final Glyph SHEET = new Glyph()
            .path("M 5 2.5 L 14.5 2.5 L 19.5 7.5 L 19.5 21.5 L 5 21.5 Z")
            .path("M 14.5 2.5 L 14.5 7.5 L 19.5 7.5")
            .path("M 8.5 12.5 L 16 12.5")
            .path("M 8.5 16.5 L 14 16.5");

    private static final Map<ActivityKind, Glyph> KINDS = kinds();

    private Glyphs() {}

    static Glyph of(ActivityKind kind) {
        return KINDS.get(kind);
    }

    private static Map<ActivityKind, Glyph> kinds() {
        Map<ActivityKind, Glyph> kinds = new EnumMap<>(ActivityKind.class);
        speaking(kinds);
        alone(kinds);
        return kinds;
    }

    private static void speaking(Map<ActivityKind, Glyph> kinds) {
        kinds.put(
                ActivityKind.TELLS,
                new Glyph().path(BALLOON).path("M 7 8.3 L 17 8.3").path("M 7 12 L 14 12"));
        kinds.put(
                ActivityKind.ASKS,
                new Glyph()
                        .path("M 6.5 8 C 6.5 0.5 17.8 0.8 17.8 7.8 C 17.8 12.2 12 12 12 16.2")
                        .dot(12, 21, 1.7));
        kinds.put(
                ActivityKind.ANSWERS,
                new Glyph().path(BALLOON_BACK).path("M 17 10 L 7.5 10").path("M 10.5 7 L 7.2 10 L 10.5 13"));
        kinds.put(
                ActivityKind.ADVISES,
                new Glyph()
                        .path("M 9 16.5 C 9 14 5.5 13 5.5 8.8 C 5.5 0.2 18.5 0.2 18.5 8.8 C 18.5 13 15 14 15 16.5 Z")
                        .path("M 9.5 19.5 L 14.5 19.5")
                        .path("M 10.8 22.2 L 13.2 22.2"));
        kinds.put(
                ActivityKind.DISCUSSES,
                new Glyph()
                        .path("M 3 2.5 L 14 2.5 Q 15.5 2.5 15.5 4 L 15.5 9.5 Q 15.5 11 14 11 L 8 11 L 4.5 14.5 L 4.5 11"
                                + " L 3 11 Q 1.5 11 1.5 9.5 L 1.5 4 Q 1.5 2.5 3 2.5 Z")
                        .path("M 18.5 8 L 21 8 Q 22.5 8 22.5 9.5 L 22.5 16 Q 22.5 17.5 21 17.5 L 20 17.5 L 20 21.5"
                                + " L 16 17.5 L 11 17.5 Q 9.5 17.5 9.5 16 L 9.5 14.5"));
    }

    private static void alone(Map<ActivityKind, Glyph> kinds) {
        kinds.put(
                ActivityKind.REFLECTS,
                new Glyph()
                        .path("M 6.5 14 C 1.5 14 1 7.5 5.8 7 C 6.5 2 13 1.2 14.6 5 C 20 3.6 22.6 7.6 20.6 10.4"
                                + " C 21.6 14 17 15.2 15 13.6 C 13 16.4 8.4 16.2 6.5 14 Z")
                        .circle(8, 19, 1.7)
                        .dot(4.2, 21.8, 1.2));
        kinds.put(
                ActivityKind.WRITES,
                new Glyph()
                        .path("M 3 21 L 4.6 15.4 L 16.4 3.6 Q 18 2 19.6 3.6 L 20.4 4.4 Q 22 6 20.4 7.6 L 8.6 19.4 Z")
                        .path("M 14 6 L 18 10")
                        .path("M 13 21.5 L 21 21.5"));
        kinds.put(
                ActivityKind.READS,
                new Glyph()
                        .path("M 12 6 C 9 3.6 5 3.6 2 4.6 L 2 19 C 5 18 9 18 12 20.4 C 15 18 19 18 22 19 L 22 4.6"
                                + " C 19 3.6 15 3.6 12 6 Z")
                        .path("M 12 6 L 12 20"));
        kinds.put(
                ActivityKind.LISTENS,
                new Glyph()
                        .path(
                                "M 6 9.5 C 6 -0.5 19.5 0 19.5 9.5 C 19.5 14 15.5 14.2 15.2 17.6 C 14.8 22.6 8.6 23.2 7.4 18.8")
                        .path("M 9.8 10 C 9.8 4.6 15.7 4.8 15.7 9.4 C 15.7 12 12.4 11.8 12.2 14.6"));
        kinds.put(
                ActivityKind.OBSERVES,
                new Glyph()
                        .path("M 1.5 12 C 6 3.6 18 3.6 22.5 12 C 18 20.4 6 20.4 1.5 12 Z")
                        .circle(12, 12, 3.6)
                        .dot(12, 12, 1.4));
        kinds.put(ActivityKind.SILENT, MUTED);
    }
}
