// SPDX-License-Identifier: EPL-2.0
/** How the events of a run stand in a journal: their words, their fields, and what older journals say. */
package org.kring.store.event;
