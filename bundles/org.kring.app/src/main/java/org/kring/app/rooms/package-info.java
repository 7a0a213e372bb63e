// SPDX-License-Identifier: EPL-2.0
/** The bar that leads to the rooms. */
package org.kring.app.rooms;
