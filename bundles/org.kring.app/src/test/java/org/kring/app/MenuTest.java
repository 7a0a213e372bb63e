// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The menus of the window with what the rooms put into them, as the keyboard finds them. */
class MenuTest {

    private static final List<Path> MODELS = List.of(
            Path.of("Application.e4xmi"),
            Path.of("../org.kring.ui.design/fragment.e4xmi"),
            Path.of("../org.kring.ui.facilitate/fragment.e4xmi"),
            Path.of("../org.kring.ui.follow/fragment.e4xmi"));
    private static final String ROOT = "org.kring.app.menu";
    private static final String ABOUT = "org.kring.app.command.about";

    /** An entry with the menu it is in. */
    private record Entry(Path model, String menu, Element element) {

        String text(String attribute, String bundle) throws Exception {
            String value = element.getAttribute(attribute);
            assertTrue(value.startsWith("%"), attribute + " of " + element.getAttribute("elementId"));
            Properties words = new Properties();
            Path folder = model.toAbsolutePath().normalize().getParent();
            try (Reader reader =
                    Files.newBufferedReader(folder.resolve("OSGI-INF/l10n").resolve(bundle))) {
                words.load(reader);
            }
            return words.getProperty(value.substring(1), "");
        }
    }

    private static List<Entry> entries() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (Path model : MODELS) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(model.toFile())
                    .getDocumentElement();
            for (Element each : elements(root, "*")) {
                String menu = menu((Element) each.getParentNode());
                boolean shown = each.getAttribute("xsi:type").matches("menu:(Menu|HandledMenuItem)");
                if (shown && (menu.startsWith(ROOT) || menu.contains(".popup."))) {
                    entries.add(new Entry(model, menu, each));
                }
            }
        }
        return entries;
    }

    private static String menu(Element parent) {
        return parent.getTagName().equals("fragments")
                ? parent.getAttribute("parentElementId")
                : parent.getAttribute("elementId");
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getParentNode() instanceof Element) {
                elements.add((Element) nodes.item(i));
            }
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundle.properties", "bundle_nl.properties"})
    void everyEntryHasALetterOfItsOwnInItsMenu(String bundle) throws Exception {
        Map<String, Set<String>> taken = new HashMap<>();
        List<Entry> entries = entries();
        assertTrue(entries.size() > 25, "entries of all menus: " + entries.size());
        for (Entry each : entries) {
            // e4 takes the letter from the label only: what the model calls mnemonics is never translated
            String label = each.text("label", bundle);
            int mark = label.indexOf('&');
            assertTrue(mark >= 0 && mark + 1 < label.length(), label + " has no letter");
            assertEquals(mark, label.lastIndexOf('&'), label + " has one letter");
            String letter = label.substring(mark + 1, mark + 2);
            assertTrue(
                    taken.computeIfAbsent(each.menu(), menu -> new HashSet<>()).add(letter.toLowerCase()),
                    letter + " again in " + each.menu() + ", " + label);
        }
    }

    @Test
    void everyCommandOfAMenuHasAKey() throws Exception {
        Set<String> bound = new HashSet<>();
        Map<String, String> commands = new HashMap<>();
        for (Path model : MODELS) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(model.toFile())
                    .getDocumentElement();
            for (Element each : elements(root, "*")) {
                String place = model + each.getAttribute("xmi:id");
                if (each.getTagName().equals("commands")
                        || each.getAttribute("xsi:type").equals("commands:Command")) {
                    commands.put(place, each.getAttribute("elementId"));
                }
                // a menu shows no key whose name has two words, such as that of an arrow
                if (each.hasAttribute("keySequence")
                        && !each.getAttribute("keySequence").contains("ARROW")) {
                    bound.add(model + each.getAttribute("command"));
                }
            }
        }
        for (Entry each : entries()) {
            // what a context menu has is done by Enter in its list, too, or stands in the bar
            if (each.element().hasAttribute("command") && each.menu().startsWith(ROOT)) {
                String place = each.model() + each.element().getAttribute("command");
                // what fields do by themselves has its key behind its label
                boolean known = each.text("label", "bundle.properties").contains("\t");
                assertTrue(
                        known || bound.contains(place) || ABOUT.equals(commands.get(place)),
                        commands.get(place) + " has no key");
            }
        }
    }
}
