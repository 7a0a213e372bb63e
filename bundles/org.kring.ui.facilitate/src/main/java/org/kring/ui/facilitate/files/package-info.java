// SPDX-License-Identifier: EPL-2.0
/** What the room reads and writes, off the user interface thread. */
package org.kring.ui.facilitate.files;
