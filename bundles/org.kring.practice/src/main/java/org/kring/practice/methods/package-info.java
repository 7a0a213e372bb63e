// SPDX-License-Identifier: EPL-2.0
/**
 * The methods of the library and those of a practice, in one place: which there are, which a meeting may use, how they
 * are found by identifier, name or file, and how drafts are made, kept and frozen.
 */
package org.kring.practice.methods;
