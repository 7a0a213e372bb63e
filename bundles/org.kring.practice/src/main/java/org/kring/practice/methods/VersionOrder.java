// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.math.BigInteger;
import java.util.Comparator;

/** Versions from the oldest to the newest: numbers by their value, so that 1.10 is newer than 1.9. */
final class VersionOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        String[] left = parts(one);
        String[] right = parts(other);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = comparePart(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static String[] parts(String version) {
        return version == null || version.isEmpty() ? new String[0] : version.split("[.-]");
    }

    private static int comparePart(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]+");
    }
}
