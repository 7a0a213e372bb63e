// SPDX-License-Identifier: EPL-2.0
/** The texts of the follow room. */
package org.kring.ui.follow.text;
