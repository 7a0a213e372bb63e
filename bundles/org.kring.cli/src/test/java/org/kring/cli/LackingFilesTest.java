// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.cli.command.Exit;
import org.kring.evaluation.Audience;
import org.kring.model.common.Document;
import org.kring.model.form.FormBox;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.method.Method;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.Practice;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingDraft;
import org.kring.practice.plan.MeetingReading;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;
import org.kring.testkit.AnyDocument;
import org.kring.testkit.Cases;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Whatever a document lacks, or holds that nobody expected: it is refused in a sentence, or everything bears it. */
@Tag("large")
class LackingFilesTest {

    /** As JSON says it, it is fine. */
    private static final Pattern NOTHING = Pattern.compile("[^:]\\bnull\\b");

    private static final List<String> NONE = List.of();
    private static final List<String> OF_A_GROUP =
            List.of("verify", "record --meeting=HELD", "run --meeting=HELD", "run --meeting=PLANNED", "plan gossip");
    private static final String EMPTY = " empty";
    private static final String METHOD = "methods/step-plan-2.method";
    private static final String RUN = "{\"event\":\"state\"}\n{\"event\":\"started\",\"present\":[\"m-1\",\"m-2\"]}\n"
            + "{\"event\":\"captured\",\"id\":\"x-1\",\"kind\":\"note\",\"text\":\"x\"}\n{\"event\":\"closed\"}\n";

    @TempDir
    Path folder;

    private final Session session = new Session("en");
    private Path whole;
    private Path practice;
    private Catalogue known;
    private String group;
    private String held;
    private String planned;
    private int copies;

    @BeforeEach
    void make() throws StoreException, IOException {
        whole = folder.resolve("whole");
        var made = SamplePractice.make(new SampleWish(1, 1, 2, LocalDate.of(2026, 11, 21)), whole);
        known = Catalogue.read(made);
        var first = made.groups().found().get(0);
        group = first.id();
        held = first.meetings().found().get(1).id();
        planned = first.meetings().found().get(2).id();
        copy();
        session.run(RUN.getBytes(StandardCharsets.UTF_8), "run", "--practice", whole.toString(), "--meeting", held);
    }

