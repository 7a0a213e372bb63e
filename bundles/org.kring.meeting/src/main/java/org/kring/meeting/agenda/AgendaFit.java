// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.List;

/**
 * Fits the parts of a meeting into its minutes. The closing is set aside first and never shrinks (sources S3, S0: the
 * end is kept free). The small parts take their usual minutes and the main part what is left; when that is less than
 * the main part needs, the small parts shrink to their least, the longest first, minute by minute.
 */
final class AgendaFit {

    private AgendaFit() {}

    static int[] of(List<PartMinutes> parts, int minutes) {
        int[] fitted = parts.stream().mapToInt(PartMinutes::usual).toArray();
        int main = main(parts);
        if (main < 0) {
            shrink(parts, fitted, sum(fitted) - minutes);
            return fitted;
        }
        fitted[main] = 0;
        shrink(parts, fitted, sum(fitted) + parts.get(main).least() - minutes);
        int left = Math.max(0, minutes - sum(fitted));
        fitted[main] =
                Math.max(parts.get(main).least(), Math.min(parts.get(main).most(), left));
        return fitted;
    }

    private static void shrink(List<PartMinutes> parts, int[] fitted, int tooMany) {
        for (int over = tooMany; over > 0; over--) {
            int longest = longest(parts, fitted);
            if (longest < 0) {
                return;
            }
            fitted[longest]--;
        }
    }

    private static int longest(List<PartMinutes> parts, int[] fitted) {
        int longest = -1;
        for (int i = 0; i < fitted.length; i++) {
            boolean shrinks =
                    !parts.get(i).isClosing() && fitted[i] > parts.get(i).least();
            if (shrinks && (longest < 0 || fitted[i] > fitted[longest])) {
                longest = i;
            }
        }
        return longest;
    }

    private static int main(List<PartMinutes> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (CaseBranch.isMain(parts.get(i).slot().getCategory())) {
                return i;
            }
        }
        return -1;
    }

    private static int sum(int[] minutes) {
        int sum = 0;
        for (int each : minutes) {
            sum += each;
        }
        return sum;
    }
}
