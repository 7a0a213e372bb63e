// SPDX-License-Identifier: EPL-2.0
/** What the rooms of the workbench share: background work, what is remembered, themes, icons, questions. */
package org.kring.ui;
