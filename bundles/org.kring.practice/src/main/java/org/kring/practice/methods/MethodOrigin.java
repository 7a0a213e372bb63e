// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

/** Where a method comes from. */
public enum MethodOrigin {
    /** It comes with the program and never changes. */
    BUILT_IN,
    /** It lies in the practice. */
    PRACTICE,
    /** It was made while no practice was open, and lies outside of every practice. */
    OUTSIDE
}
