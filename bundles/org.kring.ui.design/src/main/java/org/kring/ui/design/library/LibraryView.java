// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.List;

/** What the library shows. */
interface LibraryView {

    /** The branches of the tree; all open when a search is on. */
    void groups(List<MethodGroup> groups, boolean searching);

    /** How many methods there are or were found. */
    void count(String text);

    /** What went wrong; stays until something was done that went well. Empty when nothing did. */
    void failure(String sentence);

    /** Offers to take methods into the practice; an empty sentence offers nothing. */
    void offer(String sentence);

    /** A sentence in place of the tree. */
    void instead(String sentence);

    /** Selects a line and brings it into sight, unless a search hides it. */
    void select(MethodRow row);

    /** Shows a method. */
    void open(MethodRow row);

    /** Gives the tree the keyboard. */
    void enter();

    /** Empties the search field. */
    void clearSearch();
}
