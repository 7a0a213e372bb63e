// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.method.Method;
import org.kring.testkit.LargeMethod;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How long a large method takes to read and write, against a bare walk of the same bytes and against EMF with all its
 * options for speed; all in turns, since a machine is never quiet. Fails when ten times the objects take more than
 * twice ten times as long. Run by releng/bench/load.
 */
public final class LoadBench {

    private static final int OBJECTS = 51_000;
    private static final int WARM_UP = 10;
    /** Ten would be perfect for ten times the objects, a hundred a square. */
    private static final double MOST_GROWTH = 20;

    private interface Work {
        Object run() throws Exception;
    }

    private LoadBench() {}

    /** Takes the number of rounds, 31 when not given. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 31;
        var method = LargeMethod.of(OBJECTS, 1);
        var bytes = DocumentWriter.bytes(method);
        var smaller = LargeMethod.of(OBJECTS / 10, 1);
        var tenth = DocumentWriter.bytes(smaller);
        if (!EcoreUtil.equals(read(bytes), EmfPeer.load(bytes))) {
            throw new IllegalStateException("the two readers differ");
        }
        var works = new LinkedHashMap<String, Work>();
        works.put("SAX walk", () -> walk(bytes));
        works.put("EMF tuned", () -> EmfPeer.load(bytes));
        works.put("Kring read", () -> read(bytes));
        works.put("Kring read, a tenth", () -> read(tenth));
        works.put("Kring write", () -> DocumentWriter.bytes(method));
        works.put("Kring write, a tenth", () -> DocumentWriter.bytes(smaller));
        System.out.printf("%d objects, %d bytes, %d rounds in turns%n", OBJECTS, bytes.length, rounds);
        var times = measure(works, rounds);
        report(times);
        boolean slow = grows(times, "Kring read") | grows(times, "Kring write");
        System.exit(slow ? 1 : 0);
    }

    private static boolean grows(Map<String, List<Long>> times, String name) {
        double growth = median(times.get(name)) / median(times.get(name + ", a tenth"));
        System.out.printf(
                "%-20s ten times the objects: %.1f times as long (at most %.0f)%n", name, growth, MOST_GROWTH);
        return growth > MOST_GROWTH;
    }

    private static Map<String, List<Long>> measure(Map<String, Work> works, int rounds) throws Exception {
        var times = new LinkedHashMap<String, List<Long>>();
        for (int i = -WARM_UP; i < rounds; i++) {
            for (var each : works.entrySet()) {
                long start = System.nanoTime();
                each.getValue().run();
                long time = System.nanoTime() - start;
                if (i >= 0) {
                    times.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        return times;
    }

    private static void report(Map<String, List<Long>> times) {
        double walk = median(times.get("SAX walk"));
        times.forEach((name, each) -> System.out.printf(
                "%-20s median %7.1f ms   least %7.1f ms   %5.2f of the walk%n",
                name, median(each), each.stream().min(Long::compare).orElseThrow() / 1e6, median(each) / walk));
    }

    private static double median(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    private static Method read(byte[] bytes) throws StoreException {
        return DocumentReader.read(new ByteArrayInputStream(bytes), "large", Method.class);
    }

    private static int walk(byte[] bytes) throws Exception {
        var parser = parsers().newSAXParser();
        var count = new int[1];
        parser.parse(new ByteArrayInputStream(bytes), new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String label, Attributes attributes) {
                count[0] += 1 + attributes.getLength();
            }
        });
        return count[0];
    }

    private static SAXParserFactory parsers() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }
}
