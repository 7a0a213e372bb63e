// SPDX-License-Identifier: EPL-2.0
/** What a part shows in place of its work: that there is nothing yet, that it is being read, or that it failed. */
package org.kring.ui.state;
