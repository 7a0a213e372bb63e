// SPDX-License-Identifier: EPL-2.0
/** Running a meeting. */
package org.kring.ui.facilitate.run;
