// SPDX-License-Identifier: EPL-2.0
/** The rooms of the workbench and the way from one to another. */
package org.kring.ui.rooms;
