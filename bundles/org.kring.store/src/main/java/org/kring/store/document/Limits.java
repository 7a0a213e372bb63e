// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

/**
 * How much a file may ask of us. Far above any real document (51,000 objects take 6 MB), far below what would fill the
 * memory. The same for reading and writing, so that nothing is written that could not be read.
 */
public final class Limits {

    /** Bytes of a file: 16 MiB. */
    public static final int BYTES = 16 * 1024 * 1024;
    /** Elements inside each other. */
    public static final int DEPTH = 64;
    /** Elements of a file. */
    static final int ELEMENTS = 250_000;
    /** Attributes of one element, declarations of namespaces not counted. */
    static final int ATTRIBUTES = 64;
    /** Characters of one value. */
    static final int CHARACTERS = 1024 * 1024;
    /** Values of one list of values. */
    static final int VALUES = 1_000;
    /** Characters of a name in XML. */
    static final int NAME = 200;
    /** Characters of an identifier. */
    static final int ID = 100;
    /** Phases of a method with all its rounds lived, a round per participant taken as {@link #PEOPLE} turns. */
    static final int TURNS = 100_000;
    /** People that a round per participant is reckoned with. */
    static final int PEOPLE = 20;

    private Limits() {}
}
