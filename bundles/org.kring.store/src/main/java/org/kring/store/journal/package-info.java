// SPDX-License-Identifier: EPL-2.0
/** The journal of a run: what is acknowledged is on the disk, whatever happens next. */
package org.kring.store.journal;
