// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

/** The answer to a question with two ways on and a way back. */
public enum Answer {
    /** Do it. */
    YES,
    /** Go on without doing it. */
    NO,
    /** Stay where we are. */
    CANCEL
}
