// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.text;

/** How far two words are apart: letters to add, drop or change (V. Levenshtein, 1965). */
public final class Likeness {

    private static final int LONGEST = 100;

    private Likeness() {}

    /**
     * Counts how far two words are apart.
     *
     * @param one a word
     * @param other another word
     * @return the least number of changes; only the first hundred letters count
     */
    public static int distance(String one, String other) {
        String across = one.substring(0, Math.min(LONGEST, one.length()));
        String down = other.substring(0, Math.min(LONGEST, other.length()));
        int[] row = new int[across.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int j = 1; j <= down.length(); j++) {
            int diagonal = row[0];
            row[0] = j;
            for (int i = 1; i < row.length; i++) {
                int changed = diagonal + (across.charAt(i - 1) == down.charAt(j - 1) ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.min(changed, Math.min(row[i], row[i - 1]) + 1);
            }
        }
        return row[across.length()];
    }
}
