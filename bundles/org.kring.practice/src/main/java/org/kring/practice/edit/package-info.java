// SPDX-License-Identifier: EPL-2.0
/**
 * Editing a method without a screen: every change is a command on the one stack of {@link MethodEditing}, with undo,
 * redo and a name in both languages. A new change is a method that hands its work to {@link MethodEditing}; what it did
 * is recorded, so that taking it back need not be written.
 */
package org.kring.practice.edit;
