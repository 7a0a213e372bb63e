// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The invented Dutch words that a made-up practice is told in, from {@code words.txt} beside this class: lists under
 * headings in brackets, and stories, each a block of "kind: words" lines.
 */
final class SampleWords {

    private static final String FILE = "words.txt";
    private static final String STORY = "story";

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Story> stories = new ArrayList<>();

    private SampleWords() {}

    static SampleWords load() {
        try (var in = SampleWords.class.getResourceAsStream(FILE)) {
            var words = new SampleWords();
            words.take(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void take(String text) {
        String heading = "";
        Map<String, List<String>> story = null;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
                story = heading.equals(STORY) ? story() : null;
            } else if (story != null && !line.isEmpty()) {
                int colon = line.indexOf(": ");
                story.computeIfAbsent(line.substring(0, colon), each -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lists.computeIfAbsent(heading, each -> new ArrayList<>()).add(line);
            }
        }
    }

    private Map<String, List<String>> story() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        stories.add(new Story(lines));
        return lines;
    }

    List<Story> stories() {
        return stories;
    }

    List<String> list(String heading) {
        var list = lists.get(heading);
        if (list == null) {
            throw new IllegalStateException("no words for " + heading);
        }
        return list;
    }

    String any(String heading, Dice dice) {
        return dice.pick(list(heading));
    }

    /** Words with their places filled, {@code {since}} by one of the list "since"; sentences begin with capitals. */
    String fill(String text, Dice dice) {
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open);
            String word = any(text.substring(open + 1, close), dice);
            boolean first = filled.isEmpty() || filled.toString().endsWith(". ");
            filled.append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            from = close + 1;
        }
        return filled.append(text.substring(from)).toString();
    }
}
