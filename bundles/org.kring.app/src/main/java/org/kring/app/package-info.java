// SPDX-License-Identifier: EPL-2.0
/** The window: application model, themes and the few commands that belong to no room. */
package org.kring.app;
