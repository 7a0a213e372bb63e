// SPDX-License-Identifier: EPL-2.0
/** Planning a meeting. */
package org.kring.ui.facilitate.plan;
