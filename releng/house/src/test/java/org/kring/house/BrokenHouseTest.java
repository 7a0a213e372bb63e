// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule is shown to fail on a house that breaks just this rule, and to pass on one that keeps it. */
class BrokenHouseTest {
    @TempDir
    Path root;

    private TestHouse house;

    @BeforeEach
    void aCleanHouse() throws IOException {
        house = new TestHouse(root);
        house.bundle("method", "Require-Bundle: org.kring.model\n");
        house.source("method", "Minutes", "/** Counts. */ public final class Minutes {}");
    }

    @Test
    void aCleanHousePasses() throws IOException {
        house.compile("method");
        for (Rule rule : HouseTest.RULES) {
            assertEquals(
                    List.of(), rule.violations(new House(root)), rule.getClass().getSimpleName());
        }
    }

    @Test
    void anArrowUpwardsIsFound() throws IOException {
        house.bundle("method", "Require-Bundle: org.kring.model,\n org.kring.store;bundle-version=\"[0,1)\"\n");

        house.only(new WhoSeesWhom(), "org.kring.method may not see org.kring.store");
    }

    @Test
    void roomsDoNotSeeEachOther() throws IOException {
        house.bundle("ui.follow", "Require-Bundle: org.kring.ui,\n org.kring.ui.design\n");

        house.only(new WhoSeesWhom(), "org.kring.ui.follow may not see org.kring.ui.design");
    }

    @Test
    void aBundleWithoutFloorIsFound() throws IOException {
        house.bundle("attic", "");

        house.only(new WhoSeesWhom(), "org.kring.attic has no floor");
    }

    @Test
    void theClassicWorkbenchIsFound() throws IOException {
        house.bundle("ui", "Require-Bundle: org.eclipse.ui.workbench\n");

        house.only(new NoClassicWorkbench(), "org.kring.ui requires the classic workbench: org.eclipse.ui.workbench");
    }

    @Test
    void aCoreThatKnowsTheScreenIsFound() throws IOException {
        house.bundle("method", "Require-Bundle: org.eclipse.swt\n");

        house.only(new NoClassicWorkbench(), "org.kring.method knows the screen");
    }

    @Test
    void fileAccessElsewhereIsFound() throws IOException {
        house.source(
                "method",
                "Minutes",
                "public final class Minutes { boolean a() { return java.nio.file.Files.exists(null); } }");
        house.compile("method");

        house.only(new OneWayIn(), "org.kring.method.Minutes uses files");
    }

    @Test
    void xmlAccessElsewhereIsFound() throws IOException {
        house.source(
                "method",
                "Minutes",
                "public final class Minutes { Object a() { return javax.xml.stream.XMLInputFactory.newFactory(); } }");
        house.compile("method");

        house.only(new OneWayIn(), "org.kring.method.Minutes uses XML");
    }

    @Test
    void theClockElsewhereIsFoundUnlessHandedIn() throws IOException {
        house.source(
                "method",
                "Minutes",
                "public final class Minutes { Object a() { return java.time.Instant.now(); }"
                        + " Object b(java.time.Clock c) { return java.time.Instant.now(c); } }");
        house.compile("method");

        house.only(new OneWayIn(), "org.kring.method.Minutes asks the clock: java.time.Instant.now");
    }

    @Test
    void ownWordsForDatesAreFound() throws IOException {
        house.source(
                "method",
                "Minutes",
                "public final class Minutes { Object a() { return java.time.format.DateTimeFormatter.ISO_DATE; } }");
        house.compile("method");

        house.only(
                new OneWayIn(),
                "org.kring.method.Minutes uses its own words for dates: java.time.format.DateTimeFormatter");
    }

    @Test
    void picturesElsewhereAreFound() throws IOException {
        house.source("method", "Minutes", "public final class Minutes { java.awt.Color[] colours; }");
        house.compile("method");

        house.only(new OneWayIn(), "org.kring.method.Minutes uses pictures: java.awt.Color");
    }

