// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

/**
 * A place in a file.
 *
 * @param file name of the file as the user knows it; empty when there is none yet
 * @param line line from 1; 0 when unknown
 * @param column column from 1; 0 when unknown
 */
public record Place(String file, int line, int column) {

    /**
     * A file as a whole.
     *
     * @param file its name
     * @return the file, line and column unknown
     */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }
}
