// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

/** One or a few rules of the method check that look at the same thing. */
@FunctionalInterface
interface Rule {

    void check(CheckRun run);
}