    @Test
    void aPinnedBundleThatNothingNeedsIsFound() throws IOException {
        house.write("releng/product/kring.product", "<plugin id=\"org.started\" autoStart=\"true\"/>");
        house.bundle("method", "Require-Bundle: org.kring.model,\n org.needed\n");
        house.jar(
                "org.needed",
                "Require-Bundle: org.deeper\nImport-Package: org.far.words,org.spare;resolution:=optional\n");
        house.jar("org.deeper", "");
        house.jar("org.far", "Export-Package: org.far.words\n");
        house.jar("org.part", "Fragment-Host: org.needed\n");
        house.jar("org.spare", "");
        house.jar("org.started", "");
        house.pins("org.needed", "org.deeper", "org.far", "org.part", "org.spare", "org.started");

        house.only(new NeededBundles(root), "org.spare is pinned and part of the product, but nothing needs it");
    }

    @Test
    void aLongMethodIsFound() throws IOException {
        house.source("method", "Minutes", "public final class Minutes { void a() {\n" + "a();\n".repeat(40) + "} }");

        house.only(new Sizes(), "Minutes.a has 42 lines");
    }

    @Test
    void tooManyParametersAreFound() throws IOException {
        house.source(
                "method", "Minutes", "public final class Minutes { void a(int b, int c, int d, int e, int f) {} }");

        house.only(new Sizes(), "Minutes.a has 5 parameters");
    }

    @Test
    void aLongClassIsFound() throws IOException {
        house.source(
                "method",
                "Minutes",
                "public final class Minutes {\n" + "int a;\n".repeat(400).indent(0) + "}");

        house.only(new Sizes(), "Minutes has 403 lines");
    }

    @Test
    void aSwallowedExceptionIsFound() throws IOException {
        house.source(
                "method",
                "Minutes",
                "public final class Minutes { void a() { try { a(); } catch (IllegalStateException e) { } } }");

        house.only(new Habits(), "Minutes swallows IllegalStateException");
    }

    @Test
    void catchingEverythingIsFound() throws IOException {
        house.source(
                "method",
                "Minutes",
                "public final class Minutes { void a() { try { a(); } catch (Exception e) { a(); } } }");

        house.only(new Habits(), "Minutes catches Exception");
    }

    @Test
    void aFieldOfTheToolkitForDatesIsFound() throws IOException {
        house.source("method", "Days", "import org.eclipse.swt.widgets.DateTime; final class Days { DateTime day; }");

        house.only(new Habits(), "Days reads or writes dates or numbers in a way of its own");
    }

    @Test
    void aMissingPromiseIsFound() throws IOException {
        house.source(
                "method", "Minutes", "/** Counts. */ public final class Minutes { public int sum() { return 1; } }");

        house.only(new Documented(), "Minutes.sum has no Javadoc");
    }

    @Test
    void aMissingTranslationIsFound() throws IOException {
        house.source("method", "Messages", "final class Messages { String a = \"Start_run\"; }");
        house.write("bundles/org.kring.method/src/main/java/org/kring/method/messages.properties", "Start_run=Start\n");
        house.write("bundles/org.kring.method/src/main/java/org/kring/method/messages_nl.properties", "");

        house.only(new Texts(), "Start_run is not in both languages");
    }

    @Test
    void aDriftedPlaceholderIsFound() throws IOException {
        house.source("method", "Messages", "final class Messages { String a = \"Start_run\"; }");
        house.write(
                "bundles/org.kring.method/src/main/java/org/kring/method/messages.properties", "Start_run=Start {0}\n");
        house.write(
                "bundles/org.kring.method/src/main/java/org/kring/method/messages_nl.properties",
                "Start_run=Begin {1}\n");

        house.only(new Texts(), "Start_run has other placeholders in Dutch");
    }

    @Test
    void anUnusedTextIsFound() throws IOException {
        house.write("bundles/org.kring.method/src/main/java/org/kring/method/messages.properties", "Start_run=Start\n");
        house.write(
                "bundles/org.kring.method/src/main/java/org/kring/method/messages_nl.properties", "Start_run=Begin\n");

        house.only(new Texts(), "nobody uses Start_run");
    }

    @Test
    void aBrokenLinkIsFound() throws IOException {
        house.write("README.md", "See [the house](docs/HOUSE.md).");

        house.only(new Documents(), "README.md links to nothing: docs/HOUSE.md");
    }
}
