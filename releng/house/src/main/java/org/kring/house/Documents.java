// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links within the documents lead somewhere, and every script or folder that they name in code marks exists. */
public final class Documents implements Rule {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern NAMED = Pattern.compile("`((?:releng|bundles|docs|features)/[\\w./-]+)");

    @Override
    public List<String> violations(House house) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path document : house.files(".md")) {
            String text = Files.readString(document);
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String to = link.group(1);
                if (!to.contains("://") && !Files.exists(document.resolveSibling(to))) {
                    found.add(house.root().relativize(document) + " links to nothing: " + to);
                }
            }
            Matcher named = NAMED.matcher(text);
            while (named.find()) {
                if (!Files.exists(house.root().resolve(named.group(1)))) {
                    found.add(house.root().relativize(document) + " names what is not there: " + named.group(1));
                }
            }
        }
        return found;
    }
}