    @Test
    void whateverIsTakenOutIsToldOrBorne() throws Exception {
        var wrong = new ArrayList<String>();
        for (String file : List.of(
                "practice.kring",
                METHOD,
                "groups/G/group.xmi",
                "groups/G/content.xmi",
                "groups/G/meetings/H/meeting.xmi",
                "groups/G/meetings/H/content.xmi",
                "groups/G/meetings/H/forms.xmi",
                "groups/G/meetings/P/meeting.xmi")) {
            var name = file.replace("G", group).replace("H", held).replace("/P/", "/" + planned + "/");
            var changed = List.copyOf(lacking(whole.resolve(name)).entrySet());
            int every = changed.size() / Cases.of(changed.size());
            for (int i = 0; i < changed.size(); i += every) {
                copy();
                Files.writeString(practice.resolve(name), changed.get(i).getValue());
                wrong.addAll(uses(name, file + " " + changed.get(i).getKey()));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** The one that lacks something is named with its line, and hides nothing else. */
    @ParameterizedTest
    @CsvSource({
        "forms.xmi, ' item=\"F1\"', item is missing in the element answers",
        "forms.xmi, ' meeting=\"[^\"]*\"', meeting is missing in the element FormBox",
        "meeting.xmi, '(?<=<attendance) member=\"[^\"]*\"', member is missing in the element attendance",
    })
    void theOtherMeetingsAreShown(String name, String gone, String said) throws IOException {
        var stats = "stats --practice=" + practice + " --group=" + group;
        session.run(stats.split(" "));
        var all = session.out().lines().toList();
        var file = practice.resolve("groups/" + group + "/meetings/" + held + "/" + name);
        Files.writeString(file, Files.readString(file).replaceFirst(gone, ""));

        assertEquals(Exit.FINDINGS, session.run(stats.split(" ")));

        assertTrue(session.out().lines().filter(all::contains).count() > 1, session.out());
        assertTrue(session.err().contains(said), session.err());
        assertEquals(
                List.of("kring: One meeting could not be read"),
                session.err()
                        .lines()
                        .skip(1)
                        .map(each -> each.replaceFirst(": the .*", ""))
                        .toList());
        assertEquals(Exit.FINDINGS, session.run("verify", "--practice=" + practice));
        var told = session.out().lines().filter(each -> each.contains(said)).toList();
        assertEquals(1, told.size(), session.out());
    }

    @Test
    void anyDocumentInThePlaceOfAnotherIsToldOrBorne() throws Exception {
        var wrong = new ArrayList<String>();
        var home = "groups/" + group + "/";
        var places = new LinkedHashMap<String, Class<? extends Document>>();
        places.put("practice.kring", Practice.class);
        places.put(METHOD, Method.class);
        places.put(home + "group.xmi", Group.class);
        places.put(home + "content.xmi", GroupContent.class);
        places.put(home + "meetings/" + held + "/meeting.xmi", Meeting.class);
        places.put(home + "meetings/" + held + "/content.xmi", MeetingContent.class);
        places.put(home + "meetings/" + held + "/forms.xmi", FormBox.class);
        places.put(home + "meetings/" + planned + "/meeting.xmi", Meeting.class);
        for (long seed = 0; seed < Cases.of(2); seed++) {
            for (Map.Entry<String, Class<? extends Document>> each : places.entrySet()) {
                copy();
                var file = practice.resolve(each.getKey());
                var document = AnyDocument.of(each.getValue(), seed);
                belong(document, DocumentReader.read(file, Document.class));
                DocumentWriter.write(document, file);
                wrong.addAll(uses(each.getKey(), each.getKey() + " of seed " + seed));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** It says that it belongs where it lies. */
    private static void belong(Document document, Document before) {
        document.setId(before.getId());
        for (String each : List.of("group", "meeting", "instrument", "instrumentVersion", "version", "status")) {
            var feature = before.eClass().getEStructuralFeature(each);
            if (feature != null) {
                document.eSet(feature, before.eGet(feature));
            }
        }
    }

    /** What fails when the practice is used: a fault of the program with what it was about. */
    private List<String> uses(String file, String about) {
        var wrong = new ArrayList<String>();
        boolean refused = refused(file);
        if (refused && about.endsWith(EMPTY)) {
            return NONE; // like the one without
        }
        for (String words : refused ? List.of("verify") : readers(file)) {
            var ofGroup = words.equals("verify") ? "" : " --group=" + group;
            var meeting = words.replace("HELD", held).replace("PLANNED", planned);
            command(meeting + " --practice=" + practice + ofGroup, about, wrong);
        }
        var method = practice.resolve(METHOD).toString();
        for (String words : file.equals(METHOD) ? List.of("check ", "rehearse --people=6 ", "render -o OUT ") : NONE) {
            command(words.replace("OUT", folder.resolve("out.svg").toString()) + method, about, wrong);
        }
        try {
            rooms(file);
        } catch (StoreException told) {
            assertFalse(told.getMessage().isEmpty());
        } catch (RuntimeException e) {
            wrong.add(fault(about + ": rooms", e));
        }
        return wrong;
    }

    /** The commands that read this file: what belongs to one meeting is read by no command about another. */
    private List<String> readers(String file) {
        if (!file.startsWith("groups")) {
            return List.of("verify");
        }
        return OF_A_GROUP.stream()
                .filter(words -> !(words.contains("HELD") && file.contains(planned)))
                .filter(words -> !(words.contains("PLANNED") && file.contains(held)))
                .toList();
    }

    private boolean refused(String file) {
        try {
            DocumentReader.read(practice.resolve(file), Document.class);
            return false;
        } catch (StoreException told) {
            return true;
        }
    }

    private static String fault(String about, RuntimeException e) {
        return about + " " + e + " " + Arrays.stream(e.getStackTrace()).limit(3).toList();
    }

    /** What the rooms read of it; whether each method fits is asked of the meeting that the file is about. */
    private void rooms(String file) throws StoreException {
        var opened = PracticeFolder.open(practice);
        var figures = new FiguresReader(opened, Audience.GROUP, ZoneOffset.UTC).practice(ReadingProgress.NONE);
        assertTrue(figures.groups().size() + figures.unreadable().size() > 0);
        var catalogue = file.startsWith("groups") ? known : Catalogue.read(opened);
        for (var one : opened.groups().found()) {
            for (var meeting : one.meetings().found()) {
                var reading = MeetingReading.read(meeting, catalogue);
                reading.people(ZoneOffset.UTC);
                reading.stage();
                reading.lookBack();
                var draft = new MeetingDraft(reading, ZoneOffset.UTC);
                if (!file.contains("/meetings/") || file.contains("/" + meeting.id() + "/")) {
                    draft.fits();
                }
                draft.roles().forEach(draft::advice);
                draft.agenda();
            }
        }
    }

    private void command(String words, String about, List<String> wrong) {
        try {
            int exit = session.run(RUN.getBytes(StandardCharsets.UTF_8), words.split(" "));
            var said = session.out() + session.err();
            if (exit < 0 || exit > 2 || NOTHING.matcher(said).find() && !about.contains("seed")) {
                wrong.add(about + ": " + words.split(" ")[0] + " says " + said);
            }
        } catch (RuntimeException e) {
            wrong.add(fault(about + ": " + words.split(" ")[0], e));
        }
    }

    /** A new copy of the whole practice. */
    private void copy() throws IOException {
        practice = folder.resolve("copy-" + copies++);
        try (var files = Files.walk(whole)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Files.copy(each, practice.resolve(whole.relativize(each).toString()));
            }
        }
    }

    /** A document without one attribute or child of each class, or with it empty or twice, by what is changed. */
    private static Map<String, String> lacking(Path file) throws Exception {
        var found = new LinkedHashMap<String, String>();
        var text = Files.readString(file);
        var root = parse(text).getDocumentElement();
        var count = elements(root).size();
        for (int i = 0; i < count; i++) {
            var element = elements(root).get(i);
            var kind = element.getTagName() + " " + element.getAttribute("xsi:type");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                var name = ((Attr) element.getAttributes().item(j)).getName();
                if (!name.startsWith("x") && !found.containsKey(kind + "@" + name)) {
                    found.put(kind + "@" + name, without(text, i, name, null));
                    found.put(kind + "@" + name + EMPTY, without(text, i, name, ""));
                }
            }
            if (i > 0 && !found.containsKey(kind)) {
                var left = parse(text);
                var gone = elements(left.getDocumentElement()).get(i);
                gone.getParentNode().removeChild(gone);
                found.put(kind, text(left));
                var twice = parse(text);
                var one = elements(twice.getDocumentElement()).get(i);
                one.getParentNode().appendChild(one.cloneNode(true));
                found.put(kind + " twice", text(twice));
            }
        }
        return found;
    }

    private static String without(String text, int element, String attribute, String instead) throws Exception {
        var document = parse(text);
        var changed = elements(document.getDocumentElement()).get(element);
        if (instead == null) {
            changed.removeAttribute(attribute);
        } else {
            changed.setAttribute(attribute, instead);
        }
        return text(document);
    }

    private static List<Element> elements(Element root) {
        var all = new ArrayList<Element>();
        all.add(root);
        for (Node each = root.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                all.addAll(elements(child));
            }
        }
        return all;
    }

    private static org.w3c.dom.Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static String text(org.w3c.dom.Document document) throws Exception {
        var out = new java.io.StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }
}
