// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.draw.DiagramFile;
import org.kring.draw.Drawing;
import org.kring.draw.Palette;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.GroupFigures;

/** Writes pictures of charts in all sorts of states into a folder, to be looked at. */
public final class Album {
    private static final double WIDTH = 900;

    private Album() {}

    public static void main(String[] folder) throws IOException {
        Path to = Files.createDirectories(Path.of(folder[0]));
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            Map<String, Drawing> drawings = new LinkedHashMap<>();
            groups().forEach((name, group) -> drawings.put(name, GroupCharts.of(group, locale, WIDTH)));
            drawings.put("narrow", GroupCharts.of(groups().get("24"), locale, 0));
            drawings.put("portfolio-3", PortfolioChart.of(many(3), locale, WIDTH));
            drawings.put("portfolio-12", PortfolioChart.of(many(12), locale, WIDTH));
            drawings.put("portfolio-0", PortfolioChart.of(List.of(), locale, WIDTH));
            for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
                for (Map.Entry<String, Drawing> each : drawings.entrySet()) {
                    String name = each.getKey() + "-" + locale + "-" + palette.name();
                    Files.write(to.resolve(name + ".png"), DiagramFile.png(each.getValue(), palette));
                }
            }
            Files.write(to.resolve("24-" + locale + ".svg"), DiagramFile.svg(drawings.get("24"), Palette.PRINT));
            Files.write(to.resolve("24-" + locale + ".pdf"), DiagramFile.pdf(drawings.get("24"), Palette.PRINT));
        }
    }

    static Map<String, GroupFigures> groups() {
        Map<String, GroupFigures> groups = new LinkedHashMap<>();
        groups.put("0", MadeUp.seed(0).group("g", "Groep Zuid"));
        groups.put("1", MadeUp.seed(1).meetings(1, 6, 7.2).group("g", "Groep Zuid"));
        groups.put("3", MadeUp.seed(2).meetings(3, 6, 7.2).group("g", "Groep Zuid"));
        groups.put("6", MadeUp.seed(3).meetings(6, 6, 7.2).sample().group("g", "Groep Zuid"));
        groups.put("24", full().sample().group("g", "Huisartsen Amersfoort-Noord"));
        groups.put("two", MadeUp.seed(5).meetings(7, 2, 7).group("g", "Met z'n tweeën"));
        groups.put("equal", equal().group("g", "Iedereen een acht"));
        groups.put(
                "60", MadeUp.seed(9).meetings(40, 7, 6.8).meetings(20, 9, 7.6).group("g", "Lang bij elkaar"));
        return groups;
    }

    private static MadeUp full() {
        return MadeUp.seed(4)
                .meetings(7, 7, 6.4)
                .meetings(2, 4, 6.5)
                .meeting(2, 6, true)
                .meeting(0, 6, true)
                .meetings(4, 6, 6.6)
                .meetings(8, 8, 8.1)
                .meeting(7, 8, false)
                .event(GroupEvent.Kind.METHOD, 5, "Incident methode 2")
                .event(GroupEvent.Kind.MEMBERS, 6, "twee nieuwe deelnemers")
                .event(GroupEvent.Kind.FACILITATOR, 15, "nieuwe gespreksleider")
                .event(GroupEvent.Kind.INTERVENTION, 22, "coach keek mee en gaf terug wat opviel");
    }

    private static MadeUp equal() {
        MadeUp made = MadeUp.seed(6);
        for (int i = 0; i < 9; i++) {
            made.equal(6, 8);
        }
        return made;
    }

    static List<GroupFigures> many(int count) {
        List<String> names = List.of(
                "Zorg Zuid",
                "Élan",
                "Beek en Bos",
                "Team Jeugd West",
                "De Kring",
                "Amersfoort-Noord",
                "Intervisie leidinggevenden basisonderwijs",
                "Praktijkondersteuners",
                "Ijsvogel",
                "Waterland",
                "Mentoren",
                "Startende docenten");
        List<GroupFigures> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MadeUp made = MadeUp.seed(100 + i)
                    .meetings(i % 4 == 3 ? 3 : 9 + i, 6, 6.5 + i % 3 * 0.7)
                    .sample();
            if (i % 5 == 1) {
                made.meetings(8, 6, 8.6);
            }
            if (i % 5 == 2) {
                made.meetings(2, 2, 6);
            }
            groups.add(made.group("g" + i, names.get(i)));
        }
        return groups;
    }
}
