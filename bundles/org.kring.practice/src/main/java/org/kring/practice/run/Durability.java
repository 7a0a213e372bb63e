// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

/** When entries are on the disk. */
public enum Durability {
    /** Each before it is acknowledged: the rule for whatever really happens. */
    EACH_ENTRY,
    /** All of them when the meeting is closed: for runs that are made up and can be made again. */
    AT_THE_END
}
