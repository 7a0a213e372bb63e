// SPDX-License-Identifier: EPL-2.0
/** The design room: a trainer finds, opens, drafts and edits methods. */
package org.kring.ui.design;
