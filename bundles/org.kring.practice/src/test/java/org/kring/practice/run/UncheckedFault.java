// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

/** Something that nobody foresaw. */
final class UncheckedFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
