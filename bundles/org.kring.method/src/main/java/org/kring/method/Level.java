// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

/** How much a finding weighs. */
public enum Level {
    /** The method cannot be used as it stands. */
    ERROR,
    /** Something to mend, or to deviate from with a reason. */
    WARNING,
    /** Good to know; nothing to mend. */
    INFO
}
