// SPDX-License-Identifier: EPL-2.0
/** What a page to fill in is made of: columns, marks on a scale, words that get room as they grow, names to choose from. */
package org.kring.ui.form;
