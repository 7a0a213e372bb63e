// SPDX-License-Identifier: EPL-2.0
/** The tree of methods with its search. */
package org.kring.ui.design.library;
