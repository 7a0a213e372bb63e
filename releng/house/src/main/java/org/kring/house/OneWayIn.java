// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.util.List;

/**
 * One way in for each thing: who may use files, XML, ciphers, pictures, charts, screens, clocks,
 * dates in words and chance. Read off the compiled classes, so that a name without import counts too.
 */
public final class OneWayIn implements Rule {
    private static final String STORE = "org\\.kring\\.store\\..*";
    private static final String FILES = "java\\.io\\.(File(Input|Output)Stream|File(Reader|Writer)|RandomAccessFile)"
            + "|java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.(File|AsynchronousFile)Channel";
    private static final String SCREENS = "org\\.kring\\.(ui|app)\\..*";
    private static final List<Door> CLASSES = List.of(
            Door.to("files", FILES, STORE),
            // the command line asks whether its output is a pipe, which no path tells
            Door.to("files by a name of old", "java\\.io\\.File", "org\\.kring\\.cli\\.Main"),
            Door.unused("archives", "java\\.util\\.zip\\.(Zip.*|GZIP.*)|java\\.util\\.jar\\..*", STORE),
            Door.to(
                    "XML",
                    "javax\\.xml\\.(parsers|stream|transform|validation|xpath)\\..*|org\\.xml\\.sax\\..*",
                    STORE),
            Door.unused("EMF resources", "org\\.eclipse\\.emf\\.ecore\\.(xmi|resource\\.impl)\\..*", STORE),
            Door.unused("ciphers", "javax\\.crypto\\..*", STORE),
            Door.shut("serialised objects", "java\\.io\\.Object(Input|Output)Stream"),
            Door.to("pictures", "java\\.awt\\.(?!geom\\.).*|javax\\.imageio\\..*", "org\\.kring\\.draw\\..*"),
            Door.to("charts", "org\\.jfree\\..*", "org\\.kring\\.draw\\..*"),
            Door.to("the screen", "org\\.eclipse\\.(swt|jface|e4\\.ui|ui)\\..*", SCREENS),
            Door.shut("internals", "org\\.(eclipse|kring)\\..*\\.internal\\..*"),
            Door.to(
                    "its own words for dates",
                    "java\\.time\\.format\\.DateTimeFormatter",
                    "org\\.kring\\.(method\\.DateWords|draw\\.chart\\.ChartWords)"),
            Door.to(
                    "chance",
                    "java\\.util\\.Random|java\\.security\\.SecureRandom",
                    "org\\.kring\\.(cli|app|store|practice|sample)\\..*"));
    private static final List<Door> CALLS = List.of(
            Door.to(
                    "the clock",
                    "java\\.time\\.(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now"
                            + "|java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)",
                    "org\\.kring\\.(cli|app)\\..*"),
            Door.shut("chance", "java\\.lang\\.Math\\.random"),
            Door.to(
                    "a table without room",
                    "org\\.eclipse\\.swt\\.widgets\\.Table\\.<init>",
                    "org\\.kring\\.ui\\.widget\\.RoomForBars"));

    @Override
    public List<String> violations(House house) throws IOException {
        return doors().violations(house);
    }

    /** A new look through its doors. */
    static Doors doors() {
        return new Doors(CLASSES, CALLS);
    }
}
