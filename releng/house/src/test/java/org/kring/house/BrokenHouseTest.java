// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule is shown to fail on a house that breaks just this rule, and to pass on one that keeps it. */
class BrokenHouseTest {
    private static final String LICENCE = "// SPDX-License-Identifier: EPL-2.0\n";

    @TempDir
    Path root;

    @BeforeEach
    void aCleanHouse() throws IOException {
        bundle("method", "Require-Bundle: org.kring.model\n");
        source("method", "Minutes", "/** Counts. */ public final class Minutes {}");
    }

    @Test
    void aCleanHousePasses() throws IOException {
        compile("method");
        for (Rule rule : HouseTest.RULES) {
            assertEquals(
                    List.of(), rule.violations(new House(root)), rule.getClass().getSimpleName());
        }
    }

    @Test
    void anArrowUpwardsIsFound() throws IOException {
        bundle("method", "Require-Bundle: org.kring.model,\n org.kring.store;bundle-version=\"[0,1)\"\n");

        only(new WhoSeesWhom(), "org.kring.method may not see org.kring.store");
    }

    @Test
    void roomsDoNotSeeEachOther() throws IOException {
        bundle("ui.follow", "Require-Bundle: org.kring.ui,\n org.kring.ui.design\n");

        only(new WhoSeesWhom(), "org.kring.ui.follow may not see org.kring.ui.design");
    }

    @Test
    void aBundleWithoutFloorIsFound() throws IOException {
        bundle("attic", "");

        only(new WhoSeesWhom(), "org.kring.attic has no floor");
    }

    @Test
    void theClassicWorkbenchIsFound() throws IOException {
        bundle("ui", "Require-Bundle: org.eclipse.ui.workbench\n");

        only(new NoClassicWorkbench(), "org.kring.ui requires the classic workbench: org.eclipse.ui.workbench");
    }

    @Test
    void aCoreThatKnowsTheScreenIsFound() throws IOException {
        bundle("method", "Require-Bundle: org.eclipse.swt\n");

        only(new NoClassicWorkbench(), "org.kring.method knows the screen");
    }

    @Test
    void fileAccessElsewhereIsFound() throws IOException {
        source(
                "method",
                "Minutes",
                "public final class Minutes { boolean a() { return java.nio.file.Files.exists(null); } }");
        compile("method");

        only(new OneWayIn(), "org.kring.method.Minutes uses files");
    }

    @Test
    void xmlAccessElsewhereIsFound() throws IOException {
        source(
                "method",
                "Minutes",
                "public final class Minutes { Object a() { return javax.xml.stream.XMLInputFactory.newFactory(); } }");
        compile("method");

        only(new OneWayIn(), "org.kring.method.Minutes uses XML");
    }

    @Test
    void theClockElsewhereIsFoundUnlessHandedIn() throws IOException {
        source(
                "method",
                "Minutes",
                "public final class Minutes { Object a() { return java.time.Instant.now(); }"
                        + " Object b(java.time.Clock c) { return java.time.Instant.now(c); } }");
        compile("method");

        only(new OneWayIn(), "org.kring.method.Minutes asks the clock: java.time.Instant.now");
    }

    @Test
    void picturesElsewhereAreFound() throws IOException {
        source("method", "Minutes", "public final class Minutes { java.awt.Color[] colours; }");
        compile("method");

        only(new OneWayIn(), "org.kring.method.Minutes uses pictures: java.awt.Color");
    }

    @Test
    void rawFormsElsewhereAreFound() throws IOException {
        write(
                "bundles/org.kring.evaluation/src/main/java/org/kring/evaluation/forms/Answers.java",
                LICENCE + "package org.kring.evaluation.forms; public class Answers {}");
        source("method", "Minutes", "public final class Minutes { org.kring.evaluation.forms.Answers answers; }");
        compile(
                "method",
                "bundles/org.kring.evaluation/src/main/java/org/kring/evaluation/forms/Answers.java",
                "bundles/org.kring.method/src/main/java/org/kring/method/Minutes.java");

        only(new OneWayIn(), "org.kring.method.Minutes uses raw forms: org.kring.evaluation.forms.Answers");
    }

