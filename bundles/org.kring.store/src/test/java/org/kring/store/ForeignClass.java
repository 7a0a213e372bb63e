// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

/** A class that files may name but that must not even be initialised because of it. */
final class ForeignClass {

    static {
        System.setProperty("kring.foreign.class", "initialised");
    }

    private ForeignClass() {}
}
