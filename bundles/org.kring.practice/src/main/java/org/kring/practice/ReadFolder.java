// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

/**
 * A folder with its document as it was read there, for whoever lists it: reading it once more could meet another one, or
 * none.
 *
 * @param folder where it lies
 * @param document what stood there when it was read; the caller's own copy
 * @param <F> the kind of folder
 * @param <D> the kind of document
 */
public record ReadFolder<F, D>(F folder, D document) {}