    @Test
    void aSecondWayToRunAMeetingIsFound() throws IOException {
        write(
                "bundles/org.kring.meeting/src/main/java/org/kring/meeting/run/LiveRun.java",
                LICENCE + "package org.kring.meeting.run; public class LiveRun {}");
        source("method", "Minutes", "public final class Minutes { org.kring.meeting.run.LiveRun run; }");
        compile(
                "method",
                "bundles/org.kring.meeting/src/main/java/org/kring/meeting/run/LiveRun.java",
                "bundles/org.kring.method/src/main/java/org/kring/method/Minutes.java");

        only(new OneWayIn(), "org.kring.method.Minutes uses a run: org.kring.meeting.run.LiveRun");
    }

    @Test
    void aLongMethodIsFound() throws IOException {
        source("method", "Minutes", "public final class Minutes { void a() {\n" + "a();\n".repeat(40) + "} }");

        only(new Sizes(), "Minutes.a has 42 lines");
    }

    @Test
    void tooManyParametersAreFound() throws IOException {
        source("method", "Minutes", "public final class Minutes { void a(int b, int c, int d, int e, int f) {} }");

        only(new Sizes(), "Minutes.a has 5 parameters");
    }

    @Test
    void aLongClassIsFound() throws IOException {
        source(
                "method",
                "Minutes",
                "public final class Minutes {\n" + "int a;\n".repeat(400).indent(0) + "}");

        only(new Sizes(), "Minutes has 403 lines");
    }

    @Test
    void aSwallowedExceptionIsFound() throws IOException {
        source(
                "method",
                "Minutes",
                "public final class Minutes { void a() { try { a(); } catch (IllegalStateException e) { } } }");

        only(new Habits(), "Minutes swallows IllegalStateException");
    }

    @Test
    void catchingEverythingIsFound() throws IOException {
        source(
                "method",
                "Minutes",
                "public final class Minutes { void a() { try { a(); } catch (Exception e) { a(); } } }");

        only(new Habits(), "Minutes catches Exception");
    }

    @Test
    void aMissingPromiseIsFound() throws IOException {
        source("method", "Minutes", "/** Counts. */ public final class Minutes { public int sum() { return 1; } }");

        only(new Documented(), "Minutes.sum has no Javadoc");
    }

    @Test
    void aMissingTranslationIsFound() throws IOException {
        source("method", "Messages", "final class Messages { String a = \"Start_run\"; }");
        write("bundles/org.kring.method/src/main/java/org/kring/method/messages.properties", "Start_run=Start\n");
        write("bundles/org.kring.method/src/main/java/org/kring/method/messages_nl.properties", "");

        only(new Texts(), "Start_run is not in both languages");
    }

    @Test
    void aDriftedPlaceholderIsFound() throws IOException {
        source("method", "Messages", "final class Messages { String a = \"Start_run\"; }");
        write("bundles/org.kring.method/src/main/java/org/kring/method/messages.properties", "Start_run=Start {0}\n");
        write(
                "bundles/org.kring.method/src/main/java/org/kring/method/messages_nl.properties",
                "Start_run=Begin {1}\n");

        only(new Texts(), "Start_run has other placeholders in Dutch");
    }

    @Test
    void anUnusedTextIsFound() throws IOException {
        write("bundles/org.kring.method/src/main/java/org/kring/method/messages.properties", "Start_run=Start\n");
        write("bundles/org.kring.method/src/main/java/org/kring/method/messages_nl.properties", "Start_run=Begin\n");

        only(new Texts(), "nobody uses Start_run");
    }

    @Test
    void aBrokenLinkIsFound() throws IOException {
        write("README.md", "See [the house](docs/HOUSE.md).");

        only(new Documents(), "README.md links to nothing: docs/HOUSE.md");
    }

    private void only(Rule rule, String sentence) throws IOException {
        List<String> found = rule.violations(new House(root));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).contains(sentence), found.get(0));
    }

    private void bundle(String name, String requirements) throws IOException {
        write(
                "bundles/org.kring." + name + "/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.kring." + name + "\nExport-Package: org.kring.method\n"
                        + requirements);
    }

    private void source(String bundle, String name, String body) throws IOException {
        write(
                "bundles/org.kring." + bundle + "/src/main/java/org/kring/" + bundle + "/" + name + ".java",
                LICENCE + "package org.kring." + bundle + ";\n" + body);
    }

    private void compile(String bundle) throws IOException {
        compile(bundle, "bundles/org.kring." + bundle + "/src/main/java/org/kring/" + bundle + "/Minutes.java");
    }

    private void compile(String bundle, String... sources) throws IOException {
        Path classes = Files.createDirectories(root.resolve("bundles/org.kring." + bundle + "/target/classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
        Arrays.stream(sources).map(source -> root.resolve(source).toString()).forEach(arguments::add);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
