// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the random identity in the trailer of a PDF by a digest of its content, so that the same picture gives the
 * same file.
 */
final class PdfIdentity {
    private static final Pattern IDENTITY = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>\\]");

    private PdfIdentity() {}

    /** The same file with an identity made of its content; unchanged when it has none. */
    static byte[] ofContent(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher found = IDENTITY.matcher(text);
        if (!found.find()) {
            return file;
        }
        String rest = text.substring(0, found.start()) + text.substring(found.end());
        String digest = digest(rest.getBytes(StandardCharsets.ISO_8859_1)).substring(0, 32);
        StringBuilder changed = new StringBuilder(text);
        for (int group = 1; group <= 2; group++) {
            changed.replace(found.start(group), found.end(group), digest);
        }
        return changed.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("Every Java has SHA-256", broken);
        }
    }
}
