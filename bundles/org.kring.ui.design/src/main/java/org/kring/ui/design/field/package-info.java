// SPDX-License-Identifier: EPL-2.0
/** Widgets of the room that know no presenter: fields for words in two languages. */
package org.kring.ui.design.field;
