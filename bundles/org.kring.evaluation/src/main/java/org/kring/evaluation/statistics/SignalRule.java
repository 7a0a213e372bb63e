// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.statistics;

/** The four rules by which a chart of individual values signals (E18, E19). */
public enum SignalRule {
    /** A point beyond a limit. */
    OUTSIDE_LIMITS("outside"),
    /** Seven in a row on one side of the mean. */
    SEVEN_ON_ONE_SIDE("shift"),
    /** Seven in a row, each higher than the one before, or each lower. */
    SEVEN_RISING_OR_FALLING("trend"),
    /** Two of three in a row beyond two thirds of the way to the same limit. */
    TWO_OF_THREE_NEAR_LIMIT("near-limit");

    private final String key;

    SignalRule(String key) {
        this.key = key;
    }

    /** The rule's short name in data that leaves the program. */
    public String key() {
        return key;
    }
}
