// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.groups;

/**
 * One line of the list.
 *
 * @param group identifier of the group; "" stands for all groups
 * @param name what the line says
 * @param meetings number of evaluated meetings; "" when there is nothing to count
 * @param signal whether a signal stands in one of its charts
 */
record GroupRow(String group, String name, String meetings, boolean signal) {}
