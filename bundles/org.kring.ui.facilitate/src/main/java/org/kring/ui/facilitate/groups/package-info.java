// SPDX-License-Identifier: EPL-2.0
/** Groups, their members and meetings. */
package org.kring.ui.facilitate.groups;
