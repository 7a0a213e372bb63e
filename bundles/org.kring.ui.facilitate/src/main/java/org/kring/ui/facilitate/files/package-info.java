// SPDX-License-Identifier: EPL-2.0
/** What people are called where their names cannot be read, and what is said of what cannot be read. */
package org.kring.ui.facilitate.files;
