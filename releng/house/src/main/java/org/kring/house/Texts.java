// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of the screen stand in Dutch and English: same keys, same placeholders, sorted, none empty, and each key is
 * used. A bundle's {@code x.properties} is English, {@code x_nl.properties} beside it is Dutch.
 */
public final class Texts implements Rule {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern ENUM =
            Pattern.compile("\\benum (\\w+)[^{;]*\\{(.*?)(?:;\\R|^})", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CHOICE = Pattern.compile("\\b[A-Z][A-Z_]*\\b");
    private static final Pattern KEY = Pattern.compile("^\\s*([^#!\\s=:][^=:\\s]*)\\s*[=:]", Pattern.MULTILINE);

    @Override
    public List<String> violations(House house) throws IOException {
        List<String> found = new ArrayList<>();
        Set<String> choices = choices(house);
        for (Bundle bundle : house.bundles()) {
            for (Path english : texts(bundle)) {
                String name = bundle.name() + "/" + english.getFileName();
                Path dutch = english.resolveSibling(
                        english.getFileName().toString().replace(".properties", "_nl.properties"));
                if (!Files.exists(dutch)) {
                    found.add(name + " has no Dutch beside it");
                    continue;
                }
                compare(name, read(english), read(dutch), found);
                sorted(name, Files.readString(english), found);
                sorted(name + " (Dutch)", Files.readString(dutch), found);
                unused(choices, bundle, read(english)).forEach(key -> found.add(name + ": nobody uses " + key));
            }
        }
        return found;
    }

    private static List<Path> texts(Bundle bundle) throws IOException {
        List<Path> all = new ArrayList<>(House.files(bundle.folder().resolve("src/main/java"), ".properties"));
        all.addAll(House.files(bundle.folder().resolve("OSGI-INF"), ".properties"));
        all.removeIf(file -> file.getFileName().toString().endsWith("_nl.properties"));
        return all;
    }

    private static void compare(String name, Properties english, Properties dutch, List<String> found) {
        TreeSet<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(dutch.stringPropertyNames());
        for (String key : keys) {
            String en = english.getProperty(key, "");
            String nl = dutch.getProperty(key, "");
            if (en.isBlank() || nl.isBlank()) {
                found.add(name + ": " + key + " is not in both languages");
            } else if (!placeholders(en).equals(placeholders(nl))) {
                found.add(name + ": " + key + " has other placeholders in Dutch");
            }
        }
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> all = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }

    private static void sorted(String name, String text, List<String> found) {
        String before = "";
        Matcher matcher = KEY.matcher(text.replaceAll("\\\\\\R\\s*", ""));
        while (matcher.find()) {
            String key = matcher.group(1);
            if (key.compareTo(before) < 0) {
                found.add(name + ": " + key + " is not in order");
            }
            before = key;
        }
    }

    /** Keys that nobody uses. */
    private static List<String> unused(Set<String> choices, Bundle bundle, Properties english) throws IOException {
        String text = words(bundle);
        List<String> prefixes = Pattern.compile("\"([\\w.]+[._])\" \\+")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
        boolean made = text.contains("getSimpleName() + \".\"");
        List<String> unused = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            boolean spelled = prefixes.stream().anyMatch(key::startsWith) || made && choices.contains(key);
            if (!spelled && uses(text, key) == 0) {
                unused.add(key);
            }
        }
        return unused;
    }

    /** How often a text names a key; its field in the class of messages is no use. */
    private static long uses(String text, String key) {
        String quoted = Pattern.quote(key);
        long all =
                Pattern.compile("\\b" + quoted + "\\b").matcher(text).results().count();
        boolean field = Pattern.compile("public static String " + quoted + ";")
                .matcher(text)
                .find();
        return field ? all - 1 : all;
    }

    /** Every "Type.CHOICE" of the house: keys of texts are made of type and name. */
    private static Set<String> choices(House house) throws IOException {
        Set<String> all = new HashSet<>();
        for (Path file : House.files(house.root().resolve("bundles"), ".java")) {
            Matcher type = ENUM.matcher(Files.readString(file));
            while (type.find()) {
                Matcher choice = CHOICE.matcher(type.group(2));
                while (choice.find()) {
                    all.add(type.group(1) + "." + choice.group());
                }
            }
        }
        return all;
    }

    private static String words(Bundle bundle) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String ending : List.of(".java", ".e4xmi", "plugin.xml", "MANIFEST.MF")) {
            for (Path file : House.files(bundle.folder(), ending)) {
                if (!file.toString().contains("src" + file.getFileSystem().getSeparator() + "test")) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
