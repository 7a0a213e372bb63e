// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.Arrays;
import org.kring.model.common.Category;

/** Which way a meeting goes (source S3: without a case, an exercise to find one or another way of working). */
public enum CaseBranch {
    /** Somebody has a case. */
    CASE,
    /** Nobody has a case yet: an exercise finds one, then the case method follows. */
    FIND_CASE,
    /** Nobody has a case: a theme method takes the place of finding a case and of the case method. */
    THEME;

    /** The sort of the main part. */
    public Category main() {
        return this == THEME ? Category.THEME_METHOD : Category.CASE_METHOD;
    }

    /** Whether a part of this sort is the main one, whichever way a meeting goes. */
    public static boolean isMain(Category category) {
        return Arrays.stream(values()).anyMatch(each -> each.main() == category);
    }
}
